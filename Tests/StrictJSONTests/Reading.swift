// SPDX-License-Identifier: Apache-2.0
import StrictJSON
import Testing

/// Reads a text, as the tests write it.
func read(_ text: String, limits: JSONLimits = .standard) throws -> JSONNode {
  try JSONDocument(parsing: Array(text.utf8), limits: limits).root
}

/// The refusal of a text with its help on a second line, nil when the text is read.
func refusal(_ bytes: [UInt8], limits: JSONLimits = .standard) -> String? {
  do throws(JSONSyntaxError) {
    _ = try JSONDocument(parsing: bytes, limits: limits)
    return nil
  } catch {
    let help = error.problem.help.map { "\nhelp: \($0)" } ?? ""
    return error.description + help
  }
}

/// The refusal of a text with its help on a second line, nil when the text is read.
func refusal(_ text: String, limits: JSONLimits = .standard) -> String? {
  refusal(Array(text.utf8), limits: limits)
}
