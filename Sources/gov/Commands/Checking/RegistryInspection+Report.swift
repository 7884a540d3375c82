// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension RegistryInspection {
  /// The inspection in every format.
  var report: Report {
    Report(
      isUnreadable ? .couldNotTell : isSound ? .yes : .no, json: json, text: blocks,
      documents: [
        .github: problems.map(\.annotation).joined(), .markdown: markdown,
        .sarif: sarif.pretty(),
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

  private var sarif: JSON {
    SARIF.document(rules: RegistryInspection.checks, of: problems)
  }
}

/// SARIF 2.1.0, as GitHub's code scanning reads it.
enum SARIF {
  static func document(
    rules: [(name: String, law: String)], of problems: [GovernanceKit.Problem]
  ) -> JSON {
    [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "gov", "version": .string(VersionCommand.version),
              "rules": .array(
                rules.map { rule in
                  ["id": .string(rule.name), "shortDescription": ["text": .string(rule.law)]]
                }),
            ]
          ],
          "results": .array(problems.map(\.sarif)),
        ]
      ],
    ]
  }
}

extension GovernanceKit.Problem {
  /// `file:line:column`, as editors and compilers write it.
  var place: String { "\(file):\(line):\(column)" }

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

  fileprivate var sarif: JSON {
    [
      "ruleId": .string(check), "level": .string(severity.rawValue),
      "message": ["text": .string(message + (help.map { " (help: \($0))" } ?? ""))],
      "locations": [
        [
          "physicalLocation": [
            "artifactLocation": ["uri": .string(file.percentEncodedPath)],
            "region": ["startLine": .integer(line), "startColumn": .integer(column)],
          ]
        ]
      ],
      // The place moves when lines are added above; what is wrong with which file does not.
      "partialFingerprints": ["govProblem/v1": .string("\(check) \(file) \(message)")],
    ]
  }
}

extension String {
  /// The text as a relative URI reference's path, by RFC 3986.
  fileprivate var percentEncodedPath: String {
    var result = ""
    for byte in utf8 {
      let isPlain =
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A)
        || (byte >= 0x61 && byte <= 0x7A) || "-._~/+".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
