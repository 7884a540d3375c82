// SPDX-License-Identifier: Apache-2.0

extension JSON {
  /// The one spelling of a registry's files, with a final line feed.
  ///
  /// The outermost container is expanded, a member a line, indented by two spaces. A container in
  /// it stands on one line if that line has at most 100 scalars and nothing in it nests deeper than
  /// a container of scalars; else it is expanded too. Text is kept raw, save what can't be seen.
  package func canonical() -> String {
    var printer = JSONPrinter()
    printer.expand(self)
    return printer.text + "\n"
  }

  /// The spelling for people who read a command's output: the canonical one.
  package func pretty() -> String { canonical() }

  /// The shortest spelling: one line without spaces, and no final line feed.
  package func compact() -> String {
    var printer = JSONPrinter(comma: ",", colon: ":")
    printer.inline(self)
    return printer.text
  }
}
