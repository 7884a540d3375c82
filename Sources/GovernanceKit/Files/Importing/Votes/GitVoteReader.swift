// SPDX-License-Identifier: Apache-2.0
import Counting

/// Reads the comment with which GitVote closes a vote.
struct GitVoteReader {
  private var vote = RecordedVote(.gitVote)
  /// Whether the table being read holds binding ballots, nothing outside of them.
  private var isBinding: Bool?
  private var statedNonBinding: Int?
  private var statedBallots: Int?

  static func read(_ page: MarkdownPage) -> RecordedVote {
    var reader = GitVoteReader()
    let start = page.lines.firstIndex { $0.heading == "vote closed" } ?? 0
    for line in page.lines[start...] { reader.read(line) }
    reader.noteGaps()
    return reader.vote
  }

  private mutating func read(_ line: MarkdownPage.Line) {
    let text = line.text.lowercased()
    if let heading = line.heading ?? Self.summary(text) {
      if heading.hasPrefix("binding votes") {
        isBinding = true
        statedBallots = Self.bracketed(heading)
      } else if heading.hasPrefix("non-binding votes") {
        isBinding = false
        statedNonBinding = Self.bracketed(heading)
      } else {
        isBinding = nil
      }
    } else if text.hasPrefix("the vote **did not pass") {
      vote.outcome = .rejected
    } else if text.hasPrefix("the vote **passed") {
      vote.outcome = .passed
    } else if let place = text.range(after: "threshold: `") {
      vote.stated.threshold = String(text[place].prefix { $0 != "`" })
    } else if text.hasPrefix("|") {
      readRow(line)
    }
  }

  /// The further votes stand in a part that is folded up: `<summary><h3>…</h3></summary>`.
  private static func summary(_ text: String) -> String? {
    guard let start = text.range(after: "<summary><h3>") else { return nil }
    return String(text[start].prefix { $0 != "<" })
  }

  private static func bracketed(_ heading: String) -> Int? {
    guard let open = heading.lastIndex(of: "(") else { return nil }
    return Int(heading[heading.index(after: open)...].prefix { $0 != ")" })
  }

  private mutating func readRow(_ line: MarkdownPage.Line) {
    let cells = line.text.split(separator: "|").map { String(MarkdownPage.trimmed($0)) }
    guard let first = cells.first, !first.lowercased().hasPrefix("user"),
      !cells.allSatisfy({ $0.allSatisfy { $0 == "-" || $0 == ":" } })
    else { return }
    guard let isBinding else {
      let counts = cells.compactMap { Int($0) }
      guard counts.count == 4, counts.allSatisfy({ $0 >= 0 }) else { return }
      vote.stated.binding = counts[0]
      vote.stated.against = counts[1]
      vote.stated.abstain = counts[2]
      vote.stated.notVoted = counts[3]
      return
    }
    guard cells.count >= 2, let login = SubjectPhrase.login(first),
      let choice = Self.choice(cells[1])
    else { return vote.gaps.append(.unreadableLine(text: line.text, line: line.number)) }
    var ballot = RecordedBallot(
      login: login, choice: choice, isBinding: isBinding, line: line.number)
    if cells.count > 2 {
      ballot.at = Self.instant(cells[2])
      if ballot.at == nil {
        vote.gaps.append(.unreadableLine(text: line.text, line: line.number))
      }
    }
    if vote.ballots.contains(where: { $0.login.lowercased() == login.lowercased() }) {
      vote.gaps.append(.listedTwice(login: login, line: line.number))
    } else {
      vote.ballots.append(ballot)
    }
  }

  private static func choice(_ words: String) -> MotionChoice? {
    switch words.lowercased() {
    case "in favor": .yes
    case "against": .no
    case "abstain": .abstain
    default: nil
    }
  }

  /// `2023-01-01 9:00:00.0 +00:00:00`, as the tool prints it.
  private static func instant(_ text: String) -> Instant? {
    let parts = text.split(separator: " ")
    guard parts.count == 3, parts[2].count >= 6 else { return nil }
    let time = parts[1].prefix { $0 != ":" }.count == 1 ? "0" + parts[1] : String(parts[1])
    return Instant("\(parts[0])T\(time)\(parts[2].prefix(6))")
  }

  private mutating func noteGaps() {
    vote.gaps.append(.noTitle)
    vote.gaps.append(.noPeriod)
    if vote.ballots.allSatisfy({ $0.at == nil }) { vote.gaps.append(.noDates) }
    if vote.outcome == nil { vote.gaps.append(.noResult) }
    if vote.stated.binding == nil { vote.gaps.append(.noTotals) }
    let binding = vote.ballots.filter { $0.isBinding == true }
    // Some versions of the tool list no ballots; then there is nothing to compare.
    if binding.isEmpty, (statedBallots ?? 0) == 0 {
      let total = [vote.stated.binding, vote.stated.against, vote.stated.abstain].compactMap(\.self)
      if total.reduce(0, { $0 &+ $1 }) != 0 { vote.gaps.append(.noBallots) }
    } else {
      compare("ballots in favour", vote.stated.binding, binding.count { $0.choice == .yes })
      compare("ballots against", vote.stated.against, binding.count { $0.choice == .no })
      compare("abstentions", vote.stated.abstain, binding.count { $0.choice == .abstain })
      compare("binding ballots", statedBallots, binding.count)
    }
    let others = vote.ballots.count - binding.count
    vote.stated.nonBinding = statedNonBinding
    if let stated = statedNonBinding, stated != others {
      vote.gaps.append(.cut(what: "non-binding ballots", stated: stated, listed: others))
    }
  }

  private mutating func compare(_ what: String, _ stated: Int?, _ listed: Int) {
    guard let stated, stated != listed else { return }
    vote.gaps.append(.totalDiffers(what: what, stated: stated, listed: listed))
  }
}

extension String {
  /// What follows the first occurrence of some words.
  fileprivate func range(after words: String) -> PartialRangeFrom<Index>? {
    guard let found = firstRange(of: words) else { return nil }
    return found.upperBound...
  }
}
