// SPDX-License-Identifier: Apache-2.0

extension Condition {
  /// A ratio as it was written, and the exact fraction it is.
  ///
  /// `66.67%` is 6667/10000 and not two thirds: 16 of 24 does not meet it.
  public struct Ratio: Sendable, Hashable, CustomStringConvertible {
    /// The ratio's spelling, such as `2/3` or `66.67%`.
    public let spelling: String
    /// The numerator in lowest terms.
    public let numerator: Int
    /// The denominator in lowest terms, above zero.
    public let denominator: Int

    /// The largest number on either side of a ratio's stroke.
    ///
    /// Together with the limit of counts it keeps every product within 128 bits.
    public static let limit = 1_000_000_000

    /// The ratio `numerator/denominator`; nil unless both are within the limit.
    public init?(_ numerator: Int, _ denominator: Int) {
      self.init(numerator, denominator, spelling: "\(numerator)/\(denominator)")
    }

    /// The ratio that `text` writes, as `2/3`, `60%` or `66.67%`; nil if it writes none.
    public init?(_ text: String) {
      guard case .comparison(let comparison) = try? Condition("yes >= \(text) of yes"),
        case .share(let ratio, _) = comparison.right, ratio.spelling == text
      else { return nil }
      self = ratio
    }

    init?(_ numerator: Int, _ denominator: Int, spelling: String) {
      guard 0...Self.limit ~= numerator, 1...Self.limit ~= denominator else { return nil }
      let divisor = Self.greatestCommonDivisor(numerator, denominator)
      self.spelling = spelling
      self.numerator = numerator / divisor
      self.denominator = denominator / divisor
    }

    /// The ratio's spelling.
    public var description: String { spelling }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
      b == 0 ? a : greatestCommonDivisor(b, a % b)
    }
  }
}
