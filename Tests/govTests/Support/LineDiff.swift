// SPDX-License-Identifier: Apache-2.0

/// The lines of two texts, with `-` before those expected and `+` before those that came instead.
enum LineDiff {
  static func lines(expected: [String], actual: [String]) -> [String] {
    var marks = expected.map { (mark: " ", line: $0) }
    // Offsets of removals are those of `expected`, so they are marked from the end.
    let difference = actual.difference(from: expected)
    for case .remove(let offset, _, _) in difference.removals { marks[offset].mark = "-" }
    for case .insert(let offset, let line, _) in difference.insertions {
      var place = 0
      var seen = 0
      while place < marks.count, seen < offset || marks[place].mark == "-" {
        if marks[place].mark != "-" { seen += 1 }
        place += 1
      }
      marks.insert(("+", line), at: place)
    }
    return marks.map { "\($0.mark) \($0.line)" }
  }
}
