// SPDX-License-Identifier: Apache-2.0

/// What the counts of a motion must satisfy, such as `yes >= 2/3 of present`.
///
/// A condition is read from text, keeps the way it was written, and is decided in whole numbers:
/// two of three meets `2/3` and does not meet `67%`.
public indirect enum Condition: Sendable, Hashable {
  /// One comparison.
  case comparison(Comparison)
  /// Parts that must all hold.
  case all([Condition])
  /// Parts of which one must hold.
  case any([Condition])

  /// A sum of counts held against a threshold.
  public struct Comparison: Sendable, Hashable {
    /// The sum that is judged.
    public let left: Sum
    /// How the sum must stand to the threshold.
    public let relation: Relation
    /// What the sum is held against.
    public let right: Threshold

    /// Holds `left` against `right`.
    public init(_ left: Sum, _ relation: Relation, _ right: Threshold) {
      self.left = left
      self.relation = relation
      self.right = right
    }
  }

  /// Counts added together, in the order written.
  public struct Sum: Sendable, Hashable {
    /// The counts; one named twice counts twice.
    public let names: [CountName]

    /// Adds `names`.
    public init(_ names: CountName...) { self.init(names) }

    /// Adds `names`.
    public init(_ names: [CountName]) { self.names = names }
  }

  /// How one number must stand to another.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    /// Not below it.
    case atLeast = ">="
    /// Above it.
    case moreThan = ">"
    /// Not above it.
    case atMost = "<="
    /// Below it.
    case lessThan = "<"
    /// The same.
    case equal = "="
  }

  /// What a sum is held against.
  public enum Threshold: Sendable, Hashable {
    /// A ratio of another sum, the base; a ratio of an empty base is unmet.
    case share(Ratio, of: Sum)
    /// Another sum.
    case sum(Sum)
    /// A whole number.
    case number(Int)
  }
}

extension Condition {
  /// The counts that the condition speaks of.
  public var names: Set<CountName> {
    switch self {
    case .all(let parts), .any(let parts):
      return parts.reduce(into: []) { $0.formUnion($1.names) }
    case .comparison(let comparison):
      let left = Set(comparison.left.names)
      switch comparison.right {
      case .share(_, let base): return left.union(base.names)
      case .sum(let sum): return left.union(sum.names)
      case .number: return left
      }
    }
  }
}
