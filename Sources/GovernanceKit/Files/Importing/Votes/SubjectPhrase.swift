// SPDX-License-Identifier: Apache-2.0

/// The phrase `X and Y as TEAM ROLE and Z as TEAM ROLE`.
enum SubjectPhrase {
  /// Who is to get which role, nobody where the phrase is of another form.
  static func subjects(_ phrase: Substring) -> [RecordedSubject] {
    var subjects: [RecordedSubject] = []
    var names: [String] = []
    var mayFollow = true
    var words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    while let word = words.popFirst() {
      if word == "and" {
        mayFollow = true
        continue
      }
      if word.lowercased() != "as" {
        let isListed = word.last == ","
        // Names stand in a list; other words side by side are a sentence about something else.
        guard mayFollow, let login = login(isListed ? word.dropLast() : word[...]) else {
          return []
        }
        names.append(login)
        mayFollow = isListed
        continue
      }
      // The role's words end where the phrase does, or where another name begins.
      let role = Array(words.prefix { $0 != "and" })
      words = words.dropFirst(role.count)
      guard !names.isEmpty, !role.contains("as"), let read = read(role) else { return [] }
      subjects += names.map { RecordedSubject(login: $0, team: read.team, role: read.role) }
      names = []
      // `and call for a vote` is no more of it.
      guard words.dropFirst().contains(where: { $0.lowercased() == "as" }) else { return subjects }
    }
    return names.isEmpty ? subjects : []
  }

  /// A login, with or without `@`.
  static func login(_ word: some StringProtocol) -> String? {
    let login = word.first == "@" ? String(word.dropFirst()) : String(word)
    return Login.isWellFormed(login) ? login : nil
  }

  private static let known = [
    "contributor", "active-contributor", "reviewer", "committer", "maintainer", "leader", "member",
  ]

  private static func read(_ words: [String]) -> (team: String?, role: RoleID)? {
    var words = words
    guard var last = words.popLast() else { return nil }
    while let mark = last.last, mark == "." || mark == "," { last.removeLast() }
    guard let role = RoleWord.role(last) else { return nil }
    // `Infra Team Member` is a member of infra.
    if words.count > 1, words.last?.lowercased() == "team" { words.removeLast() }
    // Pages are written by hand: a `Reviwer` is a reviewer.
    let meant = known.contains(role.text) ? nil : Suggestion.nearest(to: role.text, among: known)
    return (words.isEmpty ? nil : words.joined(separator: " "), meant.map { RoleID($0) } ?? role)
  }
}
