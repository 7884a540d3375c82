// SPDX-License-Identifier: Apache-2.0
public import Counting

/// What to post about a vote: while it is open the invitation, afterwards the result; in Markdown.
public struct VoteNotice: Sendable {
  let vote: Vote
  let procedure: Procedure
  let charter: Charter
  let tally: MotionTally
  let language: Language
  /// What those who vote should know beside the rules of the count.
  public var remarks: [VoteRemark] = []
  /// What the group's own rules ask before the motion is carried out.
  public var demands: [Finding] = []

  /// Prepares the notice of a vote.
  ///
  /// - Parameters:
  ///   - vote: The vote, as it stood at the moment of asking.
  ///   - procedure: Its procedure.
  ///   - charter: The charter in force when it opened.
  ///   - tally: Its count at that moment.
  ///   - language: The language.
  public init(
    _ vote: Vote, by procedure: Procedure, in charter: Charter, tally: MotionTally,
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
    let lines =
      vote.isOpen
      ? heading(pick("Vote", "表决")) + terms + voters + ways
        + objections + conditions(pick("What passes", "通过条件"))
        + known + rules
      : heading(resultWord) + terms + result + roll + voters + known + rules
    return lines.joined(separator: "\n") + "\n"
  }

  var explainer: Explainer {
    Explainer(charter: charter, scope: vote.motion.place, language: language)
  }

  func pick(_ english: String, _ chinese: String) -> String {
    language.pick(english, chinese.spacedForChinese)
  }

  private var knowsVeto: Bool {
    let rule = try? procedure.countingRule(in: charter)
    return rule?.veto(members: tally.members.count) != nil
  }

  // MARK: - Its parts

  private func heading(_ word: String) -> [String] {
    let title = vote.title ?? vote.motion.sentence(in: language, charter)
    return ["## \(word)\(pick(": ", "："))\(title.escapedForMarkdown)", ""]
  }

  private var resultWord: String {
    switch vote.ended?.outcome {
    case .passed: pick("Passed", "通过")
    case .rejected: pick("Rejected", "未通过")
    case .vetoed: pick("Vetoed", "被否决")
    case .noQuorum: pick("No quorum", "未达法定人数")
    case .withdrawn: pick("Withdrawn", "已撤回")
    default: pick("Result", "结果")
    }
  }

  private var terms: [String] {
    var lines = [
      item(pick("Motion", "动议"), vote.motion.sentence(in: language, charter)),
      item(
        pick("Procedure", "程序"),
        procedure.title.text(in: language.rawValue) + " (\(procedure.id))"),
      item(
        pick("Opened", "开始"), code: moment(vote.opened),
        vote.by.map { pick(" by \($0)", "，发起人 \($0)") } ?? ""),
    ]
    if let reopens = vote.reopens { lines.append(item(pick("Reopens", "重新表决"), reopens.text)) }
    if let closes = vote.closes {
      lines.append(item(pick("Ballots count until", "投票截止"), code: moment(closes)))
    }
    if let ended = vote.ended {
      lines.append(item(pick("Closed", "结束"), code: moment(ended.at)))
    } else if let least = procedure.minimum?.after(vote.opened, by: charter.calendar) {
      lines.append(item(pick("Closes not before", "不早于"), code: moment(least)))
    }
    return lines + [""]
  }

  private var voters: [String] {
    var lines = [
      "### \(pick("Who votes", "由谁表决"))", "",
      tally.eligible.map(\.escapedForMarkdown).joined(separator: pick(", ", "、"))
        + pick(
          " (\(tally.eligible.count) of \(tally.members.count))",
          "（\(tally.members.count) 人中的 \(tally.eligible.count) 人）"), "",
    ]
    for elector in tally.excluded {
      let reason = elector.exclusion.map { exclusionWords($0) } ?? ""
      lines.append(item(pick("Without a vote", "无表决权"), "\(elector.id), \(reason)"))
    }
    if !tally.silent.isEmpty {
      lines.append(
        item(
          pick("Left out after reminders", "经提醒未回应，不计入"),
          tally.silent.joined(separator: pick(", ", "、"))))
    }
    if !tally.excluded.isEmpty || !tally.silent.isEmpty { lines.append("") }
    return lines
  }

  /// What the record says in English of why somebody has no vote.
  private func exclusionWords(_ reason: String) -> String {
    switch reason {
    case "the person concerned": pick(reason, "当事人")
    case "who opened the vote": pick(reason, "发起人")
    default:
      reason.hasPrefix("recused") ? pick(reason, "回避" + reason.dropFirst(7)) : reason
    }
  }

