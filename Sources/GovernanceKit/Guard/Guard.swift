// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Judges whether its author may make a change, by the rules and the record of the base.
package struct Guard {
  private let proposal: GuardCase
  private var bench: GuardBench
  private var steps: [GuardStep] = []
  private var votes: [VoteID: GuardedVote] = [:]

  /// Judges a change.
  ///
  /// Every record that changed is taken for the acts that it amounts to; these are judged in the
  /// order of their times, each on the record that those before it left. When all are allowed, what
  /// the merge would leave is checked as a whole.
  package static func judge(_ proposal: GuardCase) throws(FileError) -> GuardVerdict {
    guard let charter = proposal.tip.charter(at: proposal.now) else {
      throw FileError("no-charter", "the registry of the base has no charter", help: "gov init")
    }
    var judge = Guard(proposal, charter)
    return try judge.verdict()
  }

  private init(_ proposal: GuardCase, _ charter: Charter) {
    self.proposal = proposal
    bench = GuardBench(proposal, charter)
  }

  private mutating func verdict() throws(FileError) -> GuardVerdict {
    for file in proposal.files.sorted(by: { $0.path < $1.path }) { take(file) }
    for vote in votes.values.sorted(by: { $0.id < $1.id }) { take(vote) }
    let order = steps.enumerated().sorted { first, second in
      let (one, other) = (first.element, second.element)
      return (one.at, one.rank, one.path, first.offset)
        < (other.at, other.rank, other.path, second.offset)
    }
    for (_, step) in order { step.judge(&bench) }
    var changes = bench.changes
    if changes.allSatisfy(\.isAllowed) { changes += try newProblems() }
    return GuardVerdict(changes)
  }

  /// What would be wrong after the merge, and isn't now.
  private func newProblems() throws(FileError) -> [GuardChange] {
    let now = { (_: Zone) in proposal.now }
    let after = try RegistryInspection(proposal.merged, prefix: proposal.prefix, at: now)
    guard !after.isSound else { return [] }
    let before = try RegistryInspection(proposal.tipFiles, prefix: proposal.prefix, at: now)
    let known = Set(before.problems.map { "\($0.check) \($0.file) \($0.message)" })
    return after.problems.filter { problem in
      problem.severity == .error
        && !known.contains("\(problem.check) \(problem.file) \(problem.message)")
    }.map { problem in
      var change = GuardChange(
        "check", problem.check, file: problem.file, line: problem.line,
        "after the merge: \(problem.message)")
      change.isAllowed = false
      change.needs = problem.help
      return change
    }
  }

  // MARK: - What each file amounts to

  private mutating func take(_ file: GuardedFile) {
    if let obstacle = file.obstacle, obstacle != .conflict {
      bench.refuse(obstacle.kind, file.path, file, obstacle.reason, needs: "a plain file")
      return
    }
    let place = RegistryPlace(file.path)
    if let id = place.vote {
      gather(file, place, in: id)
      return
    }
    if file.after == nil {
      refuseDeletion(file)
      return
    }
    switch place {
    case .settings: amend(file, RegistrySettings.self)
    case .charter, .formerCharter: amend(file, Charter.self)
    case .person: take(person: file)
    case .account:
      read(file, AccountRecord.self, Entry.account) { before, after, judge in
        judge.add(.distantPast, .evidence, file) { $0.judge(before, account: after, file) }
      }
    case .activity:
      read(file, Activity.self, Entry.activity) { before, after, judge in
        judge.add(.distantPast, .evidence, file) { $0.judge(before, evidence: after, file) }
      }
    case .coverage:
      read(file, Coverage.self, Entry.coverage) { _, after, judge in
        judge.add(.distantPast, .evidence, file) { bench in
          bench.judge(
            recorded: "coverage", "\(after.forge):\(after.repository)", file,
            "what is covered of \(after.repository)")
        }
      }
    case .nomination: take(nomination: file)
    case .attestation: take(attestation: file)
    case .body: take(body: file)
    case .group: take(group: file)
    case .other:
      add(.distantPast, .evidence, file) { bench in
        bench.judge(recorded: "edit", file.path, file, "edit \(file.path)")
      }
    case .stranger:
      bench.refuse(
        "stranger", file.path, file, "nothing in a registry is called '\(file.path)'",
        needs: "another place for the file")
    case .openVote, .closedVote, .ballot: break
    }
  }

  private mutating func refuseDeletion(_ file: GuardedFile) {
    bench.refuse(
      "delete", file.path, file, "nothing is deleted: what is on record stays",
      needs: "an end, a withdrawal or a correction on record")
  }

  private mutating func amend<R: Record & Hashable>(_ file: GuardedFile, _ type: R.Type) {
    read(file, type, nil) { _, _, judge in
      judge.bench.refuse(
        "amend-charter", file.path, file,
        "the charter changes only by a motion that passed and names the new text",
        needs: "a passed motion to amend")
    }
  }

  private mutating func take(person file: GuardedFile) {
    read(file, Person.self, Entry.person) { before, after, judge in
      guard let before else {
        judge.add(.distantPast, .person, file) { $0.judge(newPerson: after, file) }
        judge.take(roles: [], after, file)
        return
      }
      var (old, new) = (before, after)
      (old.roles, new.roles) = ([], [])
      if old != new {
        judge.add(.distantPast, .person, file) { $0.judge(before, edited: after, file) }
      }
      judge.take(roles: before.roles, after, file)
    }
  }

  private mutating func take(roles before: [RoleHolding], _ after: Person, _ file: GuardedFile) {
    var left = Array(after.roles.enumerated())
    for old in before {
      guard let index = left.firstIndex(where: { $0.element.isSame(as: old) }) else {
        let near = after.roles.firstIndex { $0.role == old.role && $0.scope == old.scope }
        bench.refuse(
          "edit-role", after.id.text, file, near.map { ["roles", .index($0)] } ?? ["roles"],
          "'\(old.role)' of '\(after.id)' stays on record as it is: since \(old.since), by \(old.basis.kind.rawValue)",
          needs: "a correction on record")
        left.removeAll { $0.offset == near }
        continue
      }
      let (offset, new) = left.remove(at: index)
      if new == old { continue }
      if old.ended != nil || old.until != nil {
        bench.refuse(
          "edit-role", after.id.text, file, ["roles", .index(offset)],
          "the end of '\(old.role)' of '\(after.id)' stays on record as it is")
        continue
      }
      let at = new.ended?.entered ?? .distantFuture
      add(at, .end, file) {
        $0.judge(ended: new, of: after.id, file, ["roles", .index(offset)])
      }
    }
    for (offset, new) in left {
      let rank: GuardStep.Rank = new.basis.isFounding ? .founding : .grant
      add(new.basis.entered, rank, file) {
        $0.judge(granted: new, to: after.id, file, ["roles", .index(offset)])
      }
      if let ended = new.ended {
        add(ended.entered, .end, file) {
          $0.judge(ended: new, of: after.id, file, ["roles", .index(offset)])
        }
      }
    }
  }

  private mutating func take(body file: GuardedFile) {
    read(file, Body.self, Entry.body) { before, after, judge in
      var left = Array(after.seats.enumerated())
      for old in before?.seats ?? [] {
        guard let index = left.firstIndex(where: { $0.element.isSame(as: old) }) else {
          judge.bench.refuse(
            "edit-seat", old.person.text, file, ["seats"],
            "the seat of '\(old.person)' stays on record as it is: since \(old.since)",
            needs: "a correction on record")
          let near = left.firstIndex { $0.element.person == old.person }
          if let near { left.remove(at: near) }
          continue
        }
        let (offset, new) = left.remove(at: index)
        if new == old { continue }
        if old.ended != nil || old.until != nil {
          judge.bench.refuse(
            "edit-seat", old.person.text, file, ["seats", .index(offset)],
            "the end of the seat of '\(old.person)' stays on record as it is")
          continue
        }
        judge.add(new.ended?.entered ?? .distantFuture, .end, file) {
          $0.judge(unseated: new, in: after.id, file, ["seats", .index(offset)])
        }
      }
      for (offset, new) in left {
        let rank: GuardStep.Rank = new.basis.isFounding ? .founding : .grant
        judge.add(new.basis.entered, rank, file) {
          $0.judge(seated: new, in: after.id, file, ["seats", .index(offset)])
        }
      }
    }
  }

  private mutating func take(group file: GuardedFile) {
    read(file, Group.self, Entry.group) { before, after, judge in
      let subject = after.id.text
      if let before,
        before.kind != after.kind || before.basis != after.basis
          || !before.members.allSatisfy({ old in
            after.members.contains { new in
              var new = new
              if old.until == nil { new.until = nil }
              return new == old
            }
          })
      {
        judge.bench.refuse(
          "edit-group", subject, file, "what the group rests on and who was in it stay on record")
        return
      }
      judge.add(.distantPast, .evidence, file) { bench in
        bench.judge(
          recorded: before == nil ? "form-group" : "edit-group", subject, file,
          "\(before == nil ? "form" : "edit") the group '\(subject)'"
        ) { $0.registry.groups[after.id] = after }
      }
    }
  }

  private mutating func take(nomination file: GuardedFile) {
    read(file, Nomination.self, Entry.nomination) { before, after, judge in
      var (old, new) = (before ?? after, after)
      (old.withdrawn, old.answer, new.withdrawn, new.answer) = (nil, nil, nil, nil)
      let id = after.id.text
      if old != new || (before?.withdrawn != nil && before?.withdrawn != after.withdrawn)
        || (before?.answer != nil && after.answer == nil)
      {
        judge.bench.refuse(
          "edit-nomination", after.person.text, file,
          "a nomination stays as it was made; it is withdrawn or answered", needs: "gov withdraw")
        return
      }
      if before == nil {
        judge.add(after.recorded ?? after.at, .word, file) { $0.judge(nominated: after, file) }
      }
      if let withdrawn = after.withdrawn, before?.withdrawn == nil {
        judge.add(withdrawn, .answer, file) {
          $0.judge(withdrawn: withdrawn, id, by: after.by, after.person.text, file)
        }
      }
      if let answer = after.answer, answer != before?.answer {
        judge.add(answer.recorded ?? answer.at, .answer, file) {
          $0.judge(answer: answer, id, by: after.person, file)
        }
      }
    }
  }

  private mutating func take(attestation file: GuardedFile) {
    read(file, Attestation.self, Entry.attestation) { before, after, judge in
      var (old, new) = (before ?? after, after)
      (old.withdrawn, new.withdrawn) = (nil, nil)
      if old != new || (before?.withdrawn != nil && before?.withdrawn != after.withdrawn) {
        judge.bench.refuse(
          "edit-attestation", after.item ?? after.person.text, file,
          "an attestation stays as it was given; it is withdrawn", needs: "gov withdraw")
        return
      }
      if before == nil {
        judge.add(after.recorded ?? after.at, .word, file) { $0.judge(attested: after, file) }
      }
      if let withdrawn = after.withdrawn, before?.withdrawn == nil {
        judge.add(withdrawn, .answer, file) {
          $0.judge(
            withdrawn: withdrawn, after.id.text, by: after.by, after.item ?? after.person.text, file
          )
        }
      }
    }
  }

  // MARK: - Reading files

  /// Reads a file as a record, and hands it on where it is sound, in its place, and says anything new.
  private mutating func read<R: Record & Hashable>(
    _ file: GuardedFile, _ type: R.Type, _ entry: ((R) -> Entry)?,
    _ work: (R?, R, inout Guard) -> Void
  ) {
    let reading = file.read(type)
    guard let after = reading.after else {
      giveUp(file, reading.problems)
      return
    }
    if let entry, entry(after).path != file.path {
      bench.refuse(
        "misplace", file.path, file,
        "this record belongs in '\(proposal.prefix)\(entry(after).path)'",
        needs: "the record in its own file")
      return
    }
    if reading.before == after {
      bench.allow("format", file.path, file, "change the spelling alone")
      return
    }
    let known = bench.changes.count + steps.count
    work(reading.before, after, &self)
    if bench.changes.count + steps.count == known {
      bench.allow("format", file.path, file, "change the order alone")
    }
    if file.obstacle == .conflict { conflict(file) }
  }

  private mutating func giveUp(_ file: GuardedFile, _ problems: [JSONProblem]) {
    if file.obstacle == .conflict {
      conflict(file)
      return
    }
    let first = problems.first
    bench.giveUp(
      "unreadable", file, line: first?.position.line, first?.message ?? "the file cannot be read")
  }

  private mutating func conflict(_ file: GuardedFile) {
    bench.giveUp(
      "conflict", file, "the file was changed on both sides, and the changes do not merge")
  }

  private mutating func add(
    _ at: Instant, _ rank: GuardStep.Rank, _ file: GuardedFile,
    _ judge: @escaping (inout GuardBench) -> Void
  ) {
    steps.append(GuardStep(at, rank, file.path, judge))
  }
}

