// SPDX-License-Identifier: Apache-2.0
import Counting

extension Act {
  /// What is said beside a record of votes that were held elsewhere.
  public struct RecordTerms: Hashable, Sendable {
    /// What was decided, where the record doesn't say it as data.
    public var motion: Motion?
    /// Where roles are held, unless the record says so.
    public var scope: Scope?
    /// The body that resolved, where several do.
    public var body: BodyID?
    /// The procedure; the first that the charter names if nothing is said.
    public var procedure: ProcedureID?
    /// When the vote opened, where the record doesn't say.
    public var opened: When?
    /// Where the record can be read.
    public var ref: String?
    /// Whether a person concerned who is not on record is added.
    public var addsPeople = false

    /// Creates terms that leave everything to the record.
    public init() {}
  }

  /// What recording votes did.
  package struct VoteRecording {
    package var change = Change()
    /// Each vote of the file with what its record shows.
    package var votes: [(vote: Vote, verdict: RecordedVerdict, isKnown: Bool)] = []
    package var added: [PersonID] = []
    /// The roles of the roster that now name their vote.
    package var linked: [VoteID] = []
  }

  /// Records votes that were held elsewhere, each with its source, judged by what that shows.
  package func record(_ file: VoteFile, _ terms: RecordTerms) throws(Refusal) -> VoteRecording {
    try requireRecorder("record votes")
    var recording = VoteRecording()
    var people: [PersonID: Person] = [:]
    var bodies: [BodyID: Body] = [:]
    var ids: Set<VoteID> = []
    for item in file.items {
      if let known = known(item.source) {
        if let named = terms.motion, !known.motion.mayBe(named) {
          throw Refusal(
            "recorded-already",
            "'\(item.source.file)' is on record as the vote '\(known.id)' to \(known.motion.sentence)",
            help: "gov vote show \(known.id)")
        }
        let verdict = try verdict(of: known)
        recording.votes.append((known, verdict, true))
        continue
      }
      var vote = try recorded(item, terms, several: file.items.count > 1, &people, &recording)
      let day = rules(of: vote).zone.day(of: vote.ended?.at ?? at)
      vote.id = VoteID(
        freeID(vote.motion.words(titled: vote.title), on: day) {
          registry.votes[VoteID($0)] != nil || ids.contains(VoteID($0))
        })
      ids.insert(vote.id)
      let verdict = try verdict(of: vote)
      vote.ended?.outcome = verdict.outcome
      vote.ended?.counts = verdict.tally.counts.named
      recording.votes.append((vote, verdict, false))
      recording.change.put(
        .closedVote(vote), "record-vote", vote.id.text,
        "record the vote '\(vote.id)' to \(vote.motion.sentence): \(verdict.outcome.words)")
      link(vote, &people, &bodies, &recording)
    }
    for person in people.values.sorted(by: { $0.id < $1.id })
    where registry.person(person.id) != person {
      recording.change.put(.person(person))
    }
    for body in bodies.values.sorted(by: { $0.id < $1.id }) where registry.bodies[body.id] != body {
      recording.change.put(.body(body))
    }
    recording.change.id = recording.votes.count == 1 ? recording.votes.first?.vote.id.text : nil
    return recording
  }

  /// The vote on record that came from the same place of the same file.
  private func known(_ source: VoteSource) -> Vote? {
    registry.sortedVotes.first {
      $0.source?.digest == source.digest && $0.source?.item == source.item
    }
  }

  private func rules(of vote: Vote) -> Charter {
    registry.charters[vote.charter] ?? charter
  }

  private func verdict(of vote: Vote) throws(Refusal) -> RecordedVerdict {
    do throws(VoteError) {
      let charter = self.rules(of: vote)
      if let procedure = charter.procedure(vote.procedure),
        let verdict = try vote.recordedVerdict(by: procedure, under: charter)
      {
        return verdict
      }
    } catch {
      throw Refusal(.unknown, "uncountable", error.message, help: "gov check")
    }
    throw Refusal(
      .unknown, "uncountable", "the vote '\(vote.id)' cannot be counted", help: "gov check")
  }

