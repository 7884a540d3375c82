// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// What a vote is opened with beside its motion.
  public struct VoteTerms: Hashable, Sendable {
    /// The vote's id; made of day, motion and subject if nothing is said.
    public var id: String?
    /// The procedure; the first that the charter names for the motion if nothing is said.
    public var procedure: ProcedureID?
    /// The title that people read.
    public var title: String?
    /// The last moment at which a ballot counts.
    public var closes: When?
    /// The earlier vote on the same motion that it reopens.
    public var reopens: VoteID?
    /// The meeting at which it is taken.
    public var meeting: MeetingID?
    /// What an election is opened with.
    public var election: ElectionTerms?

    /// Creates terms that leave everything to the charter.
    public init() {}
  }

  /// Puts a motion to the vote and fixes who may vote on it.
  public func openVote(
    on named: Motion, _ terms: VoteTerms = VoteTerms()
  ) throws(Refusal) -> Change {
    let motion = try asAgreement(try checked(named), by: terms.procedure)
    let reopened = try reopened(terms.reopens, by: motion)
    let procedure = try procedure(
      for: motion, named: terms.procedure, attempt: reopened.attempt)
    try requireProposer(procedure, in: motion.place)
    try requireOwnProposer(motion)
    let doubts = doubts(about: motion)
    let closes = try deadline(named: terms.closes, procedure)
    if let open = registry.sortedVotes.first(where: {
      $0.isOpen && $0.motion.isSame(as: motion) && motion.kind != .resolve
    }) {
      throw Refusal(
        "open-already", "a vote on this motion is open: '\(open.id)'",
        help: ballotHelp(open, procedure))
    }
    var vote = Vote()
    vote.id = VoteID(try voteID(terms.id, motion, terms.title))
    vote.motion = motion
    vote.title = terms.title
    vote.procedure = procedure.id
    vote.charter = registry.charterInForce(at: at)?.digest ?? ""
    vote.by = actor
    vote.opened = at
    vote.recorded = recorded
    vote.closes = closes
    vote.reopens = reopened.vote?.id
    if let meeting = terms.meeting { try bind(&vote, to: meeting, procedure) }
    vote.electorate = registry.electors(
      on: motion, by: procedure, proposer: actor, at: at, under: charter)
    vote.election = try election(for: motion, procedure, terms.election)
    guard vote.electorate.contains(where: { $0.excluded == nil }) else {
      throw Refusal(
        "empty-electorate",
        "nobody may vote on this: the electorate, \(procedure.electorate.words(charter, in: motion.place)), has no members",
        help: "gov charter explain \(procedure.id)")
    }
    vote.digest = vote.electorateDigest(procedure)
    var change = Change()
    change.id = vote.id.text
    change.put(
      .openVote(vote), "open-vote", vote.id.text,
      "open the vote '\(vote.id)' to \(motion.sentence), by \(procedure.title.text()), among \(vote.electorate.count)"
    )
    if let reopened = vote.reopens {
      change.notes.append("it reopens '\(reopened)', attempt \(registry.attempt(of: vote))")
    }
    change.notes += ownWords(onEnding: motion)
    change.notes += registry.remarks(on: motion, by: actor, at: at, under: charter).map {
      $0.text.text() + shown($0.clause)
    }
    change.notes += doubts + self.doubts(aboutMeeting: vote.meeting) + candidateNotes(vote)
    change.notes += takeoverNotes(procedure, motion)
    if procedure.mode == .meeting, vote.meeting == nil, vote.election == nil {
      change.notes.append(
        "its ballots are taken by roll call in a meeting: \(rollHelp(vote, procedure))")
    }
    if let closes { change.notes.append("ballots count until \(closes)") }
    return change
  }

  /// The motion with its person and role as the registry knows them.
  private func checked(_ named: Motion) throws(Refusal) -> Motion {
    var motion = named
    if motion.role == nil, motion.body == nil { try registry.require(motion.scope) }
    switch motion.kind {
    case .promote, .revoke:
      let role = try role(motion.role ?? "")
      motion.scope = try place(of: role, named: motion.scope)
      if motion.kind == .promote { try requireOpen(motion.scope) }
      let person = try person(motion.person?.text ?? "")
      motion.person = person.id
      guard !person.isBot else {
        throw Refusal(
          "bot", "'\(person.id)' is a bot, and bots hold no roles",
          help: "gov person show \(person.id)")
      }
      let held = person.roles.contains {
        $0.role == role.id && $0.scope == motion.scope && $0.isHeld(on: day)
      }
      if motion.kind == .promote {
        try requireEligible(person, role, motion.scope)
      } else if !held {
        throw Refusal(
          "not-held",
          "'\(person.id)' is not \(role.title.text())\(motion.scope.map { " in \($0)" } ?? "")",
          help: "gov status \(person.id)")
      }
    case .resolve:
      let known = charter.motions.filter { $0.motion == .resolve }.compactMap(\.body)
      if motion.body == nil, known.count == 1 { motion.body = known.first }
      if let named = motion.body, charter.body(named) != nil {
        motion.body = try address(named, in: motion.scope)
        motion.scope = nil
      }
      guard let body = motion.body, charter.body(body) != nil else {
        throw Refusal(
          .unknownWord, "unknown-body",
          motion.body.map { "the charter has no body '\($0)'" }
            ?? "which body resolves is not said",
          help: "add --body with one of: \(known.map(\.text).joined(separator: ", "))")
      }
      guard motion.text?.isEmpty == false else {
        throw Refusal(
          .unknownWord, "no-text", "a resolution has a text", help: "gov vote open resolve TEXT")
      }
    case .appoint: motion = try checkedAppointment(motion)
    case .remove: motion = try checkedRemoval(motion)
    case .form: motion = try checkedForming(motion)
    case .merge, .dissolve: motion = try checkedEnding(motion)
    case .amend: try requireOpenAmendment(motion)
    case .elect: motion = try checkedElection(motion)
    }
    return motion
  }

  private func requireEligible(
    _ person: Person, _ role: RoleRule, _ place: Scope?
  ) throws(Refusal) {
    let promotion = registry.promotion(
      of: person.id, to: role, in: place, at: at, under: charter)
    if promotion.isHeld {
      throw Refusal(
        "held", "'\(person.id)' is \(role.title.text()) already", help: "gov status \(person.id)")
    }
    if promotion.eligible == .no, let refusal = promotion.refusal(charter) { throw refusal }
  }

  private func procedure(
    for motion: Motion, named: ProcedureID?, attempt: Int
  ) throws(Refusal) -> Procedure {
    let usual =
      motion.agreement == nil
      ? try openProcedures(for: motion)
      : registry.agreementProcedures(for: motion, at: at, under: charter)
    let later = charter.laterProcedures(than: usual, attempt: attempt)
    // A procedure for later attempts takes the place of the one that names it.
    let allowed = later + usual
    if let named {
      guard let procedure = charter.procedure(named) else {
        let near = Suggestion.nearest(to: named.text, among: charter.procedures.map(\.id.text))
        throw Refusal(
          .unknownWord, "unknown-procedure", "the charter has no procedure '\(named)'",
          help: near.map { "did you mean '\($0)'?" }
            ?? "there are: \(allowed.map(\.text).joined(separator: ", "))")
      }
      guard allowed.contains(named) else {
        throw Refusal(
          "wrong-procedure", "the charter does not decide this motion by '\(named)'",
          help: allowed.isEmpty
            ? nil : "there are: \(allowed.map(\.text).joined(separator: ", "))")
      }
      return procedure
    }
    guard let first = allowed.first, let procedure = charter.procedure(first) else {
      if motion.kind == .resolve, let body = motion.body {
        let able = charter.motions.filter { $0.motion == .resolve }.compactMap(\.body?.text)
        throw Refusal(
          "no-vote", "the charter says nothing of resolutions of '\(body)'",
          help: able.isEmpty ? nil : "those that resolve: \(able.joined(separator: ", "))")
      }
      throw Refusal(
        "no-vote", "the charter asks for no vote to \(motion.sentence)",
        help: motion.kind == .promote
          ? "gov promote \(motion.person?.text ?? "") \(motion.role?.text ?? "")\(motion.scope.map { " --in \($0)" } ?? "")"
          : "what the charter has votes for: gov charter explain")
    }
    return procedure
  }

  private func deadline(
    named: When?, _ procedure: Procedure
  ) throws(Refusal) -> Instant? {
    let calendar = charter.calendar
    guard
      let closes = named?.instant(in: charter.zone)
        ?? procedure.length.map({ $0.after(at, by: calendar) })
    else { return nil }
    guard closes > at else {
      throw Refusal(
        "past-deadline", "a vote cannot close before it opens: '\(closes)'",
        help: "name a later time with --closes, or leave it out")
    }
    if let minimum = procedure.minimum, closes < minimum.after(at, by: calendar) {
      throw Refusal(
        "too-short",
        "\(procedure.title.text()) lasts at least \(minimum), until \(minimum.after(at, by: calendar))",
        help: "name a later time with --closes, or leave it out")
    }
    if let maximum = procedure.maximum, closes > maximum.after(at, by: calendar) {
      throw Refusal(
        "too-long",
        "\(procedure.title.text()) lasts at most \(maximum), until \(maximum.after(at, by: calendar))",
        help: "name an earlier time with --closes, or leave it out")
    }
    return closes
  }

  private func voteID(
    _ named: String?, _ motion: Motion, _ title: String?
  ) throws(Refusal) -> String {
    let taken = { (id: String) in registry.votes[VoteID(id)] != nil }
    guard let named else { return freeID(motion.words(titled: title), taken: taken) }
    guard IDRule.isPlain(named) else {
      throw Refusal(
        .unknownWord, "bad-id", "'\(named)' cannot be a vote's id: \(IDRule.plainLaw)",
        help: "leave out --id, and the vote is named by its day, motion and subject")
    }
    guard !taken(named) else {
      throw Refusal("taken", "there is a vote '\(named)' already", help: "choose another --id")
    }
    return named
  }
}

