// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension RegistryInspection {
  /// The inspection in every format.
  ///
  /// Forges want paths from the repository's top: `above` is what lies between that and the registry's
  /// parent.
  func report(above: String) -> Report {
    let placed = problems.map { $0.placed(below: above) }
    return Report(
      isUnreadable ? .couldNotTell : isSound ? .yes : .no, json: json, text: blocks,
      documents: [
        .github: placed.map(\.annotation).joined(), .markdown: markdown,
        .sarif: SARIF.document(rules: RegistryInspection.checks, of: placed).pretty(),
      ])
  }

  private var json: JSON {
    [
      "sound": .bool(isSound), "files": .integer(files),
      "checks": .integer(checksRun),
      "skipped": .integer(RegistryInspection.checks.count - checksRun),
      "problems": .array(problems.map(\.json)),
      "justified": [
        "proven": .integer(justified.proven), "founding": .integer(justified.founding),
        "unproven": .integer(justified.unproven), "mended": .integer(justified.mended),
      ],
    ]
  }

  private var summary: String {
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count - errors
    let verdict =
      errors == 0 ? "sound" : "not sound: \(errors) error\(errors == 1 ? "" : "s")"
    let more = warnings == 0 ? "" : ", \(warnings) warning\(warnings == 1 ? "" : "s")"
    return "\(verdict)\(more) (\(files) files, \(checkWords))"
  }

  /// How many checks ran; which could not is no secret.
  private var checkWords: String {
    let all = RegistryInspection.checks.count
    return checksRun == all
      ? "\(all) checks"
      : "\(checksRun) of \(all) checks; the others need every file to be readable"
  }

  private var ground: String {
    "held: \(justified.proven) proven, \(justified.founding) founding, \(justified.unproven) unproven\(justified.mended > 0 ? ", \(justified.mended) mended" : "")"
  }

  private var blocks: [Block] {
    var blocks: [Block] = []
    for problem in problems {
      let style: Style = problem.severity == .error ? .bad : .warning
      blocks.append(
        .line(
          "\(problem.place, .strong): \(problem.severity.rawValue, style): \(problem.message) [\(problem.tag)]"
        ))
      if let help = problem.help { blocks.append(.line("    help: \(help)")) }
    }
    blocks.append(.line(StyledText(summary, isSound ? .good : .bad)))
    if !isUnreadable { blocks.append(.line(StyledText(ground))) }
    return blocks
  }

  private var markdown: String {
    var lines = ["## gov check: \(summary.escapedForMarkdown)", ""]
    if !isUnreadable { lines += [ground.escapedForMarkdown, ""] }
    if !problems.isEmpty {
      lines += ["| place | problem | check |", "|---|---|---|"]
      lines += problems.map { problem in
        let help = problem.help.map { " — \($0)" } ?? ""
        return
          "| \(problem.place.escapedForMarkdown) | \((problem.message + help).escapedForMarkdown) | \(problem.tag.escapedForMarkdown) |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension GovernanceKit.Problem {
  /// `file:line:column`, as editors and compilers write it.
  var place: String { "\(file):\(line):\(column)" }

  /// The same problem, its file named from a folder further up.
  func placed(below above: String) -> GovernanceKit.Problem {
    var placed = self
    placed.file = above + file
    return placed
  }

  /// The check that found it, and the clause that is broken.
  fileprivate var tag: String { clause.map { "\(check), clause \($0)" } ?? check }

  fileprivate var json: JSON {
    [
      "severity": .string(severity.rawValue), "check": .string(check), "file": .string(file),
      "line": .integer(line), "column": .integer(column), "message": .string(message),
      "help": .string(help), "clause": .string(clause?.text),
    ]
  }

  /// A workflow command that GitHub shows beside the line.
  var annotation: String {
    let properties = [
      "file=\(file.escapedForWorkflowProperty)", "line=\(line)", "col=\(column)",
      "title=\(check.escapedForWorkflowProperty)",
    ].joined(separator: ",")
    let text =
      message + (clause.map { "\nclause: \($0)" } ?? "") + (help.map { "\nhelp: \($0)" } ?? "")
    return "::\(severity.rawValue) \(properties)::\(text.escapedForWorkflowMessage)\n"
  }
}
