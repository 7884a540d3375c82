// SPDX-License-Identifier: Apache-2.0

extension JSON {
  /// The canonical spelling on one line, however long, without a final line feed.
  package func line() -> String {
    var printer = JSONPrinter()
    printer.inline(self)
    return printer.text
  }
}
