// SPDX-License-Identifier: Apache-2.0

/// What is wrong with the ground of something that is held.
package struct Flaw: Hashable, Sendable {
  /// What is wrong, in a sentence.
  package var text: String
  /// How bad it is: what a record elsewhere does not show is a warning.
  package var severity: Problem.Severity
  /// The clause that it breaks, where one does.
  package var clause: ClauseID?

  package init(
    _ text: String, severity: Problem.Severity = .error, clause: ClauseID? = nil
  ) {
    self.text = text
    self.severity = severity
    self.clause = clause
  }
}

extension Inspection {
  /// Counts a role, seat, membership or partnership as proven, founding or unproven.
  ///
  /// Whatever is held on a ground comes by here: a new kind of holding is one more caller.
  ///
  /// - Parameters:
  ///   - what: What is held, and by whom: `'reviewer' of 'ann'`.
  ///   - basis: The ground that it names.
  ///   - flaw: What is wrong with the ground; nothing where it gives what is held.
  ///   - path: The file.
  ///   - keys: Where the ground stands in it.
  ///   - help: What to do about a flaw.
  package mutating func weigh(
    _ what: String, on basis: Basis, _ flaw: Flaw?, at path: String, _ keys: [Locator.Key],
    help: String? = nil
  ) {
    guard let flaw else {
      if basis.isFounding, basis.vote == nil {
        justified.founding += 1
      } else {
        justified.proven += 1
      }
      return
    }
    justified.unproven += 1
    note(
      path, keys, "\(what) is not justified: \(flaw.text)", help: help, clause: flaw.clause,
      severity: flaw.severity)
  }
}

extension Registry {
  /// What is wrong with a vote that an entry of the roster names as what it rests on.
  ///
  /// A vote held elsewhere counts as far as its record shows: what that does not show leaves the
  /// entry unproven, and is no error of this registry.
  package func flaw(
    inLinked id: VoteID, since: Day, _ fits: (Motion) -> Bool
  ) -> Flaw? {
    guard let vote = votes[id] else { return Flaw("the vote '\(id)' is not on record") }
    guard fits(vote.motion) else {
      return Flaw("the vote '\(id)' was to \(vote.motion.sentence)")
    }
    guard let ended = vote.ended else { return Flaw("the vote '\(id)' is still open") }
    guard let charter = charters[vote.charter], let procedure = charter.procedure(vote.procedure)
    else { return Flaw("the vote '\(id)' names no procedure of its charter") }
    let clause = procedure.clauses.first
    if since < charter.zone.day(of: ended.at) {
      return Flaw(
        "it is held since \(since), and the vote '\(id)' was closed on \(charter.zone.day(of: ended.at))",
        clause: clause)
    }
    guard vote.source != nil else {
      return flaw(inPassing: vote, before: ended.at).map { Flaw($0, clause: clause) }
    }
    let verdict = (try? vote.recordedVerdict(by: procedure, under: charter)) ?? nil
    guard let verdict else { return Flaw("the vote '\(id)' cannot be counted", clause: clause) }
    switch verdict.outcome {
    case .passed: return nil
    case .notShown:
      return Flaw(
        "it rests on the vote '\(id)', whose record does not show that it passed",
        severity: .warning, clause: clause)
    case .contradictory:
      return Flaw(
        "it rests on the vote '\(id)', whose record is contradictory", severity: .warning,
        clause: clause)
    default:
      return Flaw("the vote '\(id)' was \(verdict.outcome.words) by its record", clause: clause)
    }
  }
}
