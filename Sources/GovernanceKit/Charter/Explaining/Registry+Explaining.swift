// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Tells of a part of the charter as it holds in a group: the group's own rules where it has some.
  ///
  /// - Returns: The sentences, with a section that says which rule comes from where.
  public func explanation(
    of subject: Explanation.Subject, in scope: Scope?, at instant: Instant, under charter: Charter,
    language: Language = .english
  ) -> Explanation {
    guard let group = scope?.group.flatMap({ groups[$0] }), let kind = charter.groupKind(group.kind)
    else { return charter.explanation(of: subject, in: scope, language: language) }
    if case .charter = subject {
      return explanation(of: group, kind, at: instant, under: charter, language: language)
    }
    var told = charter
    let explainer = Explainer(charter: charter, scope: scope, language: language)
    var origin: [Explanation.Statement] = []
    switch subject {
    case .role(let id):
      guard let index = told.roles.firstIndex(where: { $0.id == id }) else { break }
      if let own = ownRule(id, in: scope, at: instant, under: charter) {
        told.roles[index].requires = own.requires
        origin = explainer.origin(
          of: own, charter.roles[index], in: group, on: charter.zone.day(of: instant))
      } else {
        origin = explainer.origin(withoutOwnRuleOn: charter.roles[index], in: group, kind)
      }
    case .groupKind(let id) where id.text == group.kind:
      if let index = told.groupKinds.firstIndex(where: { $0.id == id }) {
        told.groupKinds[index].endings = endingRules(of: group, at: instant, under: charter)
        told.groupKinds[index].joining = joining(group, at: instant, under: charter)
      }
      told.exits = exitRules(in: group, at: instant, under: charter).map { rule in
        var rule = rule
        if rule.role == nil { rule.kind = group.kind }
        return rule
      }
      origin = explainer.editions(of: group, on: charter.zone.day(of: instant))
    default: break
    }
    var explanation = told.explanation(of: subject, in: scope, language: language)
    if !origin.isEmpty {
      explanation.sections.append(
        explainer.section("Which rule comes from where", "规则出处", origin))
    }
    return explanation
  }
}

extension Explainer {
  fileprivate func origin(
    of own: GroupRoleRule, _ role: RoleRule, in group: Group, on day: Day
  ) -> [Statement] {
    let rules = group.rules(on: day)
    let from = rules.map { "\($0.from)" } ?? ""
    let source = rules?.source.map { language.pick(", from \($0)", "，见 \($0)") } ?? ""
    var statements = [
      say(
        "what it takes: the rule of '\(group.id)' itself, since \(from)\(source)",
        "条件：'\(group.id)' 自有规则，自 \(from) 起\(source)")
    ]
    if let text = own.text { statements.append(Statement(pick(text))) }
    if let decides = rules?.language {
      statements.append(
        say(
          "where translations differ, the wording in '\(decides)' decides",
          "译文不一致时以 '\(decides)' 为准"))
    }
    if let note = rules?.note { statements.append(Statement(pick(note))) }
    statements += editions(of: group, on: day, concerning: own.role)
    statements.append(
      say(
        "in place of what the community asks", "代替社区的条件",
        parts: role.requires.map(statement)))
    statements.append(
      say("how it is granted, and how it ends otherwise: the community's rule", "授予及其他终止方式：社区规则"))
    return statements
  }

  fileprivate func origin(
    withoutOwnRuleOn role: RoleRule, in group: Group, _ kind: GroupKind
  ) -> [Statement] {
    let may = kind.ownRules.contains(role.id.text)
    return [
      say(
        "all of it: the community's rule; '\(group.id)' \(may ? "has none of its own" : "may have none of its own")",
        "全部为社区规则；'\(group.id)' \(may ? "没有自有规则" : "不得自定规则")")
    ]
  }

  /// The editions of a group's own rules beside the one in force.
  fileprivate func editions(
    of group: Group, on day: Day, concerning role: RoleID? = nil
  ) -> [Statement] {
    let current = group.rules(on: day)
    return group.rules.filter { rules in
      role.map { role in rules != current && rules.roles.contains { $0.role == role } } ?? true
    }.map { rules in
      let state =
        rules == current
        ? language.pick("in force", "现行")
        : rules.from > day ? language.pick("to come", "将生效") : language.pick("earlier", "旧版")
      return say(
        "edition from \(rules.from), \(state), on \(rules.words)",
        "\(rules.from) 版，\(state)，涉及 \(rules.words)")
    }
  }
}
