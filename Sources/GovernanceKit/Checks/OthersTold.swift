// SPDX-License-Identifier: Apache-2.0

/// Those who are to be told of a departure were, and what is said of it is true.
package enum OthersTold: Check {
  package static let name = "others-told"
  package static let law = "whoever leaves tells those whom the charter names, and it happened"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for telling in registry.tellings.sorted(by: { $0.id < $1.id }) {
      check(telling, RegistryLayout.telling(telling.id), &inspection)
    }
    for rule in registry.bodyRules(under: inspection.charter) {
      guard let leaving = rule.leaving else { continue }
      let seats = registry.bodies[rule.id]?.seats ?? []
      for left in registry.departures(from: rule.id, at: inspection.now) {
        let missing = registry.untold(
          of: left, rule.id, at: inspection.now, under: inspection.charter)
        guard !missing.isEmpty, let index = seats.firstIndex(of: left) else { continue }
        let list = missing.map(\.text)
        let clause = leaving.clause.map { " (\($0))" } ?? ""
        inspection.note(
          RegistryLayout.body(rule.id), ["seats", .index(index), "ended"],
          "'\(left.person)' left the \(rule.title.text()), and nobody told \(list.joined(separator: ", "))\(clause)",
          help: "gov tell \(rule.id) \(left.person) --told \(list.joined(separator: ","))",
          clause: leaving.clause, severity: .warning)
      }
    }
  }

  private static func check(
    _ telling: Telling, _ path: String, _ inspection: inout Inspection
  ) {
    let registry = inspection.registry
    if telling.at > inspection.present {
      inspection.note(path, ["at"], "\(telling.at) lies in the future")
    }
    for (index, person) in telling.told.enumerated() where registry.person(person) == nil {
      inspection.note(path, ["told", .index(index)], "'\(person)' is not in the registry")
    }
    if let id = telling.vote {
      guard let vote = registry.votes[id] else {
        inspection.note(path, ["vote"], "the registry has no vote '\(id)'")
        return
      }
      let rules = registry.charters[vote.charter]
      let refers = rules?.procedure(vote.procedure).flatMap { procedure in
        rules?.referral(of: vote.motion, by: procedure)
      }
      if refers == nil || vote.ended?.outcome != .passed
        || vote.ended.map({ $0.at > telling.at }) == true
      {
        inspection.note(path, ["vote"], "there was nothing to refer: '\(id)' had not passed so")
      }
      if telling.source == nil {
        inspection.note(path, [], "a referral is recorded with a link to it")
      }
      return
    }
    guard let body = telling.body, let person = telling.person, !telling.told.isEmpty else {
      inspection.note(path, [], "it names neither a vote nor who left and who was told")
      return
    }
    let left = registry.departures(from: body, at: telling.at).contains { $0.person == person }
    if !left {
      inspection.note(
        path, ["person"], "'\(person)' had not left '\(body)' of their own will by \(telling.at)")
    }
  }
}
