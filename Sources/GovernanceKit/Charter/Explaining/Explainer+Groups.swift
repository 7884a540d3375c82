// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  /// What the charter says of the groups of a kind, from their beginning to their end.
  func life(of kind: GroupKind) -> [Section] {
    [
      section("How one is formed", "成立", forming(kind)),
      section("Who leads it", "负责人", leading(kind)),
      section("Who belongs to it", "成员", joining(kind)),
      section("Its own rules", "自有规则", ownRules(kind)),
      section("Tasks", "任务", tasks(kind)),
      section("Inactivity", "不活跃", exits(kind)),
      section("How it ends", "结束", ending(kind)),
    ]
  }

  private func forming(_ kind: GroupKind) -> [Statement] {
    var statements: [Statement] = []
    if let rule = kind.constitution {
      statements.append(
        say(
          "its constitution says: \(list(rule.requires))", "章程须写明：\(list(rule.requires))",
          clauses: rule.clause.map { [$0] } ?? []))
    }
    if kind.ownsNoCode { statements.append(say("it owns no code", "不拥有代码")) }
    if let sponsor = kind.sponsor {
      let title = charter.roleWords(sponsor.role, in: language)
      let apart =
        sponsor.unaffiliated
        ? language.pick(", of another organisation than its authors", "（与提案人不属同一组织）") : ""
      statements.append(
        say(
          "a \(title) stands up for it\(apart)", "须有 \(title) 支持\(apart)",
          clauses: sponsor.clause.map { [$0] } ?? []))
    }
    statements += routes(.form, kind)
    statements += kind.checklist.map { item in
      say(
        "before it is announced: \(pick(item.title))", "公布之前：\(pick(item.title))",
        clauses: item.clause.map { [$0] } ?? [])
    }
    return statements
  }

  private func routes(_ motion: Motion.Kind, _ kind: GroupKind) -> [Statement] {
    charter.motions.filter {
      $0.motion == motion && ($0.kind == nil || $0.kind == kind.id.text)
    }.map { route in
      say(
        "\(words(motion)): \(titles(of: route.procedures))",
        "\(words(motion))：\(titles(of: route.procedures))",
        clauses: route.clause.map { [$0] } ?? [])
    }
  }

  private func leading(_ kind: GroupKind) -> [Statement] {
    guard let rule = kind.leads else { return [] }
    let titles = ([rule.role] + rule.with).map { charter.roleWords($0, in: language) }
    let who = titles.joined(separator: language.pick(" or ", "或"))
    let clauses = rule.clause.map { [$0] } ?? []
    var statements: [Statement] = []
    switch (rule.minimum, rule.maximum) {
    case (let least?, let most?):
      statements.append(
        say("\(least) to \(most): \(who)", "\(least) 至 \(most) 名 \(who)", clauses: clauses))
    case (let least?, nil):
      statements.append(say("at least \(least): \(who)", "至少 \(least) 名 \(who)", clauses: clauses))
    case (nil, let most?):
      statements.append(say("at most \(most): \(who)", "至多 \(most) 名 \(who)", clauses: clauses))
    case (nil, nil): statements.append(say("\(who)", "\(who)", clauses: clauses))
    }
    if let least = rule.least {
      let title = charter.roleWords(least, in: language)
      statements.append(
        say("each is at least \(title) somewhere", "至少为 \(title)", clauses: clauses))
    }
    return statements
  }

  private func joining(_ kind: GroupKind) -> [Statement] {
    var statements: [Statement] = []
    if let review = kind.review, let least = review.members {
      statements.append(
        say(
          "at least \(least) \(least == 1 ? "person" : "people")", "至少 \(least) 人",
          clauses: review.clause.map { [$0] } ?? []))
    }
    guard let rule = kind.joining else { return statements }
    let clauses = rule.clause.map { [$0] } ?? []
    switch rule.way {
    case .open: statements.append(say("one joins by one's own word", "自行加入", clauses: clauses))
    case .invitation:
      let roles = rule.inviters.isEmpty ? kind.leads.map { [$0.role] } ?? [] : rule.inviters
      let who = roles.map { charter.roleWords($0, in: language) }
        .joined(separator: language.pick(" or ", "或"))
      statements.append(
        say("a \(who) invites, and the person accepts", "由 \(who) 邀请，本人接受", clauses: clauses))
    }
    if let least = rule.least {
      let title = charter.roleWords(least, in: language)
      statements.append(say("a member is at least \(title) somewhere", "成员至少为 \(title)"))
    }
    return statements + rule.requires.map(statement)
  }

  private func ownRules(_ kind: GroupKind) -> [Statement] {
    kind.ownRules.isEmpty
      ? []
      : [say("it may set its own on: \(list(kind.ownRules))", "可自定：\(list(kind.ownRules))")]
  }

  private func tasks(_ kind: GroupKind) -> [Statement] {
    guard let rule = kind.tasks else { return [] }
    return [
      say(
        "graded, from easy to hard: \(list(rule.grades))", "由易到难分级：\(list(rule.grades))",
        clauses: rule.clause.map { [$0] } ?? [])
    ]
  }

  private func exits(_ kind: GroupKind) -> [Statement] {
    let roles = Set(charter.roles.filter { $0.heldIn.contains(kind.id.text) }.map(\.id))
    return charter.exits.filter { rule in
      rule.role.map { roles.contains($0) } ?? (rule.kind == kind.id.text)
    }.map(statement)
  }

  /// A rule on inactivity in a sentence.
  func statement(_ rule: ExitRule) -> Statement {
    let who =
      rule.role.map { charter.roleWords($0, in: language) } ?? language.pick("a member", "成员")
    var conditions: [(String, String)] = []
    if let span = rule.silent {
      let signs = rule.signs.map(\.words).joined(separator: ", ")
      let what = signs.isEmpty ? "sign of activity" : signs
      let whole = rule.measure == .calendar
      let place = rule.inScope ? " in the group" : ""
      conditions.append(
        (
          "who shows no \(what)\(place) for \(whole ? "a whole calendar \(span.unit.rawValue)" : "\(span)")",
          "\(whole ? "一个完整自然" : "")\(span.words(in: .chinese))内无活动"
        ))
    }
    if let span = rule.unclaimed {
      conditions.append(
        ("who claims no task within \(span)", "\(span.words(in: .chinese))内未认领任务"))
    }
    if let number = rule.missedRunning {
      conditions.append(
        ("who misses \(number) meetings running without a word", "无故连续缺席 \(number) 次会议"))
    }
    if let share = rule.missedShare {
      conditions.append(
        (
          "who misses \(share.atLeast) of the meetings and of the votes within \(share.within)",
          "\(share.within.words(in: .chinese))内缺席 \(share.atLeast) 的会议和投票"
        ))
    }
    if let found = rule.found {
      conditions.append(
        (
          "of whom \(found.atLeast) say\(found.after.map { ", \($0) ago and with no sign since" } ?? ""): \(charter.claimWords(found.claim, in: language))",
          "\(found.atLeast) 人认为：\(charter.claimWords(found.claim, in: language))"
        ))
    }
    let english = conditions.map(\.0).joined(separator: ", or ")
    let chinese = conditions.map(\.1).joined(separator: "，或")
    let by = rule.by.map { words($0) }
    let warning = warningWords(rule)
    return say(
      "\(who) \(english): \(rule.consequence.words)\(by.map { ", by \($0)" } ?? "")\(warning) (\(rule.id))",
      "\(who)\(chinese)：\(rule.consequence.chineseWords)\(by.map { "，由\($0)执行" } ?? "")\(warning)（\(rule.id)）",
      clauses: rule.clause.map { [$0] } ?? [])
  }

  private func ending(_ kind: GroupKind) -> [Statement] {
    var statements =
      routes(.merge, kind) + routes(.dissolve, kind) + kind.endings.flatMap(statements)
    if kind.temporary {
      statements.append(
        say(
          "it ends itself once its goal is reached: 'gov group complete'",
          "目标完成后自行结束：'gov group complete'", clauses: kind.clause.map { [$0] } ?? []))
    }
    if let span = kind.lasts {
      statements.append(
        say(
          "it is given \(span) at most", "期限至多 \(span.words(in: .chinese))",
          clauses: kind.clause.map { [$0] } ?? []))
    }
    if let rule = kind.completion {
      statements.append(
        say(
          "before that, at least \(rule.contributors) people contributed to what it owns, beside those who began it",
          "此前除发起人外至少有 \(rule.contributors) 人参与贡献", clauses: rule.clause.map { [$0] } ?? []))
    }
    if let rule = kind.silence {
      statements.append(
        say(
          "its dissolution is proposed when nothing happens in it for \(rule.after)",
          "\(rule.after.words(in: language))内无活动时提议解散", clauses: rule.clause.map { [$0] } ?? []))
    }
    statements += meetings(by: kind.meetings).map { statement in
      var statement = statement
      statement.text = language.pick("its meetings: ", "会议：") + statement.text
      return statement
    }
    if let rule = kind.review {
      statements.append(
        say(
          "its members are reviewed every \(rule.every)",
          "每 \(rule.every.words(in: language)) 复核其成员", clauses: rule.clause.map { [$0] } ?? []))
    }
    return statements
  }
}

extension ExitRule.Consequence {
  fileprivate var chineseWords: String {
    switch self {
    case .warning: "提醒"
    case .temporaryExit: "暂时退出"
    case .formerMember: "列为前成员"
    case .emeritus: "荣誉退休"
    case .revocation: "取消角色"
    }
  }
}

extension FoundingGroup {
  /// The clauses that the group's own rules name, each once.
  var ownClauses: [ClauseID] {
    func clauses(_ criterion: Criterion) -> [ClauseID] {
      (criterion.form.clause.map { [$0] } ?? []) + criterion.form.parts.flatMap(clauses)
    }
    let all = rules.flatMap { rules in
      (rules.roles.flatMap(\.requires) + rules.joining).flatMap(clauses)
        + rules.exits.compactMap(\.clause) + rules.endings.compactMap(\.clause)
    }
    let met = [meetings?.cadence?.clause, meetings?.minutes?.clause].compactMap { $0 }
    var seen: Set<ClauseID> = []
    return (all + met).filter { seen.insert($0).inserted }
  }
}
