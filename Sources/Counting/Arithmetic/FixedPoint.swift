// SPDX-License-Identifier: Apache-2.0

/// An exact decimal number: whole units of a power of ten.
///
/// Counts never go through floating point. Whole votes have no places, the Scottish rules five
/// and the Meek rule nine.
public struct FixedPoint: Hashable, Sendable {
  /// The number times ten to the power of `places`.
  public let units: Int128
  /// How many digits follow the point.
  public let places: Int

  /// Makes a number from its units.
  public init(units: Int128, places: Int = 0) {
    self.units = units
    self.places = places
  }

  /// The difference of two numbers of the same places.
  package static func - (left: FixedPoint, right: FixedPoint) -> FixedPoint {
    FixedPoint(units: left.units - right.units, places: left.places)
  }

  /// The number with a noun, in the singular for exactly 1: `1 vote`, `2 votes`, `1.00000 votes`.
  package func counted(_ noun: String) -> String {
    units == 1 && places == 0 ? "1 \(noun)" : "\(self) \(noun)s"
  }

  /// Whether nothing is there.
  package var isZero: Bool { units == 0 }
}

extension FixedPoint: CustomStringConvertible {
  /// The number in full, all its places written: `1381.00000`.
  public var description: String {
    guard places > 0 else { return String(units) }
    var digits = String(units.magnitude)
    if digits.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.count) + digits
    }
    return "\(units < 0 ? "-" : "")\(digits.dropLast(places)).\(digits.suffix(places))"
  }
}
