// SPDX-License-Identifier: Apache-2.0

/// A JSON value to be printed; objects keep the order in which their members were added.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number in its own spelling, for exact decimals that are not integers.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value inside an object.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}