extension Guard {
  // MARK: - Votes, which are several files each

  private mutating func gather(_ file: GuardedFile, _ place: RegistryPlace, in id: VoteID) {
    var vote = votes[id] ?? GuardedVote(id)
    vote.paths.append(file.path)
    switch place {
    case .ballot:
      votes[id] = gathered(vote, ballot: file)
    default:
      if file.after == nil {
        votes[id] = vote
        return
      }
      let reading = file.read(Vote.self)
      guard let after = reading.after else {
        giveUp(file, reading.problems)
        return
      }
      let isClosed = if case .closedVote = place { true } else { false }
      let entry: Entry = isClosed ? .closedVote(after) : .openVote(after)
      guard entry.path == file.path, isClosed == (after.ended != nil) else {
        bench.refuse(
          "misplace", file.path, file,
          "a vote lies in '\(RegistryLayout.openVote(id))' while it is open, and in '\(RegistryLayout.closedVote(id))' once it ended"
        )
        return
      }
      if reading.before == after {
        bench.allow("format", file.path, file, "change the spelling alone")
      }
      let ballots = vote.after?.ballots ?? []
      vote.file = file
      vote.after = after
      if !isClosed { vote.after?.ballots = ballots }
      votes[id] = vote
    }
  }

  private mutating func gathered(_ vote: GuardedVote, ballot file: GuardedFile) -> GuardedVote {
    var vote = vote
    if file.after == nil {
      if let before = file.read(Ballot.self).before { vote.ballots[before.voter] = file }
      return vote
    }
    let reading = file.read(Ballot.self)
    guard let ballot = reading.after else {
      giveUp(file, reading.problems)
      return vote
    }
    guard Entry.ballot(vote.id, ballot).path == file.path else {
      bench.refuse(
        "misplace", file.path, file,
        "this record belongs in '\(proposal.prefix)\(Entry.ballot(vote.id, ballot).path)'")
      return vote
    }
    if reading.before == ballot {
      bench.allow("format", file.path, file, "change the spelling alone")
    }
    vote.ballots[ballot.voter] = file
    return vote
  }

