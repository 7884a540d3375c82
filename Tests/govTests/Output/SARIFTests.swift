// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

@testable import gov

/// What the schema of SARIF 2.1.0 asks for, and what GitHub's code scanning reads.
struct `A SARIF document` {
  private static let hostile = [
    GovernanceKit.Problem(
      .error, "symbolic-link", file: "governance/100%\n::error::/a b.json", line: 3, column: 2,
      "'x::y' is 100%\nno file", help: "take it away"),
    GovernanceKit.Problem(.warning, "new-kind", file: "governance/people/ann.json", "odd"),
  ]

  private static func run(_ problems: [GovernanceKit.Problem]) throws -> JSONNode {
    let rules = Set(problems.map(\.check)).sorted().map { ($0, GuardLaw.law(of: $0)) }
    let text = SARIF.document(rules: rules, of: problems).pretty()
    let root = try JSONDocument(parsing: Array(text.utf8)).root
    #expect(root["version"]?.string == "2.1.0")
    #expect(root["$schema"]?.string?.hasPrefix("https://") == true)
    return try #require(list(root["runs"]).first)
  }

  private static func list(_ node: JSONNode?) -> [JSONNode] {
    node.map { Array($0.elements) } ?? []
  }

  @Test func `names its tool and its rules, each with an id and a help text`() throws {
    let driver = try #require(try Self.run(Self.hostile)["tool"]?["driver"])
    #expect(driver["name"]?.string == "gov")
    let rules = Self.list(driver["rules"])
    #expect(rules.compactMap { $0["id"]?.string } == ["new-kind", "symbolic-link"])
    for rule in rules {
      #expect(rule["shortDescription"]?["text"]?.string?.isEmpty == false)
      #expect(rule["help"]?["text"]?.string?.isEmpty == false)
    }
  }

  @Test func `points at a place by a relative path, and at its rule`() throws {
    let run = try Self.run(Self.hostile)
    let rules = Self.list(run["tool"]?["driver"]?["rules"])
    let results = Self.list(run["results"])
    #expect(results.count == 2)
    for result in results {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
      #expect(["error", "warning", "note", "none"].contains(result["level"]?.string))
      #expect(result["message"]?["text"]?.string?.isEmpty == false)
      let place = Self.list(result["locations"]).first?["physicalLocation"]
      let uri = try #require(place?["artifactLocation"]?["uri"]?.string)
      #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A })
      #expect(uri.first != "/")
      #expect((place?["region"]?["startLine"]?.integer ?? 0) > 0)
      #expect((place?["region"]?["startColumn"]?.integer ?? 0) > 0)
    }
    let first = Self.list(results.first?["locations"]).first?["physicalLocation"]
    #expect(
      first?["artifactLocation"]?["uri"]?.string
        == "governance/100%25%0A%3A%3Aerror%3A%3A/a%20b.json")
  }

  @Test func `knows a finding again when its line has moved`() throws {
    func prints(_ problems: [GovernanceKit.Problem]) throws -> [String] {
      Self.list(try Self.run(problems)["results"]).compactMap {
        $0["partialFingerprints"]?["govProblem/v1"]?.string
      }
    }
    var moved = Self.hostile
    moved[0].line += 40
    #expect(try prints(moved) == prints(Self.hostile))
    #expect(Set(try prints(Self.hostile)).count == 2)
  }
}
