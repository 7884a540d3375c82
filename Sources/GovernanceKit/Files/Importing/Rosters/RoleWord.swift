// SPDX-License-Identifier: Apache-2.0

/// The words that rosters use for roles.
enum RoleWord {
  /// The role that a word means, `activeContributors` being `active-contributor`.
  ///
  /// Words are told apart by capitals, spaces, `_` and `-`; the last one is made singular.
  static func role(_ word: String) -> RoleID? {
    var text = ""
    var previous: Character?
    for letter in word {
      if letter == "_" || letter == " " || letter == "-" {
        if !text.isEmpty, text.last != "-" { text.append("-") }
      } else {
        if letter.isUppercase, previous?.isLowercase == true { text.append("-") }
        text += letter.lowercased()
      }
      previous = letter
    }
    text = singular(text)
    // What the groups of TiKV's early years called a leader is a lead in their rules.
    if text == "tech-leader" || text == "co-leader" { text.removeLast(2) }
    return IDRule.isPlain(text) && text.last != "-" ? RoleID(text) : nil
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let isPlural =
      word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
    return isPlural ? String(word.dropLast()) : word
  }
}