  private mutating func take(_ parts: GuardedVote) {
    let id = parts.id
    let before = proposal.tip.votes[id]
    let file = parts.file ?? GuardedFile(RegistryLayout.openVote(id), before: nil, after: nil)
    var touched: [PersonID: Ballot?] = [:]
    for (voter, file) in parts.ballots { touched[voter] = .some(file.read(Ballot.self).after) }
    var after = parts.after ?? before
    let isClosing = before?.isOpen != false && after?.isOpen == false
    if parts.file == nil,
      parts.paths.contains(RegistryLayout.openVote(id))
        || parts.paths.contains(RegistryLayout.closedVote(id))
    {
      bench.refuse(
        "delete", id.text, file, "nothing is deleted: the vote '\(id)' stays on record",
        needs: "gov vote withdraw, or gov vote close")
      return
    }
    if after?.isOpen == true {
      // What the change leaves of the ballots: those of the base, but for the ones it touches.
      var ballots = before?.ballots ?? []
      for (voter, ballot) in touched {
        ballots.removeAll { $0.voter == voter }
        if let ballot { ballots.append(ballot) }
      }
      after?.ballots = ballots.sorted { $0.voter < $1.voter }
    }
    guard let after else {
      for (voter, file) in parts.ballots.sorted(by: { $0.key < $1.key }) {
        bench.refuse("cast", voter.text, file, "the registry has no vote '\(id)'")
      }
      return
    }
    if let before, !before.isOpen {
      take(closed: before, after, parts, file)
      return
    }
    if let reason = rewriting(before, after) {
      bench.refuse("edit-vote", id.text, file, reason, needs: "a vote of its own")
      return
    }
    if let lost = lostBallots(before, after, isClosing: isClosing, parts) {
      bench.refuse(
        isClosing ? "close-vote" : "cast", isClosing ? id.text : lost.voter.text,
        isClosing ? file : parts.file(of: lost.voter), lost.reason,
        needs: "every ballot that was cast", clause: bench.clause(of: before))
      return
    }
    if before == nil {
      add(after.recorded ?? after.opened, .opening, file) { $0.judge(opened: after, parts, file) }
    }
    takeCasts(before, after, parts, file)
    if let ended = after.ended {
      add(ended.recorded ?? ended.at, .closing, file) { $0.judge(ended: ended, after, parts, file) }
    }
    if let answer = after.answer, answer != before?.answer {
      add(answer.recorded ?? answer.at, .answer, file) {
        $0.judge(answer: answer, id.text, by: after.motion.person, file)
      }
    }
    if isClosing {
      // A ballot left beside the closed vote would be both in it and not.
      for (voter, ballot) in touched where ballot != nil {
        bench.refuse(
          "cast", voter.text, parts.ballots[voter] ?? file,
          "the vote '\(id)' ends with this change, and its ballots are sealed in one file")
      }
    }
  }

