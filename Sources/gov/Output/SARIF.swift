// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// SARIF 2.1.0, as GitHub's code scanning reads it.
enum SARIF {
  static func document(
    rules: [(name: String, law: String)], of problems: [GovernanceKit.Problem]
  ) -> JSON {
    let numbers = Dictionary(rules.enumerated().map { ($1.name, $0) }) { first, _ in first }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "gov", "version": .string(VersionCommand.version),
              "rules": .array(rules.map(rule)),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(problems.map { result($0, numbers[$0.check]) }),
        ]
      ],
    ]
  }

  private static func rule(_ rule: (name: String, law: String)) -> JSON {
    [
      "id": .string(rule.name),
      "shortDescription": ["text": .string(rule.law)],
      "help": [
        "text": .string("The law: \(rule.law). Each finding says what to do; see gov check --list.")
      ],
    ]
  }

  private static func result(_ problem: GovernanceKit.Problem, _ rule: Int?) -> JSON {
    var members: [JSON.Member] = [.init("ruleId", .string(problem.check))]
    if let rule { members.append(.init("ruleIndex", .integer(rule))) }
    let text = problem.message + (problem.help.map { " (help: \($0))" } ?? "")
    // The place moves when lines are added above; what is wrong with which file does not.
    let print = Digest.of("\(problem.check) \(problem.file) \(problem.message)")
    members += [
      .init("level", .string(problem.severity.rawValue)),
      .init("message", ["text": .string(text)]),
      .init(
        "locations",
        [
          [
            "physicalLocation": [
              "artifactLocation": ["uri": .string(problem.file.percentEncodedPath)],
              "region": [
                "startLine": .integer(problem.line), "startColumn": .integer(problem.column),
              ],
            ]
          ]
        ]),
      .init("partialFingerprints", ["govProblem/v1": .string(print)]),
    ]
    return .object(members)
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