  private var ways: [String] {
    let id = vote.id.text
    var commands: [String] = []
    if procedure.secret || procedure.mode == .meeting {
      commands.append("gov vote show \(id)")
    } else {
      commands.append("gov vote cast \(id) yes|no|abstain --as LOGIN")
      if knowsVeto {
        commands.append("gov vote cast \(id) veto --reason TEXT --as LOGIN")
      }
    }
    if procedure.silence == .agrees, !isObjected {
      commands.append("gov vote object \(id) --reason TEXT --as LOGIN")
    }
    let how = explainer.voters(procedure).dropFirst().map { "- \($0.text.escapedForMarkdown)" }
    return ["### \(pick("How", "方式"))", ""] + how + ["", "```"] + commands + ["```", ""]
  }

  private func conditions(_ title: String) -> [String] {
    var outcome = explainer.outcome(procedure).map(\.text)
    if isObjected {
      let other = procedure.objected.flatMap { charter.procedure($0) }
      outcome = [objectionWords(other)] + (other.map { explainer.outcome($0).map(\.text) } ?? [])
    }
    let statements = outcome + explainer.lengths(procedure).map(\.text)
    return ["### \(title)", ""] + statements.map { "- \($0.escapedForMarkdown)" } + [""]
  }

  private var result: [String] {
    guard vote.ended?.outcome != .withdrawn else { return [] }
    let counts = tally.counts
    let veto = knowsVeto ? pick(" (vetoes: \(counts.veto))", "（否决 \(counts.veto)）") : ""
    var lines = [
      "\(pick("Totals: ", "合计："))**+1**: \(counts.yes), **0**: \(counts.abstain), **−1**: \(counts.no + counts.veto)\(veto)",
      "", "| | \(pick("condition", "条件")) | \(pick("have", "实际")) | \(pick("need", "需要")) |",
      "|---|---|---|---|",
    ]
    for condition in tally.conditions {
      let finding = condition.finding
      let numbers = [finding.have, finding.need].map { $0.map(String.init) ?? "" }
      let kind =
        condition.kind == .quorum ? pick("quorum", "法定人数") : pick("passes", "通过")
      lines.append(
        "| \(finding.isMet ? "✓" : "✗") | \("\(kind): \(finding.rule)".escapedForMarkdown) | \(numbers[0]) | \(numbers[1]) |"
      )
    }
    return lines + [""]
  }

  private var roll: [String] {
    guard !tally.ballots.isEmpty else { return [] }
    let casts = vote.motionBallots
    var lines = [
      "| \(pick("voter", "投票人")) | \(pick("choice", "选择")) | \(pick("reason", "理由")) |",
      "|---|---|---|",
    ]
    for ballot in tally.ballots {
      let reason = casts.indices.contains(ballot.index) ? casts[ballot.index].reason : nil
      let binding = ballot.isBinding ? "" : pick(" (not binding)", "（无约束力）")
      lines.append(
        "| \(ballot.voter.escapedForMarkdown) | \(words(ballot.choice))\(binding) | \(reason?.escapedForMarkdown ?? "") |"
      )
    }
    return lines + [""]
  }

  private var known: [String] {
    let lines =
      demands.map { finding in
        "- \(finding.verdict == .met ? "✓" : "✗") \(finding.text.escapedForMarkdown)"
      }
      + remarks.map { "- " + $0.text.text(in: language.rawValue).escapedForMarkdown }
    return lines.isEmpty ? [] : ["### \(pick("To be known", "须知"))", ""] + lines + [""]
  }

  private var rules: [String] {
    let named = Set(procedure.clauses)
    let clauses = charter.clauses.filter { named.contains($0.id) }
    guard !clauses.isEmpty else { return [] }
    return ["### \(pick("By which rules", "依据"))", ""]
      + clauses.map { clause in
        let source = charter.sources.first { $0.id == clause.source }?.title
        let place = [source, clause.section].compactMap { $0 }.joined(separator: ", ")
        let origin = clause.isDefault ? pick("our default", "本章程默认") : place
        return
          "- \(clause.text.text(in: language.rawValue).escapedForMarkdown) (\("\(clause.id)".asMarkdownCode)\(origin.isEmpty ? "" : "; \(origin.escapedForMarkdown)"))"
      }
  }

  // MARK: - Words

  func item(_ key: String, _ value: String) -> String {
    "- **\(key)**\(pick(": ", "："))\(value.escapedForMarkdown)"
  }

  private func item(_ key: String, code: String, _ more: String = "") -> String {
    "- **\(key)**\(pick(": ", "："))\(code.asMarkdownCode)\(more.escapedForMarkdown)"
  }

  /// An instant, and the same where the community is.
  private func moment(_ instant: Instant) -> String {
    guard charter.zone.offset != 0 else { return instant.description }
    return "\(instant) (\(charter.zone.local(instant)))"
  }

  private func words(_ choice: MotionChoice) -> String {
    switch choice {
    case .yes: pick("yes", "赞成")
    case .no: pick("no", "反对")
    case .abstain: pick("abstain", "弃权")
    case .veto: pick("veto", "否决")
    }
  }
}