  /// The vote as it is kept, but for its id and outcome.
  private func recorded(
    _ item: VoteFile.Item, _ terms: RecordTerms, several: Bool,
    _ people: inout [PersonID: Person], _ recording: inout VoteRecording
  ) throws(Refusal) -> Vote {
    let zone = charter.zone
    let now = recorded ?? at
    // What is said on the command line is said of a record that doesn't say it.
    let named = recorded == nil ? nil : at
    guard let closed = item.closed?.instant(in: zone) ?? named else {
      throw Refusal(
        .unknownWord, "closed-needed",
        "when the vote was closed is not said in '\(item.source.file)'",
        help: "add --dated WHEN")
    }
    guard closed <= now else {
      throw Refusal(
        "future", "a vote cannot have been closed in the future: '\(closed)'",
        help: "name the day on which it was closed with --dated")
    }
    var vote = Vote()
    vote.title = item.title
    vote.source = item.source
    if let ref = terms.ref { vote.source?.ref = ref }
    vote.source?.opened =
      (item.opened ?? terms.opened).map { Self.beginning($0, in: zone) }
    // Where the opening is not shown, the roster counts as it stood before the day of the closing.
    let dayBefore = zone.start(of: zone.day(of: closed))
    vote.opened = vote.source?.opened ?? dayBefore
    guard vote.opened <= closed else {
      throw Refusal(
        "out-of-order", "the vote was closed at \(closed), before it opened at \(vote.opened)",
        help: "gov vote record --help")
    }
    vote.charter = registry.charterInForce(at: vote.opened)?.digest ?? ""
    let rules = self.rules(of: vote)
    let past = try Act(on: registry, by: actor, now: now, dated: min(closed, now))
    vote.motion = try past.motion(of: item, terms, rules, &people, &recording)
    let procedures = rules.procedures(for: vote.motion)
    let wanted = item.procedure ?? terms.procedure
    if let wanted, !procedures.contains(wanted) {
      throw Refusal(
        .unknownWord, "wrong-procedure", "the charter does not decide this motion by '\(wanted)'",
        help: procedures.isEmpty
          ? nil : "there are: \(procedures.map(\.text).joined(separator: ", "))")
    }
    guard let procedure = (wanted ?? procedures.first).flatMap({ rules.procedure($0) }) else {
      throw Refusal(
        "no-vote", "the charter asks for no vote to \(vote.motion.sentence)",
        help: "gov charter explain")
    }
    vote.procedure = procedure.id
    vote.by = actor
    vote.recorded = now
    vote.electorate = registry.rosterOfTheDay(vote, procedure, rules)
    vote.digest = vote.electorateDigest(procedure)
    for index in vote.source?.ballots.indices ?? 0..<0 {
      guard let login = vote.source?.ballots[index].login else { continue }
      let person =
        registry.person(forge: rules.forge, handle: login) ?? registry.person(login: login)
      vote.source?.ballots[index].person = person?.id
    }
    var end = VoteEnd()
    end.by = actor
    end.at = closed
    end.recorded = now
    vote.ended = end
    return vote
  }

  /// A day on which something opened begins it; one on which it closed ends it.
  private static func beginning(_ when: When, in zone: Zone) -> Instant {
    switch when {
    case .day(let day): zone.start(of: day)
    case .instant(let instant): instant
    }
  }

  /// Lets what is held already name the recorded vote that gave it; nothing where nothing does.
  ///
  /// A community may have acted on a vote that its record does not show to have passed: that is
  /// reported, not hindered.
  func linked(_ vote: Vote) throws(Refusal) -> Change? {
    var recording = VoteRecording()
    var people: [PersonID: Person] = [:]
    var bodies: [BodyID: Body] = [:]
    link(vote, &people, &bodies, &recording)
    if !recording.linked.isEmpty {
      try requireRecorder("say what a role rests on")
      recording.change.id = vote.motion.person?.text
      return recording.change
    }
    guard let outcome = vote.ended?.outcome, [.notShown, .contradictory].contains(outcome) else {
      return nil
    }
    throw Refusal(
      .unknown, "not-shown",
      "the vote '\(vote.id)' is recorded, and its record is \(outcome == .notShown ? "not shown to have passed" : "contradictory"): \(reasons(of: vote))",
      help: "gov vote show \(vote.id)")
  }

