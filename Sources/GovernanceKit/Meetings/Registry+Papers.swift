// SPDX-License-Identifier: Apache-2.0
import Counting

extension Registry {
  /// The notice of a meeting in Markdown, as it is sent to the members.
  public func notice(
    of meeting: Meeting, under charter: Charter, in language: Language
  ) -> String {
    var paper = Paper(language)
    let zone = charter.zone
    let rule = meetingRule(of: meeting, under: charter)
    let title = charter.title(of: meeting, in: language)
    paper.title("Notice of meeting", "会议通知", title, zone.day(of: meeting.at))
    paper.item("Time", "时间", plain: paper.time(of: meeting, zone))
    paper.item("Mode", "方式", meeting.mode.map { $0.words(in: language) })
    paper.item("Place", "地点", link: meeting.place)
    paper.item("Kind", "类型", meeting.kind.words(in: language))
    paper.item("Called on", "通知日期", plain: zone.day(of: meeting.called.at).description)
    paper.people("Called by", "召集人", [meeting.called.by].compactMap { $0 } + meeting.called.with)
    paper.item("Sent by", "通知方式", rule?.notice?.channel?.text(in: language.rawValue))
    let invited = members(of: meeting, under: charter).filter { !meeting.notInvited.contains($0) }
    paper.people("Invited", "应到", invited)
    if let reason = meeting.closedFor {
      paper.item("Closed", "不公开", reason)
    } else if rule?.openness?.isPublic == true {
      paper.item(
        "Public", "公开",
        language.pick("everybody may attend and speak, members vote", "任何人可旁听和发言，委员投票"))
    }
    for condition in rule?.quorum?.conditions ?? [] {
      paper.item("Quorum", "法定人数", code: condition)
    }
    paper.list("Agenda", "议题", meeting.agenda)
    paper.links("Material", "参考资料", meeting.material)
    paper.list(
      "Motions", "待表决事项",
      sortedVotes.filter { $0.meeting == meeting.id && $0.opened <= meeting.at }
        .map { $0.title ?? $0.motion.sentence(in: language, charter) })
    return paper.text
  }

  /// Minutes of a meeting in Markdown, made from what the record has.
  public func minutes(
    of meeting: Meeting, under charter: Charter, in language: Language
  ) -> String {
    var paper = Paper(language)
    let zone = charter.zone
    let title = charter.title(of: meeting, in: language)
    let attendance = attendance(of: meeting, under: charter)
    paper.title("Minutes", "会议纪要", title, zone.day(of: meeting.at))
    paper.item("Time", "时间", plain: paper.time(of: meeting, zone))
    paper.item("Mode", "方式", meeting.mode.map { $0.words(in: language) })
    paper.item("Place", "地点", link: meeting.place)
    paper.people("Present", "出席", attendance.present)
    paper.people("Excused", "请假", attendance.excused)
    if attendance.isRecorded { paper.people("Absent", "缺席", attendance.missing) }
    paper.people("Guests", "列席", attendance.guests)
    for finding in attendance.isRecorded ? attendance.quorum : [] {
      let mark = finding.isMet ? language.pick("met", "达到") : language.pick("not met", "未达到")
      paper.item(
        "Quorum", "法定人数", code: finding.rule,
        "\(finding.have ?? 0) / \(attendance.members.count)\(language.pick(", ", "，"))\(mark)")
    }
    for obstacle in obstacles(to: meeting) {
      paper.item("Decided nothing", "会议无效", obstacle.text.words(in: language))
    }
    paper.list("Agenda", "议题", meeting.agenda)
    for vote in sortedVotes where vote.meeting == meeting.id {
      paper.heading(2, vote.title ?? vote.motion.sentence(in: language, charter))
      paper.item("Vote", "表决", code: vote.id.text)
      for choice in MotionChoice.allCases {
        let voters = vote.ballots.filter { $0.casts.last?.choice == choice }.map(\.voter).sorted()
        if voters.isEmpty { continue }
        paper.people(choice.name, choice.words, voters)
      }
      paper.item("Outcome", "结果", plain: vote.outcomeWords(in: language))
    }
    if let minutes = meeting.minutes {
      paper.heading(2, language.pick("Text of the minutes", "纪要原文"))
      paper.item("File", "文件", link: minutes.link ?? minutes.file)
      paper.item("Digest", "摘要值", code: minutes.digest)
    }
    return paper.text
  }
}

extension Charter {
  /// What meets, in a language.
  fileprivate func title(of meeting: Meeting, in language: Language) -> String {
    meeting.body.map { bodyWords($0, in: language) } ?? meeting.group?.text ?? meeting.id.text
  }
}

extension Zone {
  /// A moment as a clock in this zone shows it: `2026-03-10 19:00 UTC+8`.
  package func local(_ instant: Instant) -> String {
    let (day, second) = split(instant)
    return
      "\(day) \(Day.padded(second / 3600, 2)):\(Day.padded(second / 60 % 60, 2)) \(abbreviation(at: instant))"
  }
}

extension Vote {
  /// How the vote came out, in a language.
  fileprivate func outcomeWords(in language: Language) -> String {
    switch ended?.outcome {
    case .passed: language.pick("passed", "通过")
    case .rejected: language.pick("rejected", "未通过")
    case .vetoed: language.pick("vetoed", "被否决")
    case .withdrawn: language.pick("withdrawn", "撤回")
    case .noQuorum: language.pick("no quorum", "未达法定人数")
    case .notShown: language.pick("not shown to have passed", "记录未显示通过")
    case .contradictory: language.pick("recorded in contradiction", "记录自相矛盾")
    case .elected: language.pick("elected", "已选出")
    case .tied: language.pick("tied", "平票")
    case nil: language.pick("open", "进行中")
    }
  }
}

extension Meeting.Mode {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .online: language.pick("online", "线上")
    case .onsite: language.pick("on site", "线下")
    case .hybrid: language.pick("on site and online", "线上线下结合")
    }
  }
}

extension Meeting.Kind {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .regular: language.pick("regular", "例会")
    case .extraordinary: language.pick("extraordinary", "临时会议")
    }
  }
}

extension MotionChoice {
  /// The choice as the head of a line.
  fileprivate var name: String {
    switch self {
    case .yes: "Yes"
    case .no: "No"
    case .abstain: "Abstain"
    case .veto: "Veto"
    }
  }

  /// The choice in Chinese.
  fileprivate var words: String {
    switch self {
    case .yes: "赞成"
    case .no: "反对"
    case .abstain: "弃权"
    case .veto: "否决"
    }
  }
}
