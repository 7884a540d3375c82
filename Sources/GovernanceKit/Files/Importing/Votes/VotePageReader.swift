// SPDX-License-Identifier: Apache-2.0
import Counting

/// Reads the pages in which TiKV and PingCAP record their votes.
///
/// They are prose by many hands, so nothing is refused: what is not understood is a gap.
struct VotePageReader {
  private var vote = RecordedVote(.page)
  /// What the ballots that follow are, which headings like `Vetoed by` change.
  private var choice = MotionChoice.yes
  private var pointsElsewhere = false

  static func read(_ page: MarkdownPage) -> RecordedVote {
    var reader = VotePageReader()
    reader.readTitle(page)
    reader.readNomination(page)
    reader.readPeriod(page)
    for line in page.section("result", "results") ?? [] { reader.readResult(line) }
    reader.noteGaps()
    return reader.vote
  }

  // MARK: - What was proposed

  private mutating func readTitle(_ page: MarkdownPage) {
    guard let line = page.lines.first(where: { $0.level == 1 }) else { return }
    vote.title = line.text
    var phrase = line.text[...]
    for start in ["A Vote for ", "Vote for ", "A vote for "] where phrase.hasPrefix(start) {
      phrase = phrase.dropFirst(start.count)
    }
    vote.subjects = SubjectPhrase.subjects(phrase)
  }

  /// Reads `I (@x and @y) hereby nominate @z as TiKV Reviewer and call for a vote`.
  private mutating func readNomination(_ page: MarkdownPage) {
    for line in page.lines where line.text.hasPrefix("I ") || line.text.hasPrefix("We ") {
      let words = line.text.split(separator: " ")
      guard let verb = words.firstIndex(where: { $0 == "nominate" || $0 == "invite" }) else {
        continue
      }
      vote.nominators = Self.nominators(words[..<verb].joined(separator: " "))
      let phrase = words[(verb + 1)...].joined(separator: " ")
      compare(SubjectPhrase.subjects(phrase[...]))
      noteLinks(line)
      return
    }
  }

