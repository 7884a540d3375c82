// SPDX-License-Identifier: Apache-2.0

/// A positional argument of a command.
struct Argument: Hashable, Sendable {
  /// As shown in help and as asked for: `LOGIN`.
  var name: String
  var help: String
  var isRequired: Bool
  /// Whether it takes all words that remain; only the last one may.
  var repeats: Bool
  /// The only words it takes; empty where any will do.
  var choices: [String] = []

  static func required(_ name: String, _ help: String, choices: [String] = []) -> Argument {
    Argument(name: name, help: help, isRequired: true, repeats: false, choices: choices)
  }

  static func optional(_ name: String, _ help: String, choices: [String] = []) -> Argument {
    Argument(name: name, help: help, isRequired: false, repeats: false, choices: choices)
  }

  /// One or more.
  static func repeating(_ name: String, _ help: String) -> Argument {
    Argument(name: name, help: help, isRequired: true, repeats: true)
  }

  /// None, one or more.
  static func any(_ name: String, _ help: String) -> Argument {
    Argument(name: name, help: help, isRequired: false, repeats: true)
  }

  /// As written in a usage line: `LOGIN`, `[LOGIN]`, `CLAIM...`.
  var usage: String {
    let dots = repeats ? "..." : ""
    return isRequired ? name + dots : "[\(name)]" + dots
  }
}
