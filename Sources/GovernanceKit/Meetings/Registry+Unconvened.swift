// SPDX-License-Identifier: Apache-2.0

/// That a roll call was taken in no meeting on record, where a body's meetings are called.
public struct UnconvenedRoll: Hashable, Sendable {
  /// What is missing, and where the rule comes from.
  public var remark: VoteRemark
  /// What to do, and what to do next time.
  public var help: String

  /// The sentence with its clause behind.
  public var sentence: String {
    remark.text.text() + (remark.clause.map { " (\($0))" } ?? "")
  }
}

extension Registry {
  /// What is to be said of a vote whose roll call names no meeting, though its body's are called.
  ///
  /// The roll call counts all the same; whether anybody was called to it is not on record.
  public func unconvenedRoll(of vote: Vote) -> UnconvenedRoll? {
    guard vote.meeting == nil, vote.source == nil, vote.present != nil,
      vote.ended?.outcome != .withdrawn, let charter = charters[vote.charter],
      let procedure = charter.procedure(vote.procedure), procedure.mode != .writing,
      let body = procedure.electorate.body.map({ charter.address(of: $0, in: vote.motion.place) }),
      let rule = charter.body(body), let notice = rule.meetings?.notice
    else { return nil }
    let before = notice.before.words(in: .chinese)
    return UnconvenedRoll(
      remark: VoteRemark(
        "the roll call names no meeting, and meetings of the \(rule.title.text()) are called \(notice.before) before: that this was is not on record",
        "唱票未注明会议，而\(rule.title.text(in: "zh-Hans"))的会议须提前 \(before)通知：是否通知未有记录",
        clause: notice.clause),
      help: "gov meeting call \(body) --at WHEN, and then gov vote open … --meeting ID")
  }
}
