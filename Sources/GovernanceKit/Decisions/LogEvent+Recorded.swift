// SPDX-License-Identifier: Apache-2.0
import Counting

extension Registry {
  /// What the record of a vote held elsewhere tells.
  func events(of vote: Vote, _ source: VoteSource, _ names: Set<String>) -> [NamedEvent] {
    func event(_ kind: String, _ at: Instant, _ text: String, _ more: String? = nil) -> NamedEvent {
      (
        LogEvent(
          at: at, kind: kind, subject: vote.id.text, by: nil, text: text, recorded: vote.recorded),
        names.union([more ?? ""])
      )
    }
    let end = vote.ended?.at ?? vote.opened
    var result: [NamedEvent] = []
    if let opened = source.opened {
      result.append(event("vote", opened, "a vote opens elsewhere to \(vote.motion.sentence)"))
    }
    for ballot in source.ballots {
      let mark = ballot.binding.map { $0 ? " (binding)" : " (not binding)" } ?? ""
      result.append(
        event(
          "ballot", ballot.at ?? end,
          "\(ballot.voter) votes \(ballot.choice.rawValue)\(mark), as \(source.file) has it",
          ballot.person?.text))
    }
    let place = source.ref ?? source.file
    result.append(
      event(
        "outcome", end,
        "the vote '\(vote.id)' to \(vote.motion.sentence): \(vote.ended?.outcome.words ?? "recorded"), by \(place)"
      ))
    return result
  }

  /// What the record tells of a correction.
  func events(of correction: Correction) -> [NamedEvent] {
    [
      (
        LogEvent(
          at: correction.at, kind: "correction", subject: correction.person.text,
          by: correction.by,
          text:
            "\(correction.words) since \(correction.since) is ended, since it broke \(correction.breaks): \(correction.reason)",
          recorded: correction.recorded), [correction.id.text, correction.person.text]
      )
    ]
  }

  /// When a text of the charter came into force, and by which vote.
  func events(of entry: CharterInForce) -> [NamedEvent] {
    [
      (
        LogEvent(
          at: entry.at, kind: "charter", subject: Digest.shown(entry.digest), by: nil,
          text:
            "the charter has the text \(Digest.shown(entry.digest)) from \(entry.from), by the vote '\(entry.vote?.text ?? "")'",
          recorded: entry.recorded), [entry.vote?.text ?? "", entry.digest]
      )
    ]
  }
}
