// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  /// How long a seat is held, and how often in a row.
  func statement(termOf seat: SeatRule) -> Statement? {
    guard let term = seat.term else { return nil }
    let title = seat.title.map(pick) ?? seat.id.text
    let time = term.words(in: language)
    let clauses = seat.clause.map { [$0] } ?? []
    guard let terms = seat.terms else {
      return say(
        "\(title): a term is \(time), as often as one is chosen", "\(title)：任期 \(time)，可连选连任",
        clauses: clauses)
    }
    return say(
      "\(title): a term is \(time), at most \(terms) in a row",
      "\(title)：任期 \(time)，至多连任 \(terms) 届",
      clauses: clauses)
  }

  /// How long before a term ends a seat can be filled, where the charter says so.
  func statement(leadOf seat: SeatRule) -> Statement? {
    guard let leads = seat.leads else { return nil }
    let title = seat.title.map(pick) ?? seat.id.text
    let time = leads.words(in: language)
    return say(
      "\(title): can be filled by election from \(time) before a term ends",
      "\(title)：任期届满前 \(time)内可举行选举", clauses: seat.clause.map { [$0] } ?? [])
  }

  /// What the members of a body decide, motion by motion, and by which procedure.
  func motions(of body: BodyRule) -> [Statement] {
    var told: Set<ProcedureID> = []
    var statements: [Statement] = []
    func own(_ ids: [ProcedureID]) -> [ProcedureID] {
      ids.filter { charter.procedure($0)?.electorate.includes(body.id.rule) == true }
    }
    func add(_ english: String, _ chinese: String, _ ids: [ProcedureID], _ clause: ClauseID?) {
      let mine = own(ids)
      guard !mine.isEmpty else { return }
      told.formUnion(mine)
      statements.append(
        say(
          "\(english), by \(titles(of: mine))", "\(chinese)：\(titles(of: mine))",
          clauses: clause.map { [$0] } ?? []))
    }
    for route in charter.motions where route.body == body.id.rule {
      told.formUnion(route.procedures)
      statements.append(
        say(
          "\(words(route.motion)), by \(titles(of: route.procedures))",
          "\(words(route.motion))：\(titles(of: route.procedures))",
          clauses: route.clause.map { [$0] } ?? []))
    }
    for role in charter.roles {
      let title = charter.roleWords(role.id, in: language)
      add("promotions to \(title)", "晋升为 \(title)", role.approval, nil)
      add("taking \(title) away", "取消 \(title)", role.revocation, nil)
    }
    for other in charter.bodies {
      let name = charter.bodyWords(other.id, in: language)
      for seat in other.seats {
        let title = seat.title.map(pick) ?? seat.id.text
        for way in seat.filled {
          add(
            "filling a seat: \(name), \(title)", "产生席位：\(name)\(title)", way.procedures, way.clause)
        }
      }
      add(
        "removal from the \(name)", "\(name)成员离任", other.removal?.procedures ?? [],
        other.removal?.clause)
    }
    for route in charter.motions where route.body != body.id.rule {
      add(words(route.motion), words(route.motion), route.procedures, route.clause)
    }
    let rest = charter.procedures.filter {
      $0.electorate.includes(body.id.rule) && !told.contains($0.id)
    }
    return statements + rest.map { Statement(titles(of: [$0.id])) }
  }
}