  private func reasons(of vote: Vote) -> String {
    let verdict = try? verdict(of: vote)
    return (verdict?.decisive ?? []).prefix(3).map(\.text).joined(separator: "; ")
  }

  /// Lets the role or seat of the roster that a vote gave name it as what it rests on.
  private func link(
    _ vote: Vote, _ people: inout [PersonID: Person], _ bodies: inout [BodyID: Body],
    _ recording: inout VoteRecording
  ) {
    guard let id = vote.motion.person, let ended = vote.ended, ended.outcome.mayHavePassed else {
      return
    }
    let day = rules(of: vote).zone.day(of: vote.opened)
    switch vote.motion.kind {
    case .promote:
      guard var person = people[id] ?? registry.person(id) else { return }
      let fitting = person.roles.indices.filter { index in
        let held = person.roles[index]
        return held.role == vote.motion.role && held.scope == vote.motion.scope
          && held.basis.kind == .roster && held.basis.vote == nil && held.since >= day
      }
      guard let index = fitting.min(by: { person.roles[$0].since < person.roles[$1].since }) else {
        return
      }
      person.roles[index].basis.vote = vote.id
      people[id] = person
      recording.change.put(
        .person(person), "link-role", id.text,
        "'\(person.roles[index].role)' of \(id) since \(person.roles[index].since) rests on the vote '\(vote.id)'"
      )
    case .appoint:
      guard let name = vote.motion.body, var body = bodies[name] ?? registry.bodies[name],
        let index = body.seats.firstIndex(where: {
          $0.person == id && $0.seat == vote.motion.seat && $0.basis.isFounding
            && $0.basis.vote == nil && $0.since >= day
        })
      else { return }
      body.seats[index].basis.vote = vote.id
      bodies[name] = body
      recording.change.put(
        .body(body), "link-seat", id.text,
        "the seat of \(id) in \(name) since \(body.seats[index].since) rests on the vote '\(vote.id)'"
      )
    default: return
    }
    recording.linked.append(vote.id)
  }
}

extension Registry {
  /// Those who could vote on a motion that was decided elsewhere, by the roster of that day.
  ///
  /// Where the record does not show the opening, the roster before the day of the closing counts:
  /// what the vote itself brought about must not count in it.
  package func rosterOfTheDay(
    _ vote: Vote, _ procedure: Procedure, _ charter: Charter
  ) -> [Voter] {
    let moment = vote.source?.opened == nil ? vote.opened.adding(seconds: -1) : vote.opened
    return members(of: procedure.electorate, in: vote.motion.place, at: moment, under: charter)
      .map { member in
        var voter = Voter()
        voter.person = member
        if procedure.excludesPersonConcerned, member == vote.motion.person {
          voter.excluded = "the person concerned"
        }
        return voter
      }
  }
}

extension Motion {
  /// Whether words of the command line can mean this motion.
  fileprivate func mayBe(_ named: Motion) -> Bool {
    kind == named.kind && (named.role == nil || named.role == role)
      && (named.body == nil || named.body == body) && (named.scope == nil || named.scope == scope)
  }
}

extension VoteEnd.Outcome {
  /// Whether a vote of this outcome may have given what it was about.
  package var mayHavePassed: Bool {
    [.passed, .notShown, .contradictory].contains(self)
  }

  /// The outcome in a few words.
  public var words: String {
    switch self {
    case .passed: "passed"
    case .rejected: "rejected"
    case .vetoed: "vetoed"
    case .withdrawn: "withdrawn"
    case .noQuorum: "no quorum"
    case .notShown: "not shown to have passed"
    case .contradictory: "contradictory"
    case .elected: "elected"
    case .tied: "tied"
    }
  }
}
