// SPDX-License-Identifier: Apache-2.0

extension JSON {
  /// The value on one line, nil when it is a container that must be expanded.
  func together(within width: Int) -> String? {
    guard nests(atMost: 2) else { return nil }
    var printer = JSONPrinter()
    printer.inline(self)
    return !hasParts || printer.text.unicodeScalars.count <= width ? printer.text : nil
  }

  /// Whether this is a container that holds anything.
  private var hasParts: Bool {
    switch self {
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    case .null, .bool, .integer, .number, .string: false
    }
  }

  private func nests(atMost depth: Int) -> Bool {
    guard hasParts else { return true }
    guard depth > 0 else { return false }
    switch self {
    case .array(let elements): return elements.allSatisfy { $0.nests(atMost: depth - 1) }
    case .object(let members): return members.allSatisfy { $0.value.nests(atMost: depth - 1) }
    case .null, .bool, .integer, .number, .string: return true
    }
  }
}
