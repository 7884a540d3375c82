// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A session as somebody would type it, with all that it printed.
///
///     Text up to the first command says what the session shows.
///
///     $ export GOV_NOW=2026-03-01T09:00:00Z
///     $ cat > motion.json <<'EOF'
///     {}
///     EOF
///
///     $ gov vote tally --counts yes=1
///     a line of stdout
///     2> a line of stderr
///     [exit 1]
///
/// `gov` runs in this process; `cd`, `export` and `unset` change the session; everything else runs
/// in `sh`. A line of stdout that looks like one of these marks begins with `1> `. Trailing empty
/// lines are not compared.
struct Transcript: Equatable {
  struct Step: Equatable {
    /// As written, with the lines of a here-document, without `$ `.
    var command: [String]
    var expected: [String]
  }

  var preamble: [String] = []
  var steps: [Step] = []

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    if lines.last == "" { lines.removeLast() }
    while let line = lines.popFirst() {
      guard line.hasPrefix("$ ") else {
        if steps.isEmpty {
          preamble.append(line)
        } else {
          steps[steps.count - 1].expected.append(line)
        }
        continue
      }
      var command = [String(line.dropFirst(2))]
      while command.last?.hasSuffix("\\") == true, let next = lines.popFirst() {
        command.append(next)
      }
      if let end = Self.endOfHereDocument(command[command.count - 1]) {
        while let next = lines.popFirst() {
          command.append(next)
          if next == end { break }
        }
      }
      steps.append(Step(command: command, expected: []))
    }
  }

  /// The text of the file; an empty line follows what a command printed.
  var text: String {
    var lines = preamble
    for (index, step) in steps.enumerated() {
      lines.append("$ " + step.command[0])
      lines += step.command.dropFirst()
      let expected = step.expected.withoutTrailingEmpty
      lines += expected
      let hadGap = step.expected.count > expected.count
      if index + 1 < steps.count, !expected.isEmpty || hadGap { lines.append("") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// How an outcome is written below its command.
  static func lines(of outcome: Outcome) -> [String] {
    var lines = self.lines(of: outcome.stdout).map { line in
      let marks = ["$ ", "1> ", "2> ", "[exit "]
      return marks.contains { line.hasPrefix($0) } ? "1> " + line : line
    }.withoutTrailingEmpty
    if !outcome.stdout.isEmpty, !outcome.stdout.hasSuffix("\n") {
      lines.append("[no newline at the end]")
    }
    lines += self.lines(of: outcome.stderr).map { $0.isEmpty ? "2>" : "2> " + $0 }
    if outcome.exit != 0 { lines.append("[exit \(outcome.exit)]") }
    return lines
  }

  private static func lines(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return text.hasSuffix("\n") ? lines.dropLast() : lines
  }

  static func endOfHereDocument(_ line: String) -> String? {
    guard let start = line.range(of: "<<") else { return nil }
    let word = line[start.upperBound...].prefix { !$0.isWhitespace }
    return word.isEmpty ? nil : word.filter { $0 != "'" && $0 != "\"" }
  }
}

extension [String] {
  /// The lines up to the last that says something.
  var withoutTrailingEmpty: [String] {
    Array(prefix((lastIndex { !$0.isEmpty } ?? -1) + 1))
  }
}
