// SPDX-License-Identifier: Apache-2.0

/// Items with commas between them; one that holds a comma stands in quotation marks, as in CSV.
enum CommaSeparatedList {
  /// What makes a text no list.
  enum Problem: Error, Hashable, CustomStringConvertible {
    case openQuotation
    case textAfterQuotation
    case emptyItem

    var description: String {
      switch self {
      case .openQuotation: "an open quotation mark"
      case .textAfterQuotation: "text after a closing quotation mark"
      case .emptyItem: "an empty item"
      }
    }
  }

  /// Returns the items without the spaces around them.
  static func items(of text: String) throws(Problem) -> [String] {
    var items: [String] = []
    var rest = text.unicodeScalars[...]
    while true {
      rest = rest.drop { $0 == " " }
      let item = try rest.first == "\"" ? quoted(&rest) : plain(&rest)
      guard !item.isEmpty else { throw .emptyItem }
      items.append(item)
      rest = rest.drop { $0 == " " }
      guard let comma = rest.popFirst() else { return items }
      guard comma == "," else { throw .textAfterQuotation }
    }
  }

  private static func plain(_ rest: inout Substring.UnicodeScalarView) -> String {
    var item = String.UnicodeScalarView(rest.prefix { $0 != "," })
    rest = rest.dropFirst(item.count)
    while item.last == " " { item.removeLast() }
    return String(item)
  }

  private static func quoted(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(Problem) -> String {
    rest.removeFirst()
    var item = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        guard rest.first == "\"" else { return String(item) }
        rest.removeFirst()
      }
      item.append(scalar)
    }
    throw .openQuotation
  }
}
