// SPDX-License-Identifier: Apache-2.0

/// Whether votes for a motion can hurt it, and votes against it help.
public struct Monotonicity: Sendable, Hashable {
  /// Whether it follows from the rule's form that no vote works backwards, in bodies of any size.
  public let isProven: Bool
  /// The size up to which every body was tried.
  public let searchedMembers: Int
  /// Votes that work backwards while attendance stays, one of each kind, the smallest found.
  public let counterexamples: [MotionSwing]
  /// Voters who help the other side by taking part, as any quorum lets them; one of each kind.
  public let notes: [MotionSwing]
}

/// One voter's change that turns an outcome the wrong way.
public struct MotionSwing: Sendable, Hashable {
  /// What the voter did before.
  public let from: Stance
  /// What the voter did instead.
  public let to: Stance
  /// The counts before the change.
  public let before: MotionCounts
  /// The counts after it.
  public let after: MotionCounts
  /// The outcome before the change.
  public let outcomeBefore: MotionOutcome
  /// The outcome after it.
  public let outcomeAfter: MotionOutcome

  /// What a voter does.
  public enum Stance: String, Sendable, Hashable, CaseIterable {
    /// Votes for the motion.
    case yes
    /// Votes against it.
    case no
    /// Takes part without taking a side.
    case abstain
    /// Casts a veto.
    case veto
    /// Attends and does not vote.
    case silent
    /// Does not take part.
    case absent
  }
}

extension MotionSwing: CustomStringConvertible {
  /// The swing in one line.
  public var description: String {
    "of \(after.members) members, one \(to.rawValue) instead of \(from.rawValue) turns "
      + "\(outcomeBefore.rawValue) (\(Self.words(before))) into "
      + "\(outcomeAfter.rawValue) (\(Self.words(after)))"
  }

  private static func words(_ counts: MotionCounts) -> String {
    let shown: [CountName] = [.yes, .no, .abstain, .veto, .present]
    return shown.map { "\($0.rawValue)=\(counts[$0])" }.joined(separator: ",")
  }
}

extension MotionRule {
  /// Looks for votes that work backwards in bodies of up to that many members.
  ///
  /// At a fixed attendance one more *yes* must never turn passing into failing, and one more *no*
  /// or veto never failing into passing. That a voter completes a quorum by taking part, and so
  /// helps the other side, is noted. Takes in the order of `members` to the fifth power.
  public func monotonicity(upTo members: Int = 9) -> Monotonicity {
    var search = SwingSearch(rule: self)
    for size in stride(from: 1, through: members, by: 1) { search.searchBody(of: size) }
    return Monotonicity(
      isProven: isProvenMonotone, searchedMembers: max(0, members),
      counterexamples: search.sorted(search.counterexamples), notes: search.sorted(search.notes))
  }

  /// Whether the form of the conditions proves that no vote works backwards.
  private var isProvenMonotone: Bool {
    let others = successors + smallBodyRules
    // Where only some of the rules know a veto, the others count vetoes as they please.
    guard others.allSatisfy({ ($0.veto == nil) == (veto == nil) }) else { return false }
    let parts = others.allSatisfy(\.isProvenMonotone)
    if case .agrees = silence { return parts && quorum.isEmpty && passes.isEmpty }
    if case .objected = silence { return parts }
    // A fallback decides by the quorum, so votes must not sway that.
    if case .falls = withoutQuorum, !quorum.allSatisfy(\.asksOnlyForAttendance) { return false }
    return parts && quorum.allSatisfy { $0.asksOnlyForAttendance || $0.isMonotone }
      && passes.allSatisfy(\.isMonotone)
  }
}
