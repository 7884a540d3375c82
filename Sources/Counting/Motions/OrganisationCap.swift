// SPDX-License-Identifier: Apache-2.0

/// How many ballots from one organisation count.
///
/// The ballots cast first count, and the others are listed. No organisation has more eligible
/// members, or more present, than ballots that can count.
public enum OrganisationCap: Sendable, Hashable {
  /// So many.
  case members(Int)
  /// So large a part of the body, rounded down, and one at least.
  case share(Condition.Ratio)

  /// The number of ballots in a body of that many members.
  public func limit(in members: Int) -> Int {
    switch self {
    case .members(let count): return count
    case .share(let ratio):
      let part = Int128(members) * Int128(ratio.numerator) / Int128(ratio.denominator)
      return max(1, Int(clamping: part))
    }
  }
}

/// When those who stay silent leave the electorate.
public struct ReminderRule: Sendable, Hashable {
  /// How many reminders it takes.
  public var count: Int
  /// How many seconds lie between two reminders that both count.
  public var secondsApart: Int

  /// So many reminders, each at least so long after the one before.
  public init(count: Int, secondsApart: Int = 0) {
    self.count = count
    self.secondsApart = secondsApart
  }

  /// Whether reminders at these instants are enough.
  public func isSatisfied(by instants: [Int]) -> Bool {
    var counted = 0
    var last: Int?
    for instant in instants.sorted() {
      if let last {
        let (gap, isVast) = instant.subtractingReportingOverflow(last)
        if !isVast, gap < secondsApart { continue }
      }
      last = instant
      counted += 1
    }
    return counted >= count
  }
}