extension Motion {
  /// Whether two motions ask for the same.
  package func isSame(as other: Motion) -> Bool {
    kind == other.kind && person == other.person && role == other.role && scope == other.scope
      && body == other.body && seat == other.seat && text == other.text
      && group == other.group && into == other.into && proposal?.id == other.proposal?.id
      && charter == other.charter && agreement == other.agreement
  }

  /// The words of which a vote's id is made: motion and subject.
  package func words(titled title: String? = nil) -> [String] {
    if let agreement {
      var asked = self
      asked.agreement = nil
      return ["agree", agreement.text] + asked.words(titled: title)
    }
    return switch kind {
    case .promote, .revoke:
      [kind.rawValue, person?.text ?? "", role?.text ?? ""] + (scope.map { [$0.text] } ?? [])
    case .resolve: [kind.rawValue, body?.text ?? ""] + subject(titled: title)
    case .appoint: [kind.rawValue, body?.text ?? "", person?.text ?? "", seat ?? ""]
    case .remove: [kind.rawValue, body?.text ?? "", person?.text ?? ""]
    case .form: [kind.rawValue, proposal?.id.text ?? ""]
    case .merge: [kind.rawValue, group?.text ?? "", "into", into?.text ?? ""]
    case .dissolve: [kind.rawValue, group?.text ?? ""]
    case .amend: [kind.rawValue, "charter"]
    case .elect: [kind.rawValue, body?.text ?? "", seat ?? ""]
    }
  }
}

