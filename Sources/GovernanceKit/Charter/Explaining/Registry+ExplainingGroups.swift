// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Tells of all that holds in a group: of its kind, and of the roles that are held in it.
  ///
  /// - Returns: The sentences, each role with what it takes there and where that rule comes from.
  func explanation(
    of group: Group, _ kind: GroupKind, at instant: Instant, under charter: Charter,
    language: Language
  ) -> Explanation {
    let told = { (subject: Explanation.Subject) in
      explanation(
        of: subject, in: group.scope, at: instant, under: charter, language: language)
    }
    var whole = told(.groupKind(kind.id))
    if let title = group.title?.text(in: language.rawValue) { whole.title = title }
    // Its sisters are told of with the kind.
    let sisters = language.pick("Groups that a registry begins with", "初始小组")
    whole.sections.removeAll { $0.title == sisters }
    let wanted = [
      language.pick("What it takes", "条件"), language.pick("Which rule comes from where", "规则出处"),
    ]
    var clauses = Set(whole.clauses.map(\.id))
    for role in charter.roles where role.groupKinds.contains(kind.id.text) {
      let part = told(.role(role.id))
      clauses.formUnion(part.clauses.map(\.id))
      whole.sections += part.sections.filter { wanted.contains($0.title) }.map {
        .init("\(part.title): \($0.title)", $0.statements)
      }
    }
    whole.clauses = charter.clauses.filter { clauses.contains($0.id) }
    return whole
  }
}
