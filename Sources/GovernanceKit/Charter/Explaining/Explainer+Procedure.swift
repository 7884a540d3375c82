// SPDX-License-Identifier: Apache-2.0
import Counting

extension Explainer {
  func about(_ procedure: Procedure) -> [Section] {
    [
      section("Who votes", "由谁表决", voters(procedure)),
      section("How long", "期限", lengths(procedure)),
      section("What passes", "通过条件", outcome(procedure)),
      section("How it elects", "如何选举", election(procedure)),
      section("What it decides", "用于", uses(procedure.id)),
      section(
        "Where it comes from", "来源",
        procedure.clauses.isEmpty
          ? [] : [say("the rules on it", "相关条款", clauses: procedure.clauses)]),
    ]
  }

  func voters(_ procedure: Procedure) -> [Statement] {
    let who = words(procedure.electorate)
    var statements = [
      say(
        "\(who) may vote, each with one vote, as they stand when the vote opens",
        "\(who)可以投票，每人一票，以表决开始时为准")
    ]
    let mode =
      switch procedure.mode {
      case .meeting: say("it is taken in a meeting", "在会议上进行")
      case .writing: say("it is taken in writing", "以书面方式进行")
      case .either: say("it is taken in a meeting or in writing", "在会议上或以书面方式进行")
      }
    statements.append(mode)
    if procedure.excludesPersonConcerned {
      statements.append(say("the person concerned has no vote", "当事人没有投票权"))
    }
    if let others = procedure.takesOver {
      statements.append(
        say("it takes the decision over from \(words(others))", "接管由\(words(others))作出的决定"))
    }
    if let others = procedure.refersTo {
      statements.append(
        say("what passes is also referred to \(pick(others))", "通过后另须告知\(pick(others))"))
    }
    statements.append(
      procedure.outsiders == .recorded
        ? say("others' votes are recorded and don't count", "其他人的票予以记录，但不计入")
        : say("others' votes are refused", "不接受其他人的票"))
    return statements + votersTerms(procedure)
  }

  func lengths(_ procedure: Procedure) -> [Statement] {
    func words(_ span: CalendarSpan) -> String { span.words(in: language) }
    var statements: [Statement] = []
    if let minimum = procedure.minimum {
      statements.append(
        say("it stays open for at least \(words(minimum))", "至少持续 \(words(minimum))"))
    }
    if let length = procedure.length {
      statements.append(
        say(
          "its deadline is \(words(length)) after opening unless another is named",
          "未另定时，截止时间为开始后 \(words(length))"))
    }
    if let maximum = procedure.maximum {
      statements.append(
        say("it stays open for at most \(words(maximum))", "至多持续 \(words(maximum))"))
    }
    if procedure.closesWhenSettled {
      statements.append(
        say("it may close before its deadline once nothing can change it", "结果已定时可提前结束"))
    }
    return statements
  }

  func outcome(_ procedure: Procedure) -> [Statement] {
    var statements: [Statement] = []
    for text in procedure.quorum {
      statements.append(
        say("it counts only if \(words(of: text)): \(text)", "\(words(of: text))方为有效：\(text)"))
    }
    for text in procedure.passes {
      statements.append(
        say("it passes only if \(words(of: text)): \(text)", "\(words(of: text))方可通过：\(text)"))
    }
    if procedure.noIsVeto {
      statements.append(
        procedure.vetoNeedsReason
          ? say(
            "a vote against is a veto, which nothing overrules; it needs a reason, or is void",
            "反对票即为否决，不可推翻；须说明理由，否则无效")
          : say("a vote against is a veto, which nothing overrules", "反对票即为否决，不可推翻"))
    }
    return statements + outcomeTerms(procedure)
  }

  private func words(of text: String) -> String {
    (try? Condition(text))?.words(in: language) ?? text
  }

