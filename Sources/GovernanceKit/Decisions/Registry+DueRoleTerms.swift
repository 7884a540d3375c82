// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Roles whose term is over: whether they are given anew is for those who decide it.
  package func dueRoleTerms(at instant: Instant, under charter: Charter) -> [DueItem] {
    let termed = charter.roles.filter { $0.term != nil }
    guard !termed.isEmpty else { return [] }
    let day = charter.zone.day(of: instant)
    return sortedPeople.flatMap { person in
      person.roles.filter { $0.isHeld(on: day) }.compactMap { holding -> DueItem? in
        guard let rule = termed.first(where: { $0.id == holding.role }), let term = rule.term else {
          return nil
        }
        let over = term.after(holding.since, by: charter.calendar)
        guard over <= day else { return nil }
        let place = holding.scope.map { " --in \($0)" } ?? ""
        return DueItem(
          "role-term", person.id.text,
          "'\(person.id)', \(rule.title.text())\(holding.scope.map { " in '\($0)'" } ?? ""), holds it since \(holding.since), and the term of \(term) ended on \(over); it can be given anew once it is laid down",
          on: over,
          command: "gov resign \(rule.id)\(place) --as \(person.id)", clause: rule.clauses.first)
      }
    }
  }
}
