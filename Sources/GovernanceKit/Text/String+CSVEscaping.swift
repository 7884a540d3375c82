// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
  /// The text as one CSV cell (RFC 4180) that no spreadsheet takes for a formula.
  ///
  /// A cell that begins like a formula gets a leading apostrophe, as OWASP advises; whole numbers
  /// keep their sign.
  package var escapedForCSV: String {
    var text = String(self)
    if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first),
      Int(text) == nil
    {
      text = "'" + text
    }
    let needsQuotes =
      text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      || text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes else { return text }
    return "\"" + text.replacing("\"" as Character, with: "\"\"") + "\""
  }

  private func replacing(_ character: Character, with replacement: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if Character(scalar) == character {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
