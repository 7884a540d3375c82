// SPDX-License-Identifier: Apache-2.0

extension [String] {
  /// The items as running text: "a", "a or b", "a, b or c".
  func listed(_ conjunction: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
