// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov charter explain`: a rule in sentences, with the clauses that it rests on.
struct CharterExplainCommand: Command {
  var declaration: Declaration {
    Declaration(
      "charter explain", .answer,
      "Explains a rule in sentences, with its clauses, its sources and our defaults.",
      discussion: [
        "WORD is a role, a body, a procedure, a motion, a claim or a kind of group; without one, the charter as a whole is explained, or with --in all that holds in the group."
      ],
      arguments: [.optional("WORD", "What to explain")],
      options: [
        .value("in", "SCOPE", "Where: a group, for roles that are held in one"),
        .choice(
          "language", "LANGUAGE", Language.allCases.map(\.rawValue), "The language of the sentences"
        ),
        ChosenCharter.option,
      ],
      examples: [
        .init("gov charter explain reviewer", "what it takes to become Reviewer"),
        .init("gov charter explain toc-resolution --language zh-Hans", "a procedure, in Chinese"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let chosen = try ChosenCharter(arguments, in: context)
    let charter = chosen.charter
    let language = arguments["language"].flatMap(Language.init) ?? .english
    let scope = try arguments["in"].map { name throws(CommandFailure) in
      guard name.contains("/") || chosen.groups.contains(name) else {
        throw .unknown("group", word: name, among: chosen.groups, of: declaration)
      }
      return Scope(name)
    }
    if let registry = chosen.registry?.registry {
      try CommandFailure.turning { () throws(Refusal) in try registry.require(scope) }
    }
    var subject = Explanation.Subject.charter
    if let word = arguments["WORD"] {
      guard let named = charter.subject(named: word) else {
        throw .unknown("word", word: word, among: charter.subjectNames, of: declaration)
      }
      subject = named
    }
    let explanation =
      chosen.registry.map { open in
        open.registry.explanation(
          of: subject, in: scope, at: open.at, under: charter, language: language)
      } ?? charter.explanation(of: subject, in: scope, language: language)
    return ExplanationReport(
      explanation: explanation, charter: charter, language: language, word: arguments["WORD"]
    ).report
  }
}
