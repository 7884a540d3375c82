// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  /// How each seat of a body is filled.
  func waysIn(to body: BodyRule) -> [Statement] {
    body.seats.flatMap { seat -> [Statement] in
      let title =
        "\(charter.bodyWords(body.id, in: language)) \(seat.title.map(pick) ?? seat.id.text)"
      if let derived = seat.derived {
        return [
          say(
            "\(title): \(words(derived)), by what they are", "\(title)：由\(words(derived))担任",
            clauses: seat.clause.map { [$0] } ?? [])
        ]
      }
      return seat.filled.map { way in
        let how = words(way)
        return say("\(title): \(how)", "\(title)：\(how)", clauses: way.clause.map { [$0] } ?? [])
      }
    }
  }

  private func words(_ way: SeatWay) -> String {
    var parts: [String] = []
    switch way.phase {
    case .initial: parts.append(language.pick("at the body's beginning", "机构成立之初"))
    case .later: parts.append(language.pick("once the body has members", "机构有成员之后"))
    case nil: break
    }
    if let nominators = way.nominators {
      parts.append(language.pick("nominated by \(words(nominators))", "由\(words(nominators))提名"))
    }
    if !way.applicants.isEmpty {
      let roles = way.applicants.map { charter.roleWords($0, in: language) }
      let titles = roles.joined(separator: language.pick(" or ", "或"))
      parts.append(language.pick("on application by a \(titles)", "\(titles)可申请"))
    }
    if let candidates = way.candidates {
      parts.append(language.pick("from among \(words(candidates))", "从\(words(candidates))中产生"))
    }
    for criterion in way.requires {
      parts.append(
        language.pick(
          "where \(criterion.form.sentence(in: language, charter))",
          "须\(criterion.form.sentence(in: language, charter))"))
    }
    if !way.procedures.isEmpty {
      let titles = titles(of: way.procedures)
      parts.append(language.pick("by the vote \(titles)", "以\(titles)表决"))
    }
    if way.appointment {
      parts.append(language.pick("by an appointment on record with a link", "凭有链接的任命记录"))
    }
    if way.acceptance { parts.append(language.pick("with the person's consent", "须本人接受")) }
    return list(parts)
  }

  /// How a body removes a member, and what one who leaves does.
  func removal(from body: BodyRule) -> [Statement] {
    var statements: [Statement] = []
    if let rule = body.removal {
      let titles = titles(of: rule.procedures)
      let clauses = rule.clause.map { [$0] } ?? []
      statements.append(
        say("removal by \(titles)", "以\(titles)表决离任", clauses: clauses))
      if rule.leaveSpares {
        statements.append(
          say("what is missed on a leave announced before does not count", "事先请长假期间的缺席不计"))
      }
      if let absences = rule.absences {
        let excused = rule.excusesSpare
        statements.append(
          say(
            "proposed after \(absences) meetings missed running\(excused ? " without an excuse" : "")",
            "连续 \(absences) 次\(excused ? "无故" : "")缺席会议即可提议", clauses: clauses))
      }
    }
    for seat in body.seats {
      guard let rule = seat.emeritus else { continue }
      var honour = statement(rule)
      let title = seat.title.map(pick) ?? seat.id.text
      honour.text = language.pick("\(title): ", "\(title)：") + honour.text
      statements.append(honour)
    }
    if let rule = body.leaving {
      let who = pick(rule.tells)
      statements.append(
        say(
          "whoever leaves tells \(who)", "主动离任须通知\(who)",
          clauses: rule.clause.map { [$0] } ?? []))
    }
    return statements
  }

  /// How a body meets.
  func meetings(of body: BodyRule) -> [Statement] { meetings(by: body.meetings) }

  /// How a body meets, or the groups of a kind.
  func meetings(by rule: MeetingRule?) -> [Statement] {
    guard let rule else { return [] }
    var statements: [Statement] = []
    func add(_ english: String, _ chinese: String, _ clause: ClauseID?) {
      statements.append(say(english, chinese, clauses: clause.map { [$0] } ?? []))
    }
    if !rule.callers.isEmpty {
      let who = list(rule.callers.map(\.text))
      add("called by: \(who)", "召集人：\(who)", nil)
    }
    if let cadence = rule.cadence {
      let every = cadence.every.words(in: language)
      add("every \(every)", "每 \(every)一次", cadence.clause)
    }
    if let notice = rule.notice {
      let before = notice.before.words(in: language)
      let items = list(notice.items.map(\.rawValue))
      add("notice \(before) before, with \(items)", "提前 \(before)通知，内容：\(items)", notice.clause)
      if let channel = notice.channel {
        add("notice by \(pick(channel))", "通知方式：\(pick(channel))", notice.clause)
      }
    }
    if let rule = rule.extraordinary {
      add(
        "extraordinary ones where \(rule.called), those who call being the yes",
        "临时会议：\(rule.called)，yes 指提议者", rule.clause)
      switch rule.decides {
      case .no: add("an extraordinary one decides nothing", "临时会议不作决定", rule.clause)
      case .doubted:
        add(
          "an extraordinary one decides by our default; the source speaks of regular ones",
          "临时会议默认也可决定；来源只写例会", rule.clause)
      case .yes, nil: break
      }
    }
    for condition in rule.quorum?.conditions ?? [] {
      add("valid where \(condition)", "有效条件：\(condition)", rule.quorum?.clause)
    }
    for role in rule.quorum?.attended ?? [] {
      let title = charter.roleWords(role, in: language)
      add("valid only with a \(title) there", "须有 \(title) 在场", rule.quorum?.clause)
    }
    if let minutes = rule.minutes {
      let within = minutes.within.words(in: language)
      add("minutes within \(within)", "纪要在 \(within)内完成", minutes.clause)
    }
    switch rule.keepers?.who {
    case .callers: add("who calls keeps the record", "召集人负责记录", rule.keepers?.clause)
    case .members: add("any member keeps the record", "成员均可记录", rule.keepers?.clause)
    case nil: add("any member keeps the record, by our default", "成员均可记录（默认）", nil)
    }
    if let openness = rule.openness {
      openness.isPublic
        ? add("open to all", "公开", openness.clause) : add("for members", "仅限成员", openness.clause)
      if openness.mayClose {
        add("one may be closed for a stated reason", "可因故闭门", openness.clause)
      }
      if openness.mayExclude {
        add("a closed one leaves out a member whom it concerns", "闭门会议不邀请当事成员", openness.clause)
      }
    }
    if let proxies = rule.proxies {
      proxies.mayAttend
        ? add("proxies attend and don't vote", "代理人可列席，不可代投", proxies.clause)
        : add("no proxies", "不得委托", proxies.clause)
    }
    return statements
  }
}