  /// A closed vote changes no more, but for the answer of the person whom it concerns.
  private mutating func take(
    closed before: Vote, _ after: Vote, _ parts: GuardedVote, _ file: GuardedFile
  ) {
    let how = before.ended.map {
      $0.outcome == .withdrawn ? "withdrawn" : "closed as \($0.outcome.rawValue)"
    }
    let day = before.ended.map { bench.charter.zone.day(of: $0.at) }
    for (voter, ballot) in parts.ballots.sorted(by: { $0.key < $1.key }) {
      bench.refuse(
        "cast", voter.text, ballot,
        "the vote '\(parts.id)' was \(how ?? "ended") on \(day?.description ?? "")",
        needs: "a vote that is open", clause: bench.clause(of: before))
    }
    var (old, new) = (before, after)
    (old.answer, new.answer) = (nil, nil)
    if old != new {
      bench.refuse(
        "edit-vote", parts.id.text, file,
        "the vote '\(parts.id)' was \(how ?? "ended") on \(day?.description ?? ""), and changes no more",
        needs: "a correction on record", clause: bench.clause(of: before))
      return
    }
    if let answer = after.answer, answer != before.answer {
      add(answer.recorded ?? answer.at, .answer, file) {
        $0.judge(answer: answer, parts.id.text, by: after.motion.person, file)
      }
    } else if after.answer != before.answer {
      bench.refuse("answer", parts.id.text, file, "an answer stays on record")
    }
  }

