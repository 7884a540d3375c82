// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// The charter that a command speaks of: one that is built in, or the registry's.
struct ChosenCharter {
  static let option = Option.value(
    "builtin", "ID", "A charter that comes with gov, instead of the registry's")

  var charter: Charter
  /// The groups that there are, or that a registry would begin with.
  var groups: [String]
  /// The registry that it is the charter of, and the moment asked about.
  var registry: (registry: Registry, at: Instant)?

  init(_ arguments: Arguments, in context: Context) throws(CommandFailure) {
    if let id = arguments["builtin"] {
      charter = try BuiltInCharter.named(id, of: arguments.declaration).charter
      groups = charter.groups.map(\.id.text)
    } else {
      let open = try OpenRegistry(arguments, in: context, for: .answering, reading: .commons)
      charter = open.charter
      groups = open.registry.groups.keys.map(\.text).sorted()
      registry = (open.registry, open.at)
    }
  }
}

extension ChosenCharter {
  /// A charter's text in a file, which must be sound.
  static func read(_ name: String, in context: Context) throws(CommandFailure) -> Charter {
    let inspection = CharterInspection(try context.read(name), named: name)
    if let charter = inspection.charter, inspection.isSound { return charter }
    let problems = inspection.problems.filter { $0.severity == .error }
    var failure = CommandFailure.broken(
      "broken-charter", "the charter '\(name)' is not sound",
      help: "gov charter lint \(name.quotedForShell)",
      problems: problems.map {
        .init($0.message, file: $0.file, line: $0.line, column: $0.column, help: $0.help)
      })
    // What can be read and not be followed is refused; what can't be read can't be judged.
    if inspection.charter != nil { failure.exit = .no }
    throw failure
  }
}

extension BuiltInCharter {
  /// The built-in charter that a word of the command line means.
  static func named(
    _ word: String, of declaration: Declaration
  ) throws(CommandFailure) -> BuiltInCharter {
    guard let found = BuiltInCharter(rawValue: word) else {
      throw .unknown("charter", word: word, among: allCases.map(\.rawValue), of: declaration)
    }
    return found
  }
}
