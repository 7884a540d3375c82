// SPDX-License-Identifier: Apache-2.0

/// That a roll call was taken in no meeting on record, where a body's meetings are called.
public struct UnconvenedRoll: Hashable, Sendable {
  /// What is missing, in a sentence without a full stop.
  public var text: String
  /// Where the rule comes from.
  public var clause: ClauseID?
  /// What to do, and what to do next time.
  public var help: String

  /// The sentence with its clause behind.
  public var sentence: String { text + (clause.map { " (\($0))" } ?? "") }
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
    return UnconvenedRoll(
      text:
        "the roll call names no meeting, and meetings of the \(rule.title.text()) are called \(notice.before) before: that this was is not on record",
      clause: notice.clause,
      help:
        "gov meeting call \(body) --at WHEN, and then gov vote open … --meeting ID")
  }
}
