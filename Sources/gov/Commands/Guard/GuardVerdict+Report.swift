// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension GuardInquiry.Answer {
  /// What guard says, in every format.
  func report(_ inquiry: GuardInquiry) -> Report {
    let refused = verdict.changes.filter { !$0.isAllowed }
    let author = author?.text ?? inquiry.login
    let above = inquiry.folder.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let problems = refused.map { $0.problem.placed(below: above) }
    return Report(
      verdict.isAllowed ? .yes : verdict.isUnreadable ? .couldNotTell : .no,
      json: [
        "allowed": .bool(verdict.isAllowed), "author": .string(author),
        "base": .string(inquiry.tip.text), "head": .string(inquiry.head.text),
        "mergeBase": .string(mergeBase.text),
        "approvedBy": .array(inquiry.approvers.map(JSON.string)),
        "changes": .array(verdict.changes.map(\.json)),
        "notes": .array(verdict.notes.map(JSON.string)),
      ],
      text: blocks(author), notes: [],
      documents: [
        .github: problems.map(\.annotation).joined(), .markdown: markdown(author),
        .sarif: SARIF.document(
          rules: Set(refused.map(\.kind)).sorted().map { ($0, GuardLaw.law(of: $0)) }, of: problems
        ).pretty(),
      ])
  }

  private func summary(_ author: String?) -> String {
    let count = verdict.changes.count
    let refused = verdict.changes.count { !$0.isAllowed }
    let who = author.map { "'\($0)'" } ?? "nobody known"
    if count == 0 { return "allowed: there is nothing to judge" }
    let total = "\(count) change\(count == 1 ? "" : "s") by \(who)"
    if refused == 0 { return "allowed: \(total)" }
    return "\(verdict.isUnreadable ? "cannot be told" : "refused"): \(refused) of \(total)"
  }

  private func blocks(_ author: String?) -> [Block] {
    var blocks: [Block] = []
    for change in verdict.changes {
      let mark: StyledText =
        change.isAllowed ? "\("allowed", .good)" : "\("refused", .bad)"
      blocks.append(
        .line("\(change.place, .strong): " + mark + ": \(change.reason) [\(change.kind)]"))
      if let needs = change.needs { blocks.append(.line("    needs: \(needs)")) }
      if let clause = change.clause { blocks.append(.line("    clause: \(clause)")) }
    }
    blocks += verdict.notes.map { .line(StyledText($0)) }
    blocks.append(.line(StyledText(summary(author), verdict.isAllowed ? .good : .bad)))
    return blocks
  }

  private func markdown(_ author: String?) -> String {
    var lines = ["## gov guard: \(summary(author).escapedForMarkdown)", ""]
    for note in verdict.notes { lines += [note.escapedForMarkdown, ""] }
    if !verdict.changes.isEmpty {
      lines += ["| | place | change | needs |", "|---|---|---|---|"]
      lines += verdict.changes.map { change in
        let cells = [change.place, change.reason, change.needs ?? ""].map(\.escapedForMarkdown)
        return "| \(change.isAllowed ? "✓" : "✗") | \(cells.joined(separator: " | ")) |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension GuardChange {
  /// `file:line`, as editors and compilers write it.
  fileprivate var place: String { "\(file):\(line)" }

  fileprivate var json: JSON {
    [
      "kind": .string(kind), "subject": .string(subject), "allowed": .bool(isAllowed),
      "needs": .string(needs), "clause": .string(clause?.text), "file": .string(file),
      "line": .integer(line), "reason": .string(reason),
    ]
  }

  /// What is refused, as a problem that every format knows how to show.
  fileprivate var problem: GovernanceKit.Problem {
    GovernanceKit.Problem(
      .error, kind, file: file, line: line, reason, help: needs.map { "needs \($0)" })
  }
}
