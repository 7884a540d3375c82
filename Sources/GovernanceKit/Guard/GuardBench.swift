// SPDX-License-Identifier: Apache-2.0

/// Where the steps of a change are judged one after the other.
///
/// It holds the record as it grows: what is allowed is on record for the steps that follow.
struct GuardBench {
  let proposal: GuardCase
  /// The record so far.
  var registry: Registry
  /// The charter in force now, at the base's tip.
  let charter: Charter
  /// Who proposes the change, where on record.
  let author: Person?
  /// Those who approved it and are on record, the author left out.
  let approvers: [Person]
  private(set) var changes: [GuardChange] = []
  private var locator: Locator

  init(_ proposal: GuardCase, _ charter: Charter) {
    self.proposal = proposal
    self.charter = charter
    registry = proposal.tip
    locator = Locator(proposal.merged)
    author = proposal.person(proposal.login)
    let own = author?.id
    approvers = proposal.approvers.compactMap(proposal.person).filter { $0.id != own }
  }

  // MARK: - Saying what was found

  /// Lets something pass; only what enters an unknown author's own name passes without an author.
  mutating func allow(
    _ kind: String, _ subject: String, _ file: GuardedFile, _ keys: [Locator.Key],
    _ text: String, enteringOneself: Bool = false
  ) {
    if author == nil, !enteringOneself {
      refuse(kind, subject, file, keys, unknownAuthor, needs: "an author who is in the registry")
      return
    }
    changes.append(
      GuardChange(kind, subject, file: proposal.prefix + file.path, line: line(file, keys), text))
  }

  /// Refuses something and says why.
  mutating func refuse(
    _ kind: String, _ subject: String, _ file: GuardedFile, _ keys: [Locator.Key],
    _ reason: String, needs: String? = nil, clause: ClauseID? = nil
  ) {
    var change = GuardChange(
      kind, subject, file: proposal.prefix + file.path, line: line(file, keys), reason)
    change.isAllowed = false
    change.needs = needs
    change.clause = clause
    changes.append(change)
  }

  /// Lets a change of a file as a whole pass.
  mutating func allow(
    _ kind: String, _ subject: String, _ file: GuardedFile, _ text: String,
    enteringOneself: Bool = false
  ) {
    allow(kind, subject, file, [], text, enteringOneself: enteringOneself)
  }

  /// Refuses a change of a file as a whole.
  mutating func refuse(
    _ kind: String, _ subject: String, _ file: GuardedFile, _ reason: String,
    needs: String? = nil, clause: ClauseID? = nil
  ) {
    refuse(kind, subject, file, [], reason, needs: needs, clause: clause)
  }

  /// Says that nobody can tell.
  mutating func giveUp(_ kind: String, _ file: GuardedFile, line: Int? = nil, _ reason: String) {
    var change = GuardChange(
      kind, file.path, file: proposal.prefix + file.path, line: line ?? file.line, reason)
    change.isAllowed = false
    change.isUnreadable = true
    changes.append(change)
  }

  /// Why nothing is allowed to somebody whom the registry doesn't know.
  var unknownAuthor: String {
    guard let login = proposal.login else {
      return "who proposes this is not known, and nobody unknown changes the record"
    }
    return "'\(login)' is not in the registry, and nobody unknown changes the record"
  }

  private mutating func line(_ file: GuardedFile, _ keys: [Locator.Key]) -> Int {
    if file.after == nil { return 1 }
    return keys.isEmpty ? file.line : locator.position(of: keys, in: file.path).line
  }

  // MARK: - Who may

  /// Whether a person is the author.
  func isAuthor(_ person: PersonID?) -> Bool {
    person != nil && person == author?.id
  }

  /// Whether a change is a person's own word: proposed by them, or approved.
  func isWord(of person: PersonID?) -> Bool {
    person != nil && (isAuthor(person) || approvers.contains { $0.id == person })
  }

  /// Whether the author, or somebody who approved, may record what others did.
  var isRecorded: Bool {
    ((author.map { [$0] } ?? []) + approvers).contains { mayRecord($0.id) }
  }

  /// Whether the author, or somebody who approved, has that right by the charter itself.
  ///
  /// How others voted, and when, no founder tells for them.
  var isRecordedByRight: Bool {
    ((author.map { [$0] } ?? []) + approvers).contains { isRecorder($0.id) }
  }

  /// Whether somebody else than a person has that right here: nobody is their own witness.
  func isWitnessed(apartFrom person: PersonID) -> Bool {
    ((author.map { [$0] } ?? []) + approvers).contains { $0.id != person && isRecorder($0.id) }
  }

