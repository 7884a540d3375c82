// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Nominates somebody for a role, in the actor's own name.
  public func nominate(
    _ login: String, for id: RoleID, in scope: Scope?, reason: String? = nil,
    evidence: [String] = []
  ) throws(Refusal) -> Change {
    let nominator = try someone()
    let role = try role(id)
    let place = try place(of: role, named: scope)
    let nominee = try person(login)
    try requireOpen(place)
    guard !nominee.isBot else {
      throw Refusal(
        "bot", "'\(nominee.id)' is a bot, and bots hold no roles",
        help: "gov person show \(nominee.id)")
    }
    let asked = NominationsCriterion.all(
      in: registry.rule(role, in: place, at: at, under: charter).requires)
    let option = place.map { " --in \($0)" } ?? ""
    guard !asked.isEmpty else {
      throw Refusal(
        "no-nominations", "\(role.title.text()) asks for no nominations",
        help: role.approval.isEmpty
          ? "gov promote \(nominee.id) \(id)\(option)"
          : "gov vote open promote \(nominee.id) \(id)\(option)")
    }
    let evaluation = evaluation(of: nominee.id, in: place)
    guard asked.contains(where: { $0.admits(nominator.id, evaluation, at: at) }) else {
      let all = asked.flatMap { rule in
        [charter.title(rule.from)]
          + (rule.orBody.map { ["member of the \(charter.bodyWords($0, in: .english))"] } ?? [])
      }
      let titles = all.enumerated().filter { all.firstIndex(of: $1) == $0 }.map(\.element)
      throw Refusal(
        "may-not-nominate",
        "'\(nominator.id)' may not nominate for \(role.title.text()): nominators are \(titles.joined(separator: " or ")) on the day",
        help: "gov status \(nominator.id)")
    }
    guard nominator.id != nominee.id || asked.contains(where: \.selfNomination) else {
      throw Refusal(
        "self", "nobody nominates themselves for \(role.title.text())",
        help: "who may nominate: gov charter explain \(id)")
    }
    let own = (registry.nominations[nominee.id] ?? []).filter {
      $0.role == id && $0.scope == place && $0.by == nominator.id
    }
    if let standing = own.first(where: { evaluation.standing($0).contains(at) }) {
      throw Refusal(
        "nominated",
        "'\(nominator.id)' has nominated '\(nominee.id)' for \(role.title.text()) already",
        help: "gov withdraw \(standing.id)")
    }
    if let holding = nominee.roles.first(where: {
      registry.counts($0, askedIn: place, as: role, charter) && $0.isHeld(on: day)
    }) {
      throw Refusal(
        "held", "'\(nominee.id)' is \(charter.title(holding.role)) already",
        help: "gov status \(nominee.id)")
    }
    var nomination = Nomination()
    let taken = Set((registry.nominations[nominee.id] ?? []).map(\.id.text))
    let words = ["nominate", nominee.id.text, id.text] + (place.map { [$0.text] } ?? [])
    nomination.id = ID(freeID(words + ["by", nominator.id.text], taken: taken.contains))
    nomination.person = nominee.id
    nomination.role = id
    nomination.scope = place
    nomination.by = nominator.id
    nomination.at = at
    nomination.recorded = recorded
    nomination.reason = reason
    nomination.evidence = evidence
    var change = Change()
    change.id = nomination.id.text
    change.put(
      .nomination(nomination), "nominate", nominee.id.text,
      "\(nominator.id) nominates \(nominee.id) for \(role.title.text())\(place.map { " in \($0)" } ?? "")"
    )
    change.notes += registry.remark(onBareName: place).map { [$0] } ?? []
    if let remark = registry.kinship(
      of: nominator.id, with: nominee.id, as: id, at: at, under: charter)
    {
      change.notes.append(remark.text.text() + shown(remark.clause))
    }
    return change
  }
}

extension NominationsCriterion {
  /// The nominations that criteria ask for, however deep.
  package static func all(in criteria: [Criterion]) -> [NominationsCriterion] {
    criteria.flatMap { criterion in
      if let form = criterion.form as? NominationsCriterion { return [form] }
      return all(in: criterion.form.parts)
    }
  }
}
