// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// That somebody announced to be away, and was back early or took it back.
  func events(of leave: Leave) -> [NamedEvent] {
    let names: Set = [leave.person.text, leave.id.text]
    let why = leave.reason.map { ": \($0)" } ?? ""
    var result: [NamedEvent] = [
      (
        LogEvent(
          at: leave.at, kind: "leave", subject: leave.person.text, by: leave.by,
          text: "\(leave.person) is on leave from \(leave.since) to \(leave.until)\(why)",
          recorded: leave.recorded), names
      )
    ]
    if let ended = leave.ended {
      result.append(
        (
          LogEvent(
            at: ended.at, kind: "leave", subject: leave.person.text, by: ended.by,
            text: leave.isWithdrawn
              ? "\(leave.person) takes back the leave from \(leave.since) to \(leave.until)"
              : "\(leave.person) is back from leave on \(ended.back)",
            recorded: ended.recorded), names
        ))
    }
    return result
  }

  /// That others were told of a decision or a departure.
  func events(of telling: Telling) -> [NamedEvent] {
    let list = telling.told.map(\.text).joined(separator: ", ")
    let link = telling.source.map { ", \($0)" } ?? ""
    let text =
      telling.vote.map { "the vote '\($0)' is referred to others\(link)" }
      ?? "told that \(telling.person?.text ?? "") left \(telling.body?.text ?? ""): \(list)\(link)"
    let names =
      [telling.id.text]
      + [telling.vote?.text, telling.body?.text, telling.person?.text].compactMap { $0 }
    return [
      (
        LogEvent(
          at: telling.at, kind: "telling",
          subject: telling.person?.text ?? telling.vote?.text ?? "",
          by: telling.by, text: text, recorded: telling.recorded),
        Set(names + telling.told.map(\.text))
      )
    ]
  }
}
