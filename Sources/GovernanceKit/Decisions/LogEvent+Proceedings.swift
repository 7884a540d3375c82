// SPDX-License-Identifier: Apache-2.0
import Counting

extension Proceeding {
  /// What was done, in words.
  package var sentence: String {
    let why = reason.map { ": \($0)" } ?? ""
    switch kind {
    case .recusal: return "\(by) leaves the vote to the others\(why)"
    case .objection: return "\(by) objects\(why)"
    case .reminder: return "\(by) reminds \(to.map(\.text).joined(separator: ", "))"
    case .challenge: return "\(by) doubts the veto of \(of?.text ?? "")\(why)"
    case .confirmation: return "\(by) confirms the veto of \(of?.text ?? "")\(why)"
    case .castingVote:
      return "\(by) decides the tie by a casting vote, \(choice?.rawValue ?? "")\(why)"
    case .totals:
      return
        "\(by) records the totals: \(counts.map { "\($0.count) \($0.name)" }.joined(separator: ", "))"
    }
  }
}

extension Registry {
  /// What was done in a vote beside casting ballots.
  package func proceedingEvents(of vote: Vote) -> [NamedEvent] {
    vote.proceedings.map { proceeding in
      let names = [vote.id.text, proceeding.by.text, proceeding.of?.text ?? ""]
      return (
        LogEvent(
          at: proceeding.at, kind: proceeding.kind.rawValue, subject: vote.id.text,
          by: proceeding.by, text: proceeding.sentence, recorded: proceeding.recorded),
        Set(names + proceeding.to.map(\.text))
      )
    }
  }
}
