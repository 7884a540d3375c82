// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov charter diff`: what two texts of the rules say differently, in words.
struct CharterDiffCommand: Command {
  var declaration: Declaration {
    Declaration(
      "charter diff", .answer, "Tells what two texts of the charter say differently, in words.",
      discussion: [
        "A and B are files, built-in charters, or digests of texts that the registry keeps. With one of them, the charter in force is compared with it; with none, the text before with the one in force."
      ],
      usage: ["[A] [B]", "--builtin ID"],
      arguments: [
        .optional("A", "The text before; the one in force if only one is named"),
        .optional("B", "The text after"),
      ],
      options: [
        ChosenCharter.option,
        .choice(
          "language", "LANGUAGE", Language.allCases.map(\.rawValue), "The language of the sentences"
        ),
      ],
      formats: [.text, .json, .markdown],
      examples: [
        .init("gov charter diff new-charter.json", "what an amendment would change"),
        .init("gov charter diff --builtin greatsql", "what the built-in charter says by now"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let (before, after) = try texts(arguments, in: context)
    let language = arguments["language"].flatMap(Language.init) ?? .english
    let difference = CharterDifference(from: before, to: after, language: language)
    return Report(
      json: json(difference), text: blocks(difference),
      documents: [.markdown: markdown(difference)])
  }

  private func texts(
    _ arguments: Arguments, in context: Context
  ) throws(CommandFailure) -> (Charter, Charter) {
    let first = arguments["A"]
    let second = arguments["B"]
    if let id = arguments["builtin"] {
      guard second == nil else {
        throw .usage("'--builtin' takes the place of B", of: declaration)
      }
      let builtIn = try BuiltInCharter.named(id, of: declaration).charter
      if let first { return (try NamedCharter.find(first, arguments, in: context), builtIn) }
      return (try NamedCharter.registry(arguments, in: context).charter, builtIn)
    }
    if let first, let second {
      return (
        try NamedCharter.find(first, arguments, in: context),
        try NamedCharter.find(second, arguments, in: context)
      )
    }
    let open = try NamedCharter.registry(arguments, in: context)
    if let first {
      return (open.charter, try NamedCharter.find(first, arguments, in: context))
    }
    let entries = open.registry.settings.charters
    guard
      let index = entries.lastIndex(where: { open.registry.charters[$0.digest] == open.charter }),
      index > 0, let former = open.registry.charters[entries[index - 1].digest]
    else {
      throw .usage(
        "the charter was never amended: name a text to compare it with",
        help: "gov charter diff FILE, or --builtin \(open.charter.id)", code: "nothing-to-compare",
        of: declaration)
    }
    return (former, open.charter)
  }

  // MARK: - Showing it

  private func json(_ difference: CharterDifference) -> JSON {
    func sentence(_ sentence: CharterDifference.Sentence) -> JSON {
      [
        "section": .string(sentence.section), "text": .string(sentence.text),
        "clauses": .strings(sentence.clauses.map(\.text)),
      ]
    }
    return [
      "before": .string(difference.before), "after": .string(difference.after),
      "same": .bool(difference.isEmpty),
      "changes": .array(
        difference.subjects.map { subject in
          [
            "in": .string(subject.list), "id": .string(subject.id),
            "title": .string(subject.title), "change": .string(subject.kind.rawValue),
            "gone": .array(subject.gone.map(sentence)), "new": .array(subject.new.map(sentence)),
            "members": .array(
              subject.members.map { member in
                [
                  "path": .string(member.path), "before": .string(member.before),
                  "after": .string(member.after),
                ]
              }),
          ]
        }),
    ]
  }

  private func blocks(_ difference: CharterDifference) -> [Block] {
    if difference.isEmpty { return [.line("the two texts are the same")] }
    var blocks: [Block] = []
    for subject in difference.subjects {
      blocks.append(.line("\(subject.name, .strong): \(subject.kind.rawValue)"))
      for line in subject.lines { blocks.append(.line(StyledText(line.text, line.style))) }
    }
    return blocks
  }

  private func markdown(_ difference: CharterDifference) -> String {
    if difference.isEmpty { return "The two texts of the charter are the same.\n" }
    var lines = ["## What the charter would say otherwise", ""]
    for subject in difference.subjects {
      lines += ["### \(subject.name.escapedForMarkdown): \(subject.kind.rawValue)", ""]
      lines += subject.lines.map {
        "- \($0.text.drop { $0 == " " }.description.escapedForMarkdown)"
      }
      if !subject.lines.isEmpty { lines.append("") }
    }
    return lines.joined(separator: "\n") + (lines.last == "" ? "" : "\n")
  }
}

extension CharterDifference.Subject {
  fileprivate var name: String {
    let words = [
      "roles": "role", "bodies": "body", "procedures": "procedure", "clauses": "clause",
      "claims": "claim", "groupKinds": "kind of group", "groups": "group", "sources": "source",
      "contributions": "kind of contribution",
    ]
    if list.isEmpty { return "the charter" }
    let what = "\(words[list] ?? list) \(id)"
    return title.isEmpty || list == "clauses" ? what : "\(what) (\(title))"
  }

  /// The differences, a line each: sentences where there are any, else members as written.
  fileprivate var lines: [(text: String, style: Style?)] {
    func line(
      _ mark: String, _ sentence: CharterDifference.Sentence, _ style: Style
    ) -> (String, Style?) {
      let clauses =
        sentence.clauses.isEmpty
        ? "" : " (\(sentence.clauses.map(\.text).joined(separator: ", ")))"
      return ("  \(mark) \(sentence.section): \(sentence.text)\(clauses)", style)
    }
    var lines = gone.map { line("-", $0, .bad) } + new.map { line("+", $0, .good) }
    if lines.isEmpty || list.isEmpty {
      lines += members.map { member in
        ("  \(member.path): \(member.before ?? "nothing") → \(member.after ?? "nothing")", nil)
      }
    }
    return lines
  }
}

/// A charter that a word of the command line names: a file, a built-in one, or a digest.
enum NamedCharter {
  static func registry(
    _ arguments: Arguments, in context: Context
  ) throws(CommandFailure) -> OpenRegistry {
    try OpenRegistry(arguments, in: context, for: .answering, reading: .commons)
  }

  static func find(
    _ word: String, _ arguments: Arguments, in context: Context
  ) throws(CommandFailure) -> Charter {
    if word.contains("/") || word.hasSuffix(".json") || word == "-" {
      let bytes = try context.read(word)
      let inspection = CharterInspection(bytes, named: word)
      guard let charter = inspection.charter else {
        throw .broken(
          "broken-charter", "the charter '\(word)' cannot be read",
          problems: inspection.problems.map {
            .init($0.message, file: $0.file, line: $0.line, column: $0.column, help: $0.help)
          })
      }
      return charter
    }
    if let builtIn = BuiltInCharter(rawValue: word) { return builtIn.charter }
    let hex = word.hasPrefix("sha256:") ? String(word.dropFirst(7)) : word
    guard hex.count >= 6, hex.allSatisfy({ $0.isHexDigit }) else {
      throw .unknown(
        "charter", word: word, among: BuiltInCharter.allCases.map(\.rawValue),
        of: arguments.declaration)
    }
    let open = try registry(arguments, in: context)
    let found = open.registry.charters.filter { $0.key.hasPrefix("sha256:" + hex.lowercased()) }
    guard found.count == 1, let charter = found.first?.value else {
      throw .usage(
        found.isEmpty
          ? "the registry keeps no text of the digest '\(word)'"
          : "the registry keeps several texts whose digest begins with '\(word)'",
        code: "unknown-charter", of: arguments.declaration)
    }
    return charter
  }
}
