// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Gathers what is wrong with a file to be imported, by byte offset.
///
/// Offsets become lines and columns only at the end, in one pass: what `gh` prints is a single line
/// of megabytes, on which finding each place by itself would take quadratic time.
struct ImportNotes {
  /// The most problems of each severity that are listed; a hostile file is not worth more.
  static let kept = 100

  private struct Note {
    var offset: Int
    var severity: Problem.Severity
    var message: String
    var help: String?
  }

  private var notes: [Note] = []
  private(set) var errors = 0
  private var warnings = 0

  mutating func error(at offset: Int, _ message: String, help: String? = nil) {
    errors += 1
    if errors <= Self.kept {
      notes.append(Note(offset: offset, severity: .error, message: message, help: help))
    }
  }

  mutating func warning(at offset: Int, _ message: String, help: String? = nil) {
    warnings += 1
    if warnings <= Self.kept {
      notes.append(Note(offset: offset, severity: .warning, message: message, help: help))
    }
  }

  /// Ends the reading with the warnings, or with all problems where there is an error among them.
  func finish(over bytes: [UInt8]) throws(ImportError) -> [ImportProblem] {
    let (problems, omitted) = all(over: bytes)
    guard errors == 0 else { throw ImportError(problems, omitted: omitted) }
    return problems
  }

  /// What is wrong, in the order of the file, and how much of it is not listed.
  func all(over bytes: [UInt8]) -> (problems: [ImportProblem], omitted: Int) {
    var cursor = TextCursor()
    let ordered = notes.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    let problems = ordered.map { (_, note) in
      ImportProblem(
        note.severity, at: cursor.position(of: note.offset, in: bytes), note.message,
        help: note.help)
    }
    return (problems, errors + warnings - problems.count)
  }
}
