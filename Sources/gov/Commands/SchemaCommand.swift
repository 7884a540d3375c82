// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov schema`: what a registry's files look like, for editors and other programs.
struct SchemaCommand: Command {
  var declaration: Declaration {
    Declaration(
      "schema", .tool, "Prints the JSON Schema of a kind of file, or lists the kinds.",
      arguments: [
        .optional("KIND", "The kind of file", choices: RecordKind.allCases.map(\.rawValue))
      ],
      examples: [
        .init("gov schema charter > charter.schema.json", "for an editor to complete and check by")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    if let kind = arguments["KIND"].flatMap(RecordKind.init) {
      return Report(json: kind.document, text: [.verbatim(kind.document.canonical())])
    }
    let kinds = RecordKind.allCases
    return Report(
      json: [
        "kinds": .array(
          kinds.map {
            [
              "kind": .string($0.rawValue), "file": .string($0.place), "about": .string($0.about),
            ]
          })
      ],
      text: [
        .table(
          .init(
            [.init("kind"), .init("file"), .init("about")],
            kinds.map {
              [StyledText($0.rawValue, .name), StyledText($0.place), StyledText($0.about)]
            }))
      ])
  }
}
