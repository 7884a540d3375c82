// SPDX-License-Identifier: Apache-2.0
import Counting

extension CharterLint {
  /// An election has a method that fits its other rules, and somebody to decide its ties.
  mutating func check(_ rule: ElectionRule, of procedure: Procedure, at path: CharterPath) {
    let methods = rule.methods
    if methods.isEmpty {
      error(
        at: path, "an election is counted by at least one method",
        help:
          "add \"methods\": one of \(ElectionMethod.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    if procedure.mode == .meeting {
      error(
        at: path, "an election takes ballots, and a roll call in a meeting has none",
        help: "make the procedure's \"mode\" \"writing\" or \"either\"")
    }
    if !procedure.passes.isEmpty {
      error(
        at: path, "an election is won by its method, and passes by no condition",
        help: "remove \"passes\"; a \"quorum\" may stay")
    }
    if procedure.noIsVeto { error(at: path, "an election takes no vetoes") }
    if procedure.secret {
      error(
        at: path,
        "of a secret vote only totals are recorded, and no method counts an election by them",
        help: "remove \"secret\"; gov counts a file of anonymous ballots without a registry")
    }
    if (rule.ties == .castingVote) != (rule.castingVote != nil) {
      error(
        at: path["castingVote"],
        "a casting vote decides ties if \"ties\" says so, and somebody has it then",
        help: "say \"ties\": \"casting-vote\", and who has it")
    }
    if let electorate = rule.castingVote { check(electorate, at: path["castingVote"]) }
    if rule.ties == nil {
      warn(
        at: path, "nothing decides a tie, so a tied election takes another vote",
        help: "say \"ties\": \"order\", \"draw\" or \"casting-vote\"")
    }
    if let most = rule.perOrganisation {
      if most < 1 {
        error(at: path["perOrganisation"], "at least one of an organisation is elected")
      }
      for method in methods where ![.plurality, .approval, .schulze].contains(method) {
        error(
          at: path["perOrganisation"],
          "'\(method.rawValue)' has no final order on which to limit an organisation")
      }
    }
    needs(.approval, rule.marks != nil, "marks", methods, path)
    if let marks = rule.marks, marks < 1 {
      error(at: path["marks"], "a ballot has room for at least one mark")
    }
    needs(.schulze, rule.unranked != nil, "unranked", methods, path)
    needs(.debian, rule.noneOfThem != nil, "noneOfThem", methods, path)
    needs(.debian, rule.quorumVotes != nil, "quorumVotes", methods, path)
    needs(.debian, rule.quorumOfDevelopers, "quorumOfDevelopers", methods, path)
    if methods.contains(.debian), rule.noneOfThem == nil {
      error(
        at: path, "'debian' compares every candidate with an option that means nobody",
        help: "add \"noneOfThem\"")
    }
    if rule.quorumOfDevelopers, rule.quorumVotes != nil {
      error(
        at: path["quorumVotes"], "the quorum is a number of votes or follows from the electorate")
    }
  }

  private mutating func needs(
    _ method: ElectionMethod, _ isSaid: Bool, _ key: String, _ methods: [ElectionMethod],
    _ path: CharterPath
  ) {
    if isSaid, !methods.contains(method) {
      error(
        at: path[key], "\"\(key)\" belongs to '\(method.rawValue)', which is not among the methods")
    }
  }

  /// Elections fill seats, and decide no other motion.
  mutating func checkElectionUses() {
    let elections = Set(charter.procedures.filter { $0.election != nil }.map(\.id))
    let root = CharterPath()
    func misused(_ ids: [ProcedureID]) -> ProcedureID? { ids.first { elections.contains($0) } }
    for (index, role) in charter.roles.enumerated() {
      if let id = misused(role.approval + role.revocation) {
        error(at: root["roles"][index], "'\(id)' is an election, and elections fill seats alone")
      }
    }
    for (index, route) in charter.motions.enumerated() {
      if let id = misused(route.procedures) {
        error(
          at: root["motions"][index]["procedures"],
          "'\(id)' is an election, and elections fill seats alone",
          help: "name it in the \"filled\" of a body's seat")
      }
      if route.motion == .elect {
        warn(
          at: root["motions"][index]["motion"],
          "each seat names its own elections, and those given here are not asked",
          help: "move them to the seat's \"filled\"")
      }
    }
    for (index, body) in charter.bodies.enumerated() {
      if let id = misused(body.removal?.procedures ?? []) {
        error(
          at: root["bodies"][index]["removal"],
          "'\(id)' is an election, and elections fill seats alone")
      }
    }
  }
}
