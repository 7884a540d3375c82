// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Judges whether its author may make a change, by the rules and the record of the base.
package struct Guard {
  let proposal: GuardCase
  var bench: GuardBench
  private var steps: [GuardStep] = []
  var votes: [VoteID: GuardedVote] = [:]

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
    for (_, step) in order { carryOut(step) }
    var changes = bench.changes
    if changes.allSatisfy(\.isAllowed) { changes += try newProblems() }
    return GuardVerdict(changes)
  }

  /// Judges a step; of an author whom nobody knows, only what enters his own name is looked at.
  private mutating func carryOut(_ step: GuardStep) {
    let entersSomebody = [GuardStep.Rank.person, .evidence].contains(step.rank)
    if bench.author != nil || entersSomebody || proposal.tip.people.isEmpty {
      step.judge(&bench)
      return
    }
    let file = proposal.files.first { $0.path == step.path }
    guard let file,
      !bench.changes.contains(where: { $0.file == proposal.prefix + file.path && !$0.isAllowed })
    else { return }
    bench.refuse(
      "unknown-author", file.path, file, bench.unknownAuthor,
      needs: "an author who is in the registry")
  }

  /// What would be wrong after the merge, and isn't now.
  private func newProblems() throws(FileError) -> [GuardChange] {
    let now = { (_: Zone) in proposal.now }
    let after = try RegistryInspection(
      proposal.merged, prefix: proposal.prefix, at: now, signatures: proposal.verifier)
    guard !after.isSound else { return [] }
    let before = try RegistryInspection(
      proposal.tipFiles, prefix: proposal.prefix, at: now, signatures: proposal.verifier)
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
      bench.refuse(
        obstacle.kind, file.path, file, obstacle.reason,
        needs: obstacle == .astray ? "the base merged into the branch first" : "a plain file")
      return
    }
    let place = RegistryPlace(file.path)
    if takeRedaction(file, place) { return }
    if let id = place.vote {
      gather(file, place, in: id)
      return
    }
    if file.after == nil {
      refuseDeletion(file)
      return
    }
    switch place {
    case .settings: take(settings: file)
    case .charter: take(charter: file)
    case .formerCharter: take(text: file)
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
    case .member: take(member: file)
    case .invitation: take(invitation: file)
    case .tick: take(tick: file)
    case .task: take(task: file)
    case .project: take(project: file)
    case .component: take(component: file)
    case .leave: take(leave: file)
    case .meeting: take(meeting: file)
    case .attendance(let id):
      read(file, AttendanceList.self, { .attendance(id, $0) }) { _, list, judge in
        judge.add(list.recorded ?? list.at, .word, file) {
          $0.judge(attendance: list, of: id, file)
        }
      }
    case .minutes(let id):
      read(file, Minutes.self, { .minutes(id, $0) }) { before, minutes, judge in
        if let before, before.digest == minutes.digest {
          judge.bench.refuse(
            "edit-minutes", id.text, file,
            "minutes stay on record as they are, and only others take their place",
            needs: "gov meeting minutes")
          return
        }
        judge.add(minutes.recorded ?? minutes.at, .closing, file) {
          $0.judge(minutes: minutes, of: id, file)
        }
      }
    case .waiver: take(waiver: file)
    case .telling: take(telling: file)
    case .warning: take(warning: file)
    case .correction: take(correction: file)
    case .other:
      bench.refuse(
        "unjudged", file.path, file, "nothing says who may change a file such as '\(file.path)'",
        needs: "a gov that knows it")
    case .stranger:
      bench.refuse(
        "stranger", file.path, file, "nothing in a registry is called '\(file.path)'",
        needs: "another place for the file")
    case .openVote, .closedVote, .ballot, .proceeding, .candidacy, .draw: break
    }
  }

  private mutating func refuseDeletion(_ file: GuardedFile) {
    bench.refuse(
      "delete", file.path, file, "nothing is deleted: what is on record stays",
      needs: "an end, a withdrawal or a correction on record")
  }

  // MARK: - Reading files

  /// Reads a file as a record, and hands it on where it is sound, in its place, and says anything new.
  mutating func read<R: Record & Hashable>(
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

  mutating func giveUp(_ file: GuardedFile, _ problems: [JSONProblem]) {
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

  mutating func add(
    _ at: Instant, _ rank: GuardStep.Rank, _ file: GuardedFile,
    _ judge: @escaping (inout GuardBench) -> Void
  ) {
    steps.append(GuardStep(at, rank, file.path, judge))
  }
}

extension GuardedFile.Obstacle {
  fileprivate var kind: String {
    switch self {
    case .symbolicLink: "symbolic-link"
    case .submodule: "submodule"
    case .strangeName: "stranger"
    case .astray: "astray"
    case .conflict: "conflict"
    }
  }

  fileprivate var reason: String {
    switch self {
    case .symbolicLink: "a registry's files are files, not symbolic links"
    case .submodule: "a registry's files are its own, not those of a submodule"
    case .strangeName: "the name of a registry's file is written in UTF-8, and not in another case"
    case .astray:
      "git takes it for a file renamed from elsewhere, and the merge would leave something here that the change does not show"
    case .conflict: "the file was changed on both sides, and the changes do not merge"
    }
  }
}
