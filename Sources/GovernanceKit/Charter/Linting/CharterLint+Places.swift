// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// Where a role may be held is said once, in words that there are.
  mutating func checkPlaces(of role: RoleRule, at path: CharterPath) {
    if role.kind != nil, !role.places.isEmpty {
      error(
        at: path, "'\(role.id)' says twice where it is held, with 'kind' and with 'in'",
        help: "leave out \"kind\", and name it in \"in\"")
    }
    for (index, word) in role.places.enumerated() {
      if role.places[..<index].contains(word) {
        error(at: path[index], "'\(word)' is named twice")
      }
      checkPlace(word, at: path[index])
    }
  }

  /// A word for places: those of every charter, or a kind of group of this one.
  mutating func checkPlace(_ word: String, at path: CharterPath) {
    guard !RoleRule.placeWords.contains(word) else { return }
    let known = RoleRule.placeWords + charter.groupKinds.map(\.id.text)
    guard !known.contains(word) else { return }
    let near = Suggestion.nearest(to: word, among: known)
    error(
      at: path, "the charter has no group kind '\(word)'",
      help: near.map { "did you mean '\($0)'?" })
  }

  /// The words for places are no kinds of group.
  mutating func checkKindNames() {
    for (index, kind) in charter.groupKinds.enumerated()
    where RoleRule.placeWords.contains(kind.id.text) {
      error(
        at: CharterPath()["groupKinds"][index]["id"],
        "'\(kind.id)' is the word for a place of every charter, and no kind of group is called so",
        help: "choose another id")
    }
  }
}
