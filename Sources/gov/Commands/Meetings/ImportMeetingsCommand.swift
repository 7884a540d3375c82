// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov import meetings`: takes in meetings held elsewhere.
struct ImportMeetingsCommand: Command {
  var declaration: Declaration {
    Declaration(
      "import meetings", .act, "Takes in meetings that were held elsewhere, with who attended.",
      discussion: [
        "Reads a JSON list of objects with date, present, and where known excused, file and link; logins stand alone or in objects with a login. Who was a member is the record's to say. A second import changes nothing."
      ],
      arguments: [.required("FILE", "The file; - for standard input")],
      options: [
        .value("body", "BODY", "The body that met"),
        .value("in", "SCOPE", "The project whose own body it is"),
        .flag("add-people", "Add those who attended and are not in the registry"),
      ],
      examples: [.init("gov import meetings minutes.json --body tsc --add-people", "a list")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let name = arguments.required("FILE")
    guard let body = arguments["body"] else {
      throw .usage("which body met is not said: add '--body'", of: declaration)
    }
    let bytes = try context.read(name)
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let act = try open.act(by: try open.actor(arguments, in: context))
    let result = try CommandFailure.turning { () throws(Refusal) in
      try act.importMeetings(
        bytes, named: name.split(separator: "/").last.map(String.init) ?? name, of: BodyID(body),
        in: arguments["in"].map { Scope($0) },
        addingPeople: arguments.has("add-people"))
    }
    var report = try open.carryOut(
      result.change, arguments,
      also: [
        .init(
          "imported",
          [
            "meetings": .integer(result.meetings), "unknown": .strings(result.unknown),
            "added": .strings(result.added.map(\.text)),
          ])
      ])
    report.text.append(
      .line(
        "\(result.meetings) meeting\(result.meetings == 1 ? "" : "s"); added \(result.added.count) people"
      ))
    if !result.unknown.isEmpty {
      let names = result.unknown.prefix(10).joined(separator: ", ")
      context.warn(
        "\(result.unknown.count) who attended are not in the registry: \(names)\(result.unknown.count > 10 ? ", …" : ""); --add-people adds them"
      )
    }
    return report
  }
}
