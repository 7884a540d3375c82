// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov fmt`: writes every file in its canonical spelling.
struct FmtCommand: Command {
  var declaration: Declaration {
    Declaration(
      "fmt", .actUnless("check"), "Writes every file of the registry in its canonical spelling.",
      options: [.flag("check", "Only say which files are not, and exit 1 if there are any")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let location = try RegistryLocation(arguments, in: context)
    let writes = !arguments.has("check") && !arguments.global.isDryRun
    do throws(FileError) {
      let folder = try RegistryFolder(at: location.path, writing: writes)
      var reader = RegistryReader(folder, prefix: location.prefix)
      reader.comparesSpelling = true
      try reader.readAll()
      guard reader.problems.isEmpty else {
        throw .init(
          "broken-registry", "a file that is broken has no canonical spelling", help: "gov check")
      }
      if writes {
        try folder.write(reader.misspelled.map { ($0.path, Array($0.canonical.utf8)) })
      }
      return report(
        reader.misspelled.map { location.prefix + $0.path }, done: writes,
        checking: arguments.has("check"))
    } catch {
      throw CommandFailure(error)
    }
  }

  private func report(_ files: [String], done: Bool, checking: Bool) -> Report {
    let word = done ? "written" : "not canonical"
    return Report(
      checking && !files.isEmpty ? .no : .yes,
      json: [
        "done": .bool(done), "id": .null,
        "changes": .array(
          files.map {
            [
              "kind": "format", "subject": .string($0), "file": .string($0),
              "text": "write in the canonical spelling",
            ]
          }),
      ],
      text: files.isEmpty
        ? [.line("every file is in its canonical spelling")]
        : files.map { .line("\(word): \($0)") })
  }
}
