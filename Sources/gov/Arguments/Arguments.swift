// SPDX-License-Identifier: Apache-2.0

/// What was said to a command, by the names that it declared.
struct Arguments: Hashable, Sendable {
  let declaration: Declaration
  let global: GlobalOptions
  /// Positional arguments under their names, options under their keys.
  private let values: [String: [String]]

  init(_ declaration: Declaration, _ global: GlobalOptions, _ values: [String: [String]]) {
    self.declaration = declaration
    self.global = global
    self.values = values
  }

  /// The value of an argument (`"LOGIN"`) or option (`"in"`), if it was given.
  subscript(name: String) -> String? { all(name).first }

  /// All values of an argument or option, in the order given.
  func all(_ name: String) -> [String] {
    precondition(isDeclared(name), "\(declaration.name) declares no '\(name)'")
    return values[name] ?? []
  }

  /// Whether a flag, an option or an argument was given.
  func has(_ name: String) -> Bool {
    precondition(isDeclared(name), "\(declaration.name) declares no '\(name)'")
    return values[name] != nil
  }

  /// The value of a required argument, which parsing has made sure of.
  func required(_ name: String) -> String {
    guard let value = self[name] else {
      preconditionFailure("\(declaration.name) does not require '\(name)'")
    }
    return value
  }

  private func isDeclared(_ name: String) -> Bool {
    declaration.arguments.contains { $0.name == name }
      || declaration.options.contains { $0.key == name }
  }
}
