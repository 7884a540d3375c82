// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension Charter {
  /// Reads a charter's text, strictly, with all that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - name: What messages call the file.
  /// - Returns: The charter, where it could be read, and the problems.
  public static func read(
    _ bytes: [UInt8], named name: String
  ) -> (charter: Charter?, problems: [Problem]) {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      return (nil, [error.problem.located(in: name, "json")])
    }
    var found = Problems()
    let charter = Charter.read(document.root, &found)
    let all = document.duplicates + found.list
    return (charter, all.map { $0.located(in: name, "structure") })
  }
}

extension JSONProblem {
  package func located(in file: String, _ check: String) -> Problem {
    Problem(
      .error, check, file: file, line: position.line, column: position.column, message, help: help)
  }
}
