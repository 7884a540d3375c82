// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension CommandFailure {
  /// The command line is wrong.
  static func usage(
    _ message: String, help: String? = nil, code: String = "wrong-usage",
    of declaration: Declaration? = nil
  ) -> CommandFailure {
    var failure = CommandFailure(code, message, help: help, exit: .usage)
    failure.usageOf = declaration?.name
    return failure
  }

  /// A word of the command line that is not among those known: a role, a body, a vote.
  static func unknown(
    _ what: String, word: String, among known: [String], of declaration: Declaration? = nil
  ) -> CommandFailure {
    let nearest = Suggestion.nearest(to: word, among: known)
    let help: String? =
      if let nearest {
        "did you mean '\(nearest)'?"
      } else if known.isEmpty {
        nil
      } else if known.count <= 12 {
        "known: \(known.joined(separator: ", "))"
      } else {
        "known: \(known.prefix(10).joined(separator: ", ")) and \(known.count - 10) more"
      }
    return usage(
      "unknown \(what) '\(word)'", help: help, code: "unknown-\(what.kebab)", of: declaration)
  }

  /// The charter refuses what was asked.
  static func refused(_ code: String, _ message: String, help: String? = nil) -> CommandFailure {
    CommandFailure(code, message, help: help, exit: .no)
  }

  /// Input or registry cannot be read, or is broken.
  static func broken(
    _ code: String, _ message: String, help: String? = nil, problems: [Problem] = []
  ) -> CommandFailure {
    CommandFailure(code, message, help: help, exit: .couldNotTell, problems: problems)
  }

  /// Only time, ballots, a nomination, an approval or an acceptance is missing.
  static func notYet(_ code: String, _ message: String, help: String? = nil) -> CommandFailure {
    CommandFailure(code, message, help: help, exit: .notYet)
  }

  init(_ error: UsageError) {
    self = .usage(error.description, help: error.help, code: error.code)
    usageOf = (["gov"] + error.words).joined(separator: " ")
  }
}

extension String {
  /// The letters and digits, in lower case, with hyphens between words.
  fileprivate var kebab: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