  /// What of an open vote is rewritten that was fixed when it opened.
  private func rewriting(_ before: Vote?, _ after: Vote) -> String? {
    guard let before else { return nil }
    var (old, new) = (before, after)
    for path in [\Vote.ballots] { (old[keyPath: path], new[keyPath: path]) = ([], []) }
    (old.ended, new.ended, old.answer, new.answer) = (nil, nil, nil, nil)
    (old.present, new.present) = (nil, nil)
    if old == new {
      return before.answer != nil && after.answer == nil ? "an answer stays on record" : nil
    }
    if old.electorate != new.electorate {
      return "who may vote was fixed when the vote '\(before.id)' opened"
    }
    if old.closes != new.closes {
      return "the deadline was fixed when the vote '\(before.id)' opened"
    }
    return "what is voted on, and how, was fixed when the vote '\(before.id)' opened"
  }

  /// A ballot on record that the change leaves out or rewrites.
  private func lostBallots(
    _ before: Vote?, _ after: Vote, isClosing: Bool, _ parts: GuardedVote
  ) -> (voter: PersonID, reason: String)? {
    for old in before?.ballots ?? [] {
      guard let new = after.ballots.first(where: { $0.voter == old.voter }) else {
        return (
          old.voter,
          isClosing
            ? "the ballot of '\(old.voter)', cast at \(old.casts.last?.at.description ?? ""), is lost"
            : "the ballot of '\(old.voter)' stays on record"
        )
      }
      if !new.casts.starts(with: old.casts) {
        return (old.voter, "the earlier casts of '\(old.voter)' stay on record as they are")
      }
    }
    return nil
  }

  private mutating func takeCasts(
    _ before: Vote?, _ after: Vote, _ parts: GuardedVote, _ file: GuardedFile
  ) {
    var casts: [(voter: PersonID, cast: Cast)] = []
    for ballot in after.ballots {
      let known = before?.ballots.first { $0.voter == ballot.voter }?.casts.count ?? 0
      casts += ballot.casts.dropFirst(known).map { (ballot.voter, $0) }
    }
    if let present = after.present {
      if casts.isEmpty, present == before?.present { return }
      let at = casts.map { $0.cast.recorded ?? $0.cast.at }.max() ?? .distantPast
      let rank: GuardStep.Rank = casts.isEmpty ? .opening : .ballot
      add(at, rank, file) { $0.judge(roll: present, casts, parts, file) }
      return
    }
    if before?.present != nil {
      bench.refuse("roll", parts.id.text, file, "a roll call stays on record")
      return
    }
    for (voter, cast) in casts {
      add(cast.recorded ?? cast.at, .ballot, parts.file(of: voter)) {
        $0.judge(cast: cast, by: voter, parts)
      }
    }
  }
}

extension GuardedFile.Obstacle {
  fileprivate var kind: String {
    switch self {
    case .symbolicLink: "symbolic-link"
    case .submodule: "submodule"
    case .strangeName: "stranger"
    case .conflict: "conflict"
    }
  }

  fileprivate var reason: String {
    switch self {
    case .symbolicLink: "a registry's files are files, not symbolic links"
    case .submodule: "a registry's files are its own, not those of a submodule"
    case .strangeName: "the name of a registry's file is written in UTF-8, and not in another case"
    case .conflict: "the file was changed on both sides, and the changes do not merge"
    }
  }
}

extension Basis {
  /// When the act was entered.
  fileprivate var entered: Instant { recorded ?? at }
}