  /// Who may record what others did, in words.
  var recorders: String {
    let named = charter.recorders.map { electorate in
      electorate.role.map { "a \(charter.title($0))" }
        ?? electorate.body.map { charter.body($0)?.title.text() ?? $0.text } ?? "some"
    }
    return named.isEmpty ? "those who hold a role" : named.joined(separator: " or ")
  }

  /// Whether a person may record what others did, by the record at the base's tip.
  ///
  /// Before the first decision those may, too, who hold a role or seat; and anybody on record, as
  /// long as nobody does.
  func mayRecord(_ person: PersonID) -> Bool {
    if isRecorder(person) { return true }
    guard proposal.tip.firstDecision == nil || charter.recorders.isEmpty else { return false }
    return isPrivileged(person) || !isAnybodyPrivileged
  }

  /// Whether the charter names a person among those who record what others did.
  func isRecorder(_ person: PersonID) -> Bool {
    let registry = proposal.tip
    if charter.recorders.isEmpty { return isPrivileged(person) }
    let scopes = [nil] + registry.groups.keys.sorted().map { Scope($0.text) }
    return charter.recorders.contains { electorate in
      scopes.contains { scope in
        registry.members(of: electorate, in: scope, at: proposal.now, under: charter)
          .contains(person)
      }
    }
  }

  /// Whether a person holds a role or seat on record, so that posing as them would pay.
  func isPrivileged(_ id: PersonID) -> Bool {
    let day = charter.zone.day(of: proposal.now)
    let holdsRole = proposal.tip.person(id)?.roles.contains { $0.isHeld(on: day) } ?? false
    return holdsRole
      || proposal.tip.bodies.values.contains { body in
        body.seats.contains { $0.person == id && $0.isHeld(on: day) }
      }
  }

  /// Whether anybody holds a role or seat on record.
  var isAnybodyPrivileged: Bool {
    proposal.tip.people.values.contains { isPrivileged($0.id) }
  }

  // MARK: - When

  /// What is wrong with the time that an act claims for itself; nothing where it can be so.
  ///
  /// An act is committed within a day of being entered; one that happened earlier says when it was
  /// entered. The author's date counts for the first, since a rebase keeps it.
  func flaw(inTime at: Instant, recorded: Instant?, _ paths: [String]) -> String? {
    let entered = recorded ?? at
    if max(at, entered) > proposal.now.adding(seconds: 300) {
      return "it claims to be of \(max(at, entered)), and it is \(proposal.now)"
    }
    guard let span = span(of: paths) else { return nil }
    if entered > span.committed.adding(seconds: 300) {
      return "it claims to be of \(entered), after the commit that brings it, of \(span.committed)"
    }
    if entered < span.authored.adding(seconds: -86_400) {
      return recorded == nil
        ? "it claims to be of \(entered), and the commit that brings it is of \(span.authored)"
        : "it claims to have been entered at \(entered), and the commit that brings it is of \(span.authored)"
    }
    if let recorded, recorded < at {
      return "it claims to have been entered at \(recorded), before it happened at \(at)"
    }
    return nil
  }

  /// What it takes to enter an act later than it happened, by somebody who may not record.
  ///
  /// Else a vote could be opened a week ago, or a word given while one still held a role.
  func flaw(inLateness at: Instant, _ recorded: Instant?) -> (reason: String, needs: String)? {
    guard let recorded, recorded > at, !isRecordedByRight else { return nil }
    return (
      "it was entered at \(recorded) and is said to have happened at \(at), which is for \(recorders) to record",
      "approval by \(recorders)"
    )
  }

  /// What is wrong with the time that an act claims or with how late it is entered, and what it takes.
  func flaw(
    inClaimed at: Instant, recorded: Instant?, _ paths: [String]
  ) -> (reason: String, needs: String)? {
    if let reason = flaw(inTime: at, recorded: recorded, paths) {
      return (reason, GuardBench.needsTime)
    }
    return flaw(inLateness: at, recorded)
  }

  /// When the commits were made that bring a change of these files.
  func span(of paths: [String]) -> CommitSpan? {
    let known = paths.compactMap { proposal.spans[$0] }
    return known.dropFirst().reduce(known.first) { $0?.joined(with: $1) } ?? proposal.span
  }

  /// What a wrong time calls for.
  static let needsTime = "the time of the act; --dated where it is entered later"

  /// Does an act again as it says that it was done, and returns what that writes.
  func replay(
    by actor: PersonID?, at: Instant, recorded: Instant?,
    signed signature: Signature? = nil, _ work: (Act) throws(Refusal) -> Change
  ) throws(Refusal) -> Change {
    var act = try Act(
      on: registry, by: actor, now: recorded ?? at, dated: recorded == nil ? nil : at)
    act.signer = signature.map { signature in Signer { _, _ in signature } }
    return try work(act)
  }
}
