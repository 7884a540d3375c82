// SPDX-License-Identifier: Apache-2.0
import Counting

extension Explainer {
  /// Who may open the vote, and whose ballots count otherwise than one by one.
  func votersTerms(_ procedure: Procedure) -> [Statement] {
    var statements: [Statement] = []
    if let proposers = procedure.proposers.map(words) {
      statements.append(say("\(proposers) may open the vote", "\(proposers)可发起表决"))
    }
    if procedure.excludesProposer {
      statements.append(say("whoever opens it has no vote", "发起人没有投票权"))
    }
    if let cap = procedure.perOrganisation {
      let limit =
        cap.ballots.map { language.pick("\($0)", "\($0) 票") }
        ?? cap.share.map {
          language.pick("\($0) of the members, one at least,", "成员数的 \($0)（至少一票）")
        }
        ?? ""
      statements.append(
        say(
          "of the ballots from one organisation \(limit) count, the earliest first, by affiliation on the day on which the vote opens",
          "同一组织的票至多计 \(limit)，先投先计，所属组织以表决开始当日为准", clauses: list(cap.clause)))
    }
    if let proxies = procedure.proxies {
      statements.append(
        proxies.allowed
          ? say("a voter may vote for another", "可委托其他有表决权者代为投票", clauses: list(proxies.clause))
          : say("nobody votes for another", "不得委托他人代为投票", clauses: list(proxies.clause)))
    }
    if procedure.secret {
      statements.append(say("it is secret: only totals are recorded", "无记名：只登记总数"))
    }
    if procedure.finalBallots {
      statements.append(say("a ballot stays as it was first cast", "投票后不得更改"))
    }
    return statements
  }

  /// What silence, too few voters, vetoes and ties lead to.
  func outcomeTerms(_ procedure: Procedure) -> [Statement] {
    silence(procedure) + vetoes(procedure) + tooFew(procedure) + again(procedure)
  }

  private func silence(_ procedure: Procedure) -> [Statement] {
    var statements: [Statement] = []
    switch procedure.silence {
    case .agrees:
      statements.append(
        say(
          "silence agrees: it passes at its deadline unless somebody who may vote objects, votes against or casts a veto",
          "沉默即同意：截止时无人反对即通过"))
      let other = procedure.objected.map { titles(of: [$0]) }
      statements.append(
        other.map { say("once somebody objects, the ballots count by \($0)", "有人反对后，按\($0)计票") }
          ?? say("an objection rejects it", "有人反对即不通过"))
    case .abstains:
      statements.append(
        say(
          "those who did not vote by the deadline count as abstaining, though not for the quorum",
          "截止时未投票者视为弃权，但不计入法定人数"))
    case nil: break
    }
    if let reminders = procedure.reminders {
      let apart = reminders.apart.map {
        language.pick(
          " at least \($0.words(in: language)) apart", "（相隔至少 \($0.words(in: language))）")
      }
      statements.append(
        say(
          "those who stay silent after \(reminders.count) recorded public reminders\(apart ?? "") leave the electorate once the least length is over",
          "最短期限过后，经 \(reminders.count) 次公开提醒\(apart ?? "")仍未回应者不计入表决人数",
          clauses: list(reminders.clause)))
    }
    return statements
  }

  private func vetoes(_ procedure: Procedure) -> [Statement] {
    guard let veto = procedure.veto else { return [] }
    var statements: [Statement] = []
    if let holders = veto.holders.map(words) {
      statements.append(
        say("only \(holders) hold a veto", "仅\(holders)有否决权", clauses: list(veto.clause)))
    }
    if veto.stops == .whatWouldPass {
      statements.append(
        say(
          "a veto stops what would pass otherwise; the rest is rejected", "否决只针对本可通过的动议，其余按不通过计"))
    }
    if veto.challenges {
      statements.append(
        say(
          "a voter may doubt a veto; it is then void until another voter confirms it; only its caster takes it back",
          "投票者可质疑否决；在另一投票者确认之前无效；只能由本人撤回", clauses: list(veto.clause)))
    }
    return statements
  }

  private func tooFew(_ procedure: Procedure) -> [Statement] {
    var statements: [Statement] = []
    if procedure.restarts {
      statements.append(say("if too few take part, it is started again", "参与人数不足时须重新发起"))
    }
    if let other = procedure.fallback.map({ titles(of: [$0]) }) {
      statements.append(
        say("if too few take part, the ballots count by \(other)", "参与人数不足时，按\(other)计票"))
    }
    if let small = procedure.smallBody {
      let other = titles(of: [small.procedure])
      statements.append(
        say(
          "with fewer than \(small.below) members, it counts by \(other)",
          "成员不足 \(small.below) 人时，按\(other)计票", clauses: list(small.clause)))
    }
    if let seat = procedure.castingVote {
      statements.append(
        say("a tie is decided by the casting vote of the \(seat)", "票数相等时由 \(seat) 投决定票"))
    }
    return statements
  }

  private func again(_ procedure: Procedure) -> [Statement] {
    var statements: [Statement] = []
    if let later = procedure.laterAttempt {
      let other = titles(of: [later.procedure])
      statements.append(
        say(
          "from attempt \(later.attempt) on, the motion is decided by \(other)",
          "自第 \(later.attempt) 次表决起，按\(other)决定", clauses: list(later.clause)))
    }
    if let wait = procedure.reopensAfter {
      statements.append(
        say(
          "the motion is put to the vote again \(wait.words(in: language)) later at the earliest",
          "\(wait.words(in: language))后方可再次表决"))
    }
    return statements
  }

  private func list(_ clause: ClauseID?) -> [ClauseID] { clause.map { [$0] } ?? [] }
}
