// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  /// What a group asks before it ends, in sentences.
  func statements(_ rule: EndingRule) -> [Statement] {
    let clauses = rule.clause.map { [$0] } ?? []
    let matters = rule.on.isEmpty ? [EndingRule.Matter.merge, .dissolve] : rule.on
    let when = matters.map { words($0) }.joined(separator: language.pick(" or ", "或"))
    var result: [Statement] = []
    if let proposers = rule.proposers {
      result.append(
        say(
          "\(when): put by \(words(proposers)) (\(rule.id))",
          "\(when)：由\(words(proposers))提出（\(rule.id)）",
          clauses: clauses))
    }
    if !rule.agreement.isEmpty {
      let how = titles(of: rule.agreement)
      result.append(
        say(
          "\(when): the group itself agrees first: \(how) (\(rule.id))",
          "\(when)：须经小组自身同意：\(how)（\(rule.id)）", clauses: clauses))
    }
    if let notice = rule.notice {
      result.append(
        say(
          "\(when): carried out \(notice) after the vote opened, at the earliest (\(rule.id))",
          "\(when)：表决开始满 \(notice.words(in: .chinese))后方可执行（\(rule.id)）", clauses: clauses))
    }
    if rule.silenceSpares {
      result.append(
        say(
          "a group that is silent is not asked (\(rule.id))", "无活动的小组无须征询（\(rule.id)）",
          clauses: clauses))
    }
    return result
  }

  private func words(_ matter: EndingRule.Matter) -> String {
    switch matter {
    case .merge: language.pick("to be merged into another", "并入他组")
    case .dissolve: language.pick("to be dissolved", "解散")
    case .takeOver: language.pick("to take another over", "接收他组")
    }
  }
}
