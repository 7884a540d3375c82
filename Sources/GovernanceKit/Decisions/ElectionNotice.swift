// SPDX-License-Identifier: Apache-2.0
import Counting

/// What to post about an election: while it is open the invitation, afterwards the result; in Markdown.
public struct ElectionNotice: Sendable {
  let vote: Vote
  let procedure: Procedure
  let charter: Charter
  let tally: ElectionTally
  let language: Language

  /// Prepares the notice of an election.
  ///
  /// - Parameters:
  ///   - vote: The vote, as it stood at the moment of asking.
  ///   - procedure: Its procedure.
  ///   - charter: The charter in force when it opened.
  ///   - tally: Its count at that moment.
  ///   - language: The language.
  public init(
    _ vote: Vote, by procedure: Procedure, in charter: Charter, tally: ElectionTally,
    language: Language
  ) {
    self.vote = vote
    self.procedure = procedure
    self.charter = charter
    self.tally = tally
    self.language = language
  }

  /// The notice as Markdown, whatever the record holds.
  public var markdown: String {
    let word = vote.isOpen ? pick("Election", "选举") : pick("Result", "选举结果")
    let title = (vote.title ?? "\(seat), \(body)").escapedForMarkdown
    let lines =
      ["## \(word)\(pick(": ", "："))\(title)", ""] + terms + candidates
      + (vote.isOpen ? ways : result) + rules
    return lines.joined(separator: "\n") + "\n"
  }

  private func pick(_ english: String, _ chinese: String) -> String {
    language.pick(english, chinese.spacedForChinese)
  }

  private var seat: String {
    let rule = vote.motion.body.flatMap { charter.body($0) }?
      .seats.first { $0.id.text == vote.motion.seat }
    return rule?.title?.text(in: language.rawValue) ?? vote.motion.seat ?? ""
  }

  private var body: String {
    vote.motion.body.flatMap { charter.body($0) }?.title.text(in: language.rawValue)
      ?? vote.motion.body?.text ?? ""
  }

  private var method: ElectionMethod { vote.election?.method ?? .plurality }

  private var terms: [String] {
    let seats = vote.election?.seats ?? 1
    var lines = [
      item(pick("Seats", "席位"), "\(seats) × \(seat), \(body)"),
      item(
        pick("Procedure", "程序"),
        "\(procedure.title.text(in: language.rawValue)) (\(procedure.id)), \(pick(method.title, method.words(in: .chinese)))"
      ),
      item(pick("Opened", "开始"), moment(vote.opened) + (vote.by.map { ", \($0)" } ?? "")),
    ]
    if let closes = vote.closes {
      lines.append(item(pick("Ballots count until", "投票截止"), moment(closes)))
    }
    if let ended = vote.ended { lines.append(item(pick("Closed", "结束"), moment(ended.at))) }
    lines.append(
      item(
        pick("Who votes", "由谁投票"),
        pick(
          "\(tally.eligible.count) people: \(list(tally.eligible))",
          "\(tally.eligible.count) 人：\(list(tally.eligible))")))
    return lines + [""]
  }

  private var candidates: [String] {
    let asked = vote.isOpen && vote.asksCandidates(under: charter)
    let lines = (vote.election?.candidates ?? []).map { candidate -> String in
      let reason = tally.out.first { $0.person == candidate.person }?.reason
      let works = candidate.organisation.map { " (\($0))" } ?? ""
      return "- \((candidate.person.text + works).escapedForMarkdown)"
        + (reason.map { ": \($0)" } ?? "")
    }
    let note =
      asked
      ? [
        "",
        pick("Candidates stand once they accept: ", "候选人须先接受：")
          + "`gov accept \(vote.id) --as LOGIN`",
      ] : []
    return ["### \(pick("Candidates", "候选人"))", ""] + lines + note + [""]
  }

  private var ways: [String] {
    let explainer = Explainer(charter: charter, scope: vote.motion.place, language: language)
    let how = explainer.election(procedure).dropFirst().map { "- \($0.text.escapedForMarkdown)" }
    return ["### \(pick("How", "方式"))", ""] + how + [
      "", "```", "gov vote cast \(vote.id) \(vote.markHelp) --as LOGIN", "```", "",
    ]
  }

  private var result: [String] {
    var lines: [String] = []
    switch tally.outcome {
    case .elected: lines.append(item(pick("Elected", "当选"), list(tally.elected)))
    case .tied:
      lines.append(item(pick("Tied", "平票"), list(tally.undecidedTie)))
      if !tally.elected.isEmpty {
        lines.append(item(pick("Elected in any case", "确定当选"), list(tally.elected)))
      }
    case .noQuorum:
      lines.append(item(pick("No quorum", "未达法定人数"), pick("nobody is elected", "无人当选")))
    case .rejected, .undecided:
      lines.append(item(pick("Elected", "当选"), pick("nobody", "无人")))
    }
    if let draw = vote.draw {
      lines.append(item(pick("Ties by", "平票裁定"), draw.seed ?? list(draw.order)))
    }
    lines.append(
      item(
        pick("Ballots", "选票"),
        pick(
          "\(tally.present.count) cast, \(tally.count?.valid ?? 0) valid",
          "投出 \(tally.present.count) 张，有效 \(tally.count?.valid ?? 0) 张")))
    if let round = tally.count?.rounds.last, let count = tally.count {
      let figures = count.candidates.indices.compactMap { index in
        round.counts[index].map { (count.candidates[index], $0) }
      }.sorted { $0.1.units > $1.1.units }
      lines += [
        "", "| \(pick("candidate", "候选人")) | \(pick("votes at the end", "最后票数")) |", "|---|---:|",
      ]
      lines += figures.map { "| \($0.0.escapedForMarkdown) | \($0.1) |" }
    }
    lines += ["", pick("The whole count: ", "完整计票：") + "`gov vote tally \(vote.id)`"]
    return ["### \(pick("Result", "结果"))", ""] + lines + [""]
  }

  private var rules: [String] {
    let clauses = charter.clauses.filter { procedure.clauses.contains($0.id) }
    if clauses.isEmpty { return [] }
    return ["### \(pick("By which rules", "依据"))", ""]
      + clauses.map { clause in
        let origin =
          clause.isDefault
          ? pick("our default", "本章程默认")
          : charter.sources.first { $0.id == clause.source }?.title ?? ""
        let text = clause.text.text(in: language.rawValue).escapedForMarkdown
        return "- \(text) (\(clause.id)\(origin.isEmpty ? "" : "; \(origin.escapedForMarkdown)"))"
      }
  }

  private func item(_ key: String, _ value: String) -> String {
    "- **\(key)**\(pick(": ", "："))\(value.escapedForMarkdown)"
  }

  private func list(_ people: [PersonID]) -> String {
    people.map(\.text).joined(separator: pick(", ", "、"))
  }

  /// An instant, and the same where the community is.
  private func moment(_ instant: Instant) -> String {
    charter.zone.offset == 0 ? "\(instant)" : "\(instant) (\(charter.zone.local(instant)))"
  }
}
