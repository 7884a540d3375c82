// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  /// That somebody may become emeritus, and what leads back.
  func statement(_ rule: EmeritusRule) -> Statement {
    let clauses = rule.clause.map { [$0] } ?? []
    let votes = titles(of: rule.retiredBy)
    if !rule.retiredBy.isEmpty {
      return say(
        "or become emeritus by own declaration or by \(votes), and come back \(rule.returns == .onRequest ? "on request" : "as anybody else")",
        "或声明、或经\(votes)成为荣誉成员，\(rule.returns == .onRequest ? "提出请求即可恢复" : "恢复须重新产生")",
        clauses: clauses)
    }
    return switch rule.returns {
    case .onRequest:
      say(
        "or become emeritus by own declaration, and come back on request",
        "或声明成为荣誉成员，提出请求即可恢复", clauses: clauses)
    case .asAnew:
      say(
        "or become emeritus by own declaration, and come back as anybody else",
        "或声明成为荣誉成员，恢复须重新产生", clauses: clauses)
    }
  }

  /// When a holder counts as inactive.
  func statement(_ rule: InactivityRule) -> Statement {
    let clauses = rule.clause.map { [$0] } ?? []
    let time = rule.after.words(in: language)
    guard let share = rule.missed else {
      return say(
        "its end is proposed after \(time) without any sign of activity", "\(time)没有任何活动即可提议终止",
        clauses: clauses)
    }
    return say(
      "its end is proposed after \(time) with at least \(share) of the meetings and \(share) of the votes missed",
      "\(time)内缺席 \(share) 以上会议和 \(share) 以上表决即可提议终止", clauses: clauses)
  }
}
