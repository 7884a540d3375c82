// SPDX-License-Identifier: Apache-2.0
import Counting

extension Explainer {
  /// How a procedure elects; nothing of one that does not.
  func election(_ procedure: Procedure) -> [Statement] {
    guard let rule = procedure.election else { return [] }
    let clauses = rule.clause.map { [$0] } ?? []
    let names = list(rule.methods.map { $0.words(in: language) })
    var statements = [
      say(
        "seats are filled by election, counted by \(names)", "以选举产生席位，计票方法：\(names)",
        clauses: clauses)
    ]
    switch rule.ties {
    case .order:
      statements.append(say("ties go by an order that is stated at the opening", "平票时依开始时公布的次序决定"))
    case .draw:
      statements.append(
        say(
          "ties go by a draw from a seed that is published after the vote has closed",
          "平票时以投票结束后公布的种子抽签决定"))
    case .castingVote:
      let who = rule.castingVote.map(words) ?? ""
      statements.append(
        say(
          "ties go by the casting vote of \(who), as they stand when the vote opens",
          "平票时由\(who)（以投票开始时为准）投决定票"))
    case nil:
      statements.append(say("nothing decides a tie: it takes another vote", "平票不作裁定，须另行投票"))
    }
    if let most = rule.perOrganisation {
      statements.append(
        say("at most \(most) of one organisation are elected", "同一组织至多当选 \(most) 人"))
    }
    if let marks = rule.marks {
      statements.append(say("a ballot approves of at most \(marks)", "每张选票至多选 \(marks) 人"))
    }
    if rule.unranked == .noOpinion {
      statements.append(
        say("candidates who are not ranked are compared with nobody", "未排序的候选人不参与比较"))
    }
    if let none = rule.noneOfThem {
      statements.append(say("'\(none)' means none of the candidates", "“\(none)”表示不选任何候选人"))
    }
    if let votes = rule.quorumVotes {
      statements.append(
        say(
          "whoever is elected is preferred to none by at least \(votes)", "当选者须有至少 \(votes) 票胜过“无人”"
        ))
    }
    if rule.quorumOfDevelopers {
      statements.append(
        say(
          "whoever is elected is preferred to none by at least 3·√n/2 of n who may vote",
          "当选者须有至少 3·√n/2 票胜过“无人”，n 为选民人数"))
    }
    if rule.renews {
      statements.append(
        say("all who hold the seat leave it to those elected", "原有席位全部由当选者接替"))
    }
    return statements
  }
}

extension ElectionMethod {
  /// The method in words.
  func words(in language: Language) -> String {
    switch self {
    case .plurality: language.pick("most votes", "相对多数")
    case .approval: language.pick("approval", "认可投票")
    case .irv: language.pick("instant runoff", "排序复选")
    case .scottishSTV: language.pick("Scottish STV", "苏格兰单记可转移投票")
    case .meekSTV: language.pick("Meek's STV", "Meek 单记可转移投票")
    case .schulze: language.pick("Schulze's method", "舒尔策法")
    case .debian: language.pick("Debian's method", "Debian 计票法")
    }
  }
}
