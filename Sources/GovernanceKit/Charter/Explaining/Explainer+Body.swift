// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  func about(_ body: BodyRule) -> [Section] {
    let seats = body.seats.map { seat -> Statement in
      let title = seat.title.map(pick) ?? seat.id.text
      let clauses = seat.clause.map { [$0] } ?? []
      return switch (seat.minimum, seat.maximum) {
      case (let least?, let most?) where least == most:
        say("\(title): exactly \(least)", "\(title)：恰好 \(least) 名", clauses: clauses)
      case (let least?, let most?):
        say("\(title): \(least) to \(most)", "\(title)：\(least) 至 \(most) 名", clauses: clauses)
      case (let least?, nil):
        say("\(title): at least \(least)", "\(title)：至少 \(least) 名", clauses: clauses)
      case (nil, let most?):
        say("\(title): at most \(most)", "\(title)：至多 \(most) 名", clauses: clauses)
      case (nil, nil): say("\(title): any number", "\(title)：人数不限", clauses: clauses)
      }
    }
    let limits = body.seats.compactMap(statement(termOf:))
    return [
      section("Seats", "席位", seats + limits + body.seats.compactMap(statement(leadOf:))),
      section("What it votes on", "表决事项", motions(of: body)),
      section("How seats are filled", "席位如何产生", waysIn(to: body)),
      section("How members leave", "成员如何离任", removal(from: body)),
      section("Meetings", "会议", meetings(of: body)),
      section(
        "Where it comes from", "来源",
        body.clauses.isEmpty ? [] : [say("the rules on it", "相关条款", clauses: body.clauses)]),
    ]
  }

  func about(_ id: ID<GroupKind>) -> [Section] {
    guard let kind = charter.groupKinds.first(where: { $0.id == id }) else { return [] }
    let roles = charter.roles.filter { $0.kind == id.text }
    let groups = charter.groups.filter { $0.kind == id.text }
    return [
      section(
        "Where it comes from", "来源",
        kind.clause.map { [say("the rule on it", "相关条款", clauses: [$0])] } ?? []),
      section(
        "Roles in it", "其中的角色",
        roles.map { Statement("\(charter.roleWords($0.id, in: language)) (\($0.id))") }),
    ] + life(of: kind) + [
      section(
        "Groups that a registry begins with", "初始小组",
        groups.map { group in
          let title = group.title.map(pick) ?? group.id.text
          return Statement(
            ["\(title) (\(group.id))", list(group.repositories)].filter { !$0.isEmpty }
              .joined(separator: ": "), clauses: group.ownClauses)
        })
    ]
  }
}

extension Electorate {
  /// Whether the members of a body vote here, alone or with others.
  func includes(_ body: BodyID) -> Bool {
    self.body == body || union.contains { $0.includes(body) }
  }
}