  private static func nominators(_ text: String) -> [String] {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return [] }
    let words = text[text.index(after: open)..<close].split { $0 == " " || $0 == "," }
    return words.filter { $0 != "and" }.compactMap { SubjectPhrase.login($0) }
  }

  private mutating func compare(_ nominated: [RecordedSubject]) {
    guard !nominated.isEmpty else { return }
    vote.nominated = nominated
    if vote.subjects.isEmpty {
      vote.subjects = nominated
    } else if Self.key(vote.subjects) != Self.key(nominated) {
      vote.gaps.append(
        .nominationDiffers(title: Self.words(vote.subjects), nomination: Self.words(nominated)))
    }
  }

  private static func key(_ subjects: [RecordedSubject]) -> Set<[String]> {
    Set(subjects.map { [$0.login.lowercased(), $0.team?.lowercased() ?? "", $0.role.text] })
  }

  private static func words(_ subjects: [RecordedSubject]) -> String {
    let phrases = subjects.map { subject in
      [subject.login, "as", subject.team, subject.role.text].compactMap(\.self)
    }
    return phrases.map { $0.joined(separator: " ") }.joined(separator: " and ")
  }

  /// A link labelled with one login that goes to another's profile is not to be relied upon.
  private mutating func noteLinks(_ line: MarkdownPage.Line) {
    for link in line.links {
      let parts = link.target.split(separator: "/")
      guard link.target.hasPrefix("https://github.com/"), parts.count == 3, let target = parts.last,
        let label = SubjectPhrase.login(link.label), target.lowercased() != label.lowercased()
      else { continue }
      vote.gaps.append(.linkDiffers(label: label, target: String(target), line: line.number))
    }
  }

  private mutating func readPeriod(_ page: MarkdownPage) {
    guard let line = page.section("deadline")?.first(where: { !$0.text.isEmpty }),
      !line.text.contains("{")
    else { return }
    vote.period = line.text
    let words = line.text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (number, unit) in zip(words, words.dropFirst()) {
      let hours =
        switch unit {
        case "hour", "hours": 1
        case "day", "days": 24
        case "week", "weeks": 168
        default: 0
        }
      guard hours > 0, let count = Int(number), (0...10_000).contains(count) else { continue }
      vote.periodHours = count * hours
      return
    }
  }

  // MARK: - What came of it

  private mutating func readResult(_ line: MarkdownPage.Line) {
    guard !line.text.isEmpty else { return }
    if line.isItem { return readBallot(line) }
    let text = line.text.lowercased()
    // The template's own words are no result.
    if text.hasPrefix("conclude the voting result") { return }
    if text.contains("see also") || text.contains("see pr") || text.hasPrefix("see #") {
      pointsElsewhere = true
    }
    readTotals(text)
    if text.hasPrefix("approved") || text.hasPrefix("accepted") || text.hasPrefix("passed") {
      vote.outcome = .passed
      choice = .yes
    } else if text.hasPrefix("rejected") || text.hasPrefix("not approved") {
      vote.outcome = .rejected
      choice = .no
    } else if text.hasPrefix("vetoed") {
      vote.outcome = .rejected
      choice = .veto
    } else if text.hasPrefix("abstain") {
      choice = .abstain
    }
  }

  private mutating func readTotals(_ text: String) {
    let words = text.split { $0 == " " || $0 == "," }
    for (number, kind) in zip(words, words.dropFirst()) {
      guard let count = Int(number), count >= 0 else { continue }
      switch Self.isBinding(String(kind)) {
      case true?: vote.stated.binding = count
      case false?: vote.stated.nonBinding = count
      case nil: continue
      }
    }
  }

  /// `* login (binding)`, with or without `@`, a link, or the label.
  private mutating func readBallot(_ line: MarkdownPage.Line) {
    let words = line.text.split { " \t()（）,，".contains($0) }
    guard let first = words.first, let login = SubjectPhrase.login(first) else {
      return vote.gaps.append(.unreadableLine(text: line.text, line: line.number))
    }
    var ballot = RecordedBallot(login: login, choice: choice, line: line.number)
    for word in words.dropFirst() {
      switch word {
      case "+1": ballot.choice = .yes
      case "-1": ballot.choice = .no
      case "0", "+0", "-0": ballot.choice = .abstain
      default:
        guard let isBinding = Self.isBinding(word.lowercased()) else {
          return vote.gaps.append(.unreadableLine(text: line.text, line: line.number))
        }
        ballot.isBinding = isBinding
      }
    }
    if vote.ballots.contains(where: { $0.login.lowercased() == login.lowercased() }) {
      vote.gaps.append(.listedTwice(login: login, line: line.number))
    } else {
      vote.ballots.append(ballot)
    }
  }

  private static func isBinding(_ word: String) -> Bool? {
    switch word {
    case "binding": true
    case "non-binding", "no-binding", "nonbinding", "not-binding", "unbinding": false
    default: nil
    }
  }

  // MARK: - What it does not show

  private mutating func noteGaps() {
    if vote.title == nil { vote.gaps.append(.noTitle) }
    if !vote.subjects.isEmpty, vote.nominators.isEmpty { vote.gaps.append(.noNominator) }
    if vote.period == nil { vote.gaps.append(.noPeriod) }
    vote.gaps.append(.noDates)
    let statesTotals = vote.stated.binding != nil || vote.stated.nonBinding != nil
    if pointsElsewhere, vote.ballots.isEmpty { vote.gaps.append(.elsewhere) }
    if vote.ballots.isEmpty, vote.outcome == nil, !statesTotals {
      return vote.gaps.append(.noResult)
    }
    if vote.ballots.isEmpty { vote.gaps.append(.noBallots) }
    if !statesTotals { vote.gaps.append(.noTotals) }
    let inFavour = vote.ballots.filter { $0.choice == .yes }
    let unmarked = inFavour.count { $0.isBinding == nil }
    if unmarked > 0 { vote.gaps.append(.bindingNotMarked(count: unmarked)) }
    compare(
      "binding ballots", vote.stated.binding, inFavour.count { $0.isBinding == true }, unmarked)
    compare(
      "non-binding ballots", vote.stated.nonBinding, inFavour.count { $0.isBinding == false },
      unmarked)
  }

  /// Unmarked ballots may be of either sort, so only what they can't explain is a contradiction.
  private mutating func compare(_ what: String, _ stated: Int?, _ listed: Int, _ unmarked: Int) {
    guard let stated, !vote.ballots.isEmpty else { return }
    guard !(listed...(listed + unmarked)).contains(stated) else { return }
    vote.gaps.append(.totalDiffers(what: what, stated: stated, listed: listed))
  }
}
