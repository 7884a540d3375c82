// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov charter lint`: whether a charter can be followed as it stands.
struct CharterLintCommand: Command {
  var declaration: Declaration {
    Declaration(
      "charter lint", .answer,
      "Checks a charter: its references and ladders, and that no vote runs backwards.",
      discussion: [
        "Exits 0 if it is sound, 1 if there are errors, 2 if it cannot be read. Warnings and notes don't count."
      ],
      arguments: [.optional("FILE", "A charter's text; the registry's if nothing is said")],
      options: [ChosenCharter.option],
      examples: [.init("gov charter lint new-charter.json", "before it is put to the vote")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let (bytes, name) = try text(arguments, in: context)
    let inspection = CharterInspection(bytes, named: name)
    let exit: ExitCode =
      inspection.charter == nil ? .couldNotTell : inspection.isSound ? .yes : .no
    return Report(
      exit,
      json: [
        "sound": .bool(inspection.isSound),
        "problems": .array(inspection.problems.map { json($0, $0.severity.rawValue) }),
        "notes": .array(inspection.notes.map { json($0, "note") }),
      ], text: blocks(inspection))
  }

  private func text(
    _ arguments: Arguments, in context: Context
  ) throws(CommandFailure) -> (bytes: [UInt8], name: String) {
    if let id = arguments["builtin"] {
      if arguments["FILE"] != nil {
        throw .usage("either FILE or '--builtin' says which charter, not both", of: declaration)
      }
      let builtIn = try BuiltInCharter.named(id, of: declaration)
      return (Array(builtIn.text.utf8), "\(id).json")
    }
    if let file = arguments["FILE"] { return (try context.read(file), file) }
    let location = try RegistryLocation(arguments, in: context)
    do throws(FileError) {
      let folder = try RegistryFolder(at: location.path, writing: false)
      guard let bytes = try folder.bytes(at: RegistryLayout.charter) else {
        throw FileError("no-charter", "'\(location.shown)' has no charter.json", help: "gov init")
      }
      return (bytes, location.prefix + RegistryLayout.charter)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func blocks(_ inspection: CharterInspection) -> [Block] {
    var blocks: [Block] = []
    for problem in inspection.problems {
      let style: Style = problem.severity == .error ? .bad : .warning
      blocks.append(
        .line(
          "\(problem.place, .strong): \(problem.severity.rawValue, style): \(problem.message)"))
      if let help = problem.help { blocks.append(.line("    help: \(help)")) }
    }
    for note in inspection.notes {
      blocks.append(.line("\(note.place, .strong): note: \(note.message)"))
    }
    let errors = inspection.problems.count { $0.severity == .error }
    let verdict = errors == 0 ? "sound" : "not sound: \(errors) error\(errors == 1 ? "" : "s")"
    return blocks + [.line(StyledText(verdict, errors == 0 ? .good : .bad))]
  }

  private func json(_ problem: GovernanceKit.Problem, _ severity: String) -> JSON {
    [
      "severity": .string(severity), "check": .string(problem.check),
      "file": .string(problem.file), "line": .integer(problem.line),
      "column": .integer(problem.column), "message": .string(problem.message),
      "help": .string(problem.help),
    ]
  }
}
