// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// The format is ours, and every clause comes from a source or is a default.
  mutating func checkHead() {
    let root = CharterPath()
    if charter.formatVersion != RegistrySettings.currentFormat {
      error(
        at: root["formatVersion"],
        "this gov reads charters of format \(RegistrySettings.currentFormat), not \(charter.formatVersion)"
      )
    }
    let sources = charter.sources.map(\.id)
    for (index, clause) in charter.clauses.enumerated() {
      let path = root["clauses"][index]
      require(clause.source, "source", among: sources, at: path["source"])
      if clause.source == nil, !clause.isDefault {
        warn(
          at: path, "the clause '\(clause.id)' names no source and is no default",
          help: "add \"source\", or \"default\": true")
      }
    }
  }

  /// Every clause that a rule names is there, wherever the rule stands.
  mutating func checkClauses() {
    let known = charter.clauses.map(\.id)
    for reference in charter.clauseReferences {
      require(reference.id, "clause", among: known, at: reference.path)
    }
  }

  /// A name stands for one thing.
  mutating func checkNames() {
    let root = CharterPath()
    checkUnique(charter.sources.map(\.id), "source", at: root["sources"])
    checkUnique(charter.clauses.map(\.id), "clause", at: root["clauses"])
    checkUnique(charter.contributions.map(\.id), "contribution", at: root["contributions"])
    checkUnique(charter.claims.map(\.id), "claim", at: root["claims"])
    checkUnique(charter.roles.map(\.id), "role", at: root["roles"])
    checkUnique(charter.bodies.map(\.id), "body", at: root["bodies"])
    checkUnique(charter.groupKinds.map(\.id), "group kind", at: root["groupKinds"])
    checkUnique(charter.groups.map(\.id), "group", at: root["groups"])
    checkUnique(charter.procedures.map(\.id), "procedure", at: root["procedures"])
    // One resigns from a role or a body by the same words.
    for (index, body) in charter.bodies.enumerated() where charter.role(RoleID(body.id.text)) != nil
    {
      error(at: root["bodies"][index]["id"], "'\(body.id)' is the name of a role already")
    }
  }

  mutating func checkUnique<Subject>(_ ids: [ID<Subject>], _ what: String, at path: CharterPath) {
    var seen: Set<ID<Subject>> = []
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      error(
        at: path[index]["id"], "there is a \(what) '\(id)' already",
        help: "give it a name of its own, or remove one of the two")
    }
  }
}
