// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension OpenRegistry {
  /// Writes a change, unless it is only to be shown, and reports it.
  func carryOut(
    _ change: Change, _ arguments: Arguments, also more: [JSON.Member] = [],
    text extra: [Block] = []
  ) throws(CommandFailure) -> Report {
    var touched: Int?
    if !arguments.global.isDryRun {
      do throws(FileError) {
        touched = try folder.write(change)
      } catch {
        throw CommandFailure(error)
      }
    }
    return change.report(
      prefix: prefix, done: !arguments.global.isDryRun, touched: touched, also: more, text: extra)
  }
}

extension Change {
  /// What was done, or would be, as text and JSON.
  func report(
    prefix: String, done: Bool, touched: Int? = nil, also more: [JSON.Member] = [],
    text extra: [Block] = []
  ) -> Report {
    let changes = lines.map { line in
      ([
        "kind": .string(line.kind), "subject": .string(line.subject),
        "file": .string(prefix + line.file), "text": .string(line.text),
      ] as JSON)
    }
    let members: [JSON.Member] =
      [
        .init("done", .bool(done)), .init("id", .string(id)), .init("changes", .array(changes)),
      ] + more
    var text: [Block] = lines.map { .line(StyledText($0.text)) }
    if touched == 0, done { text = [.line("nothing to change")] }
    if !done { text.append(.line(StyledText("dry run: nothing was written", .faint))) }
    return Report(
      json: .object(members), text: text + extra, ids: id.map { [$0] } ?? [], notes: notes)
  }
}