extension Charter {
  /// The procedures by which a motion can be decided; the first is meant where none is named.
  public func procedures(for motion: Motion) -> [ProcedureID] {
    // By which procedure a group agrees is for its own rules to say.
    guard motion.agreement == nil else { return [] }
    return switch motion.kind {
    case .promote: motion.role.flatMap { role($0) }?.approval ?? []
    case .revoke: motion.role.flatMap { role($0) }?.revocation ?? []
    case .resolve:
      motions.filter { $0.motion == .resolve && ($0.body == nil || $0.body == motion.body?.rule) }
        .flatMap(\.procedures)
    case .appoint, .elect:
      (motion.body.flatMap { body($0) }?.seats.first { $0.id.text == motion.seat }?
        .filled.flatMap(\.procedures) ?? []).filter {
          (procedure($0)?.election != nil) == (motion.kind == .elect)
        }
    case .remove: motion.body.flatMap { body($0) }?.removal?.procedures ?? []
    case .form, .merge, .dissolve:
      motions.filter { route in
        route.motion == motion.kind && (route.kind == nil || route.kind == motion.groupKind)
      }.flatMap(\.procedures)
    case .amend: motions.filter { $0.motion == .amend }.flatMap(\.procedures)
    }
  }
}

extension Electorate {
  /// The electorate in words.
  public func words(_ charter: Charter, in scope: Scope?) -> String {
    var parts: [String] = []
    if let role {
      let here = place == .community ? nil : scope
      parts.append("\(charter.title(role))s\(here.map { " in \($0)" } ?? "")")
    }
    if let body {
      let here = charter.address(of: body, in: scope)
      parts.append(charter.body(here)?.title.text() ?? body.text)
    }
    if groupMembers { parts.append("members of \(scope?.text ?? "the group")") }
    parts += union.map { $0.words(charter, in: scope) }
    return parts.joined(separator: " and ")
  }
}

extension Vote {
  /// The digest that fixes who may vote and by which rule.
  package func electorateDigest(_ procedure: Procedure) -> String {
    let electors = electorate.map { Digest.of($0) }
    let fixed =
      [charter, Digest.of(procedure)] + electors + (election.map { [Digest.of($0)] } ?? [])
    return Digest.of(fixed.joined(separator: "\n"))
  }
}
