// SPDX-License-Identifier: Apache-2.0

/// That a vote decides in somebody else's stead: who takes the decision over, and from whom.
public struct Takeover: Hashable, Sendable {
  /// Who decides, in words.
  public var by: String
  /// Who would decide otherwise, in words.
  public var from: String
  /// Those who would vote otherwise and do not, as they stood when the vote opened, sorted.
  public var replaced: [PersonID]
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// The takeover in a sentence.
  public var sentence: String {
    "\(by) takes the decision over from the \(from): the votes of its members count\(clause.map { " (\($0))" } ?? "")"
  }
}

extension Registry {
  /// What a vote takes over, by the procedure of the charter under which it opened.
  public func takeover(of vote: Vote) -> Takeover? {
    guard let charter = charters[vote.charter], let procedure = charter.procedure(vote.procedure)
    else { return nil }
    return takeover(by: procedure, vote.motion, at: vote.opened, under: charter)
  }

  package func takeover(
    by procedure: Procedure, _ motion: Motion, at instant: Instant, under charter: Charter
  ) -> Takeover? {
    guard let others = procedure.takesOver else { return nil }
    let deciding = members(
      of: procedure.electorate, in: motion.place, at: instant, under: charter)
    let replaced = members(of: others, in: motion.place, at: instant, under: charter)
    return Takeover(
      by: "the \(procedure.electorate.words(charter, in: motion.place))",
      from: others.words(charter, in: motion.place),
      replaced: replaced.filter { !deciding.contains($0) }, clause: procedure.clauses.first)
  }
}

extension Act {
  /// What should be known of a decision that is taken over.
  func takeoverNotes(_ procedure: Procedure, _ motion: Motion) -> [String] {
    guard let takeover = registry.takeover(by: procedure, motion, at: at, under: charter)
    else { return [] }
    let others = takeover.replaced.map(\.text).joined(separator: ", ")
    return [takeover.sentence + (others.isEmpty ? "" : "; those of \(others) are recorded only")]
  }
}
