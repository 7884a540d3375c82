// SPDX-License-Identifier: Apache-2.0

/// An option of a command: `--key VALUE`, or a flag that stands alone.
struct Option: Hashable, Sendable {
  /// Without the dashes.
  var key: String
  /// What its value is called in help; nothing for a flag.
  var metavariable: String?
  var help: String
  var repeats: Bool
  /// The only values it takes; empty where any will do.
  var choices: [String] = []

  static func value(_ key: String, _ metavariable: String, _ help: String) -> Option {
    Option(key: key, metavariable: metavariable, help: help, repeats: false)
  }

  /// May be given several times.
  static func repeating(_ key: String, _ metavariable: String, _ help: String) -> Option {
    Option(key: key, metavariable: metavariable, help: help, repeats: true)
  }

  static func flag(_ key: String, _ help: String) -> Option {
    Option(key: key, metavariable: nil, help: help, repeats: false)
  }

  static func choice(
    _ key: String, _ metavariable: String, _ choices: [String], _ help: String
  ) -> Option {
    Option(key: key, metavariable: metavariable, help: help, repeats: false, choices: choices)
  }

  var isFlag: Bool { metavariable == nil }

  /// As written in help: `--in SCOPE`.
  var usage: String { "--\(key)" + (metavariable.map { " \($0)" } ?? "") }
}
