// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// What reading and linting a charter's text found.
public struct CharterInspection: Hashable, Sendable {
  /// The charter, where the text could be read as one.
  public var charter: Charter?
  /// What is wrong, sorted by place.
  public var problems: [Problem]
  /// What is worth knowing and needs no mending.
  public var notes: [Problem]

  /// Whether the charter was read and has no error; warnings don't count.
  public var isSound: Bool {
    charter != nil && !problems.contains { $0.severity == .error }
  }

  /// Reads and lints a charter's text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - name: What messages call the file.
  public init(_ bytes: [UInt8], named name: String) {
    let (read, found) = Charter.read(bytes, named: name)
    guard let read, let document = try? JSONDocument(parsing: bytes), found.isEmpty else {
      charter = nil
      problems = found.sorted()
      notes = []
      return
    }
    charter = read
    let all = read.problems() + read.openElections() + read.thresholdFindings()
    func located(_ list: [CharterProblem]) -> [Problem] {
      list.map { $0.located(in: document.root, file: name) }.sorted()
    }
    problems = located(all.filter { $0.severity != .note })
    notes = located(all.filter { $0.severity == .note })
  }
}

extension CharterProblem {
  /// The problem with its line and column in the text that the charter was read from.
  ///
  /// The column is exact as long as the text at hand has no escapes before the fault.
  package func located(in root: JSONNode, file: String) -> Problem {
    var position = root.nearest(to: path).position
    // A text begins with its quote.
    if let offset { position.column += 1 + offset }
    return Problem(
      severity == .error ? .error : .warning, "charter", file: file, line: position.line,
      column: position.column, message, help: help)
  }
}

extension Charter {
  /// What is wrong with the charter, at its lines and columns in the text it was read from.
  package func problems(in root: JSONNode, file: String) -> [Problem] {
    problems().map { $0.located(in: root, file: file) }.sorted()
  }
}