  /// What a procedure decides, role by role and motion by motion.
  private func uses(_ id: ProcedureID) -> [Statement] {
    var statements: [Statement] = []
    for role in charter.roles {
      let title = charter.roleWords(role.id, in: language)
      if role.approval.contains(id) {
        statements.append(say("promotions to \(title)", "晋升为 \(title)"))
      }
      if role.revocation.contains(id) {
        statements.append(say("taking \(title) away", "取消 \(title)"))
      }
    }
    for body in charter.bodies {
      let name = charter.bodyWords(body.id, in: language)
      for seat in body.seats where seat.filled.contains(where: { $0.procedures.contains(id) }) {
        let title = seat.title.map(pick) ?? seat.id.text
        statements.append(say("filling a seat: \(name), \(title)", "产生席位：\(name)\(title)"))
      }
      if body.removal?.procedures.contains(id) == true {
        statements.append(say("removal from the \(name)", "\(name)成员离任"))
      }
    }
    for route in charter.motions where route.procedures.contains(id) {
      let body = route.body.map { charter.bodyWords($0, in: language) }
      statements.append(
        Statement(
          (body ?? route.kind.map(groupWords)).map {
            language.pick("\(words(route.motion)): \($0)", "\(words(route.motion))：\($0)")
          }
            ?? words(route.motion), clauses: route.clause.map { [$0] } ?? []))
    }
    if statements.isEmpty {
      statements.append(say("no motion is routed to it yet", "尚无动议使用该程序"))
    }
    return statements
  }

  /// An electorate in words.
  func words(_ electorate: Electorate) -> String {
    var parts: [String] = []
    if let role = electorate.role {
      let title = charter.roleWords(role, in: language)
      let above = charter.roles(including: role).count > 1
      let rule = electorate.place == .community ? nil : charter.role(role)
      let kinds = rule?.groupKinds ?? []
      let place =
        kinds.isEmpty || rule?.isOfCommunity == true
        ? rule?.takesScope == true ? scope?.text : nil
        : scope?.text ?? language.pick("the \(groupWords(kinds[0]))", groupWords(kinds[0]))
      let who = language.pick(
        "the \(title)s\(above ? " and those above them" : "")", "\(title)\(above ? "及以上" : "")")
      parts.append(
        place.map { language.pick("\(who) of \($0)", "\($0)的\(who)") } ?? who)
    }
    if let body = electorate.body {
      let title = charter.bodyWords(body, in: language)
      let seats = electorate.seats.map(\.text).joined(separator: language.pick(" and ", "和"))
      parts.append(
        seats.isEmpty
          ? language.pick("the members of the \(title)", "\(title)成员")
          : language.pick("the \(seats) of the \(title)", "\(title)的 \(seats)"))
    }
    if electorate.groupMembers {
      parts.append(
        scope.map { language.pick("the members of \($0)", "\($0) 的成员") }
          ?? language.pick("the members of the group", "小组成员"))
    }
    parts += electorate.union.map(words)
    return parts.joined(separator: language.pick(" and ", "和"))
  }

  func about(_ kind: Motion.Kind) -> [Section] {
    var statements: [Statement] = []
    switch kind {
    case .promote, .revoke:
      for role in charter.roles {
        let title = charter.roleWords(role.id, in: language)
        let ids = kind == .promote ? role.approval : role.revocation
        statements.append(
          ids.isEmpty
            ? say("\(title): no vote", "\(title)：无需表决")
            : say("\(title): \(titles(of: ids))", "\(title)：\(titles(of: ids))"))
      }
    case .appoint, .remove, .elect:
      for body in charter.bodies {
        statements += kind == .remove ? removal(from: body) : waysIn(to: body)
      }
    case .resolve, .amend, .form, .merge, .dissolve: break
    }
    for route in charter.motions where route.motion == kind {
      let body = route.body.map { charter.bodyWords($0, in: language) }
      let group = route.kind.map { language.pick("a \(groupWords($0))", groupWords($0)) }
      let any = [.form, .merge, .dissolve].contains(kind)
      let who =
        body ?? group
        ?? (any ? language.pick("any group", "任一小组") : language.pick("any body", "任一机构"))
      statements.append(
        say(
          "\(who): \(titles(of: route.procedures))", "\(who)：\(titles(of: route.procedures))",
          clauses: route.clause.map { [$0] } ?? []))
    }
    if statements.isEmpty { statements.append(say("no procedure decides it", "没有相应的程序")) }
    return [section("Who decides", "由谁决定", statements)]
  }
}
