// SPDX-License-Identifier: Apache-2.0

extension Charter {
  /// The scope of a role as it was named on the command line.
  public func place(
    of role: RoleRule, named scope: Scope?, in registry: Registry
  ) throws(Refusal) -> Scope? {
    let title = role.title.text()
    guard role.takesScope else {
      if let scope {
        throw Refusal(
          .unknownWord, "no-scope", "\(title) is held in the whole community, not in '\(scope)'",
          help: "leave out --in")
      }
      return nil
    }
    let known = registry.places(of: role).compactMap { $0?.text }
    guard let scope else {
      if role.isOfCommunity { return nil }
      let word = role.kind == nil ? "SCOPE" : "GROUP"
      throw Refusal(
        .unknownWord, "scope-needed",
        "\(title) is held in \(role.places(in: self)), and none is named",
        help: known.isEmpty
          ? "add --in \(word)" : "add --in with one of: \(known.joined(separator: ", "))")
    }
    if known.contains(scope.text) { return scope }
    if registry.isBareName(scope), registry.admits(role, in: scope) { return scope }
    if role.kind == nil, registry.knows(scope) {
      throw Refusal(
        .unknownWord, "no-scope", "\(title) is held in \(role.places(in: self)), not in '\(scope)'",
        help: role.isOfCommunity ? "leave out --in" : nil)
    }
    throw .unknownScope(
      scope, among: known, called: role.kind ?? scope.word,
      help: role.isOfCommunity && !scope.isPlace ? "leave out --in" : nil)
  }
}

extension RoleRule {
  /// Where the role may be held, in words: `a sig`, `the whole community or a component`.
  package func places(in charter: Charter) -> String {
    heldIn.map { $0 == RoleRule.communityWord ? "the whole community" : "a \($0)" }
      .joined(separator: " or ")
  }
}

extension Scope {
  /// What a scope names, in a word.
  package var word: String {
    project != nil ? "project" : component != nil ? "component" : "group"
  }
}

extension Refusal {
  /// The registry has no such scope.
  package static func unknownScope(
    _ scope: Scope, among known: [String], called word: String? = nil, help: String? = nil
  ) -> Refusal {
    let near = Suggestion.nearest(to: scope.text, among: known)
    let id = scope.project?.text ?? scope.component?.text ?? "ID"
    let first = scope.isPlace && IDRule.isPlain(id) ? "gov \(scope.word) add \(id)" : nil
    return Refusal(
      .unknownWord, "unknown-scope", "the registry has no \(word ?? scope.word) '\(scope)'",
      help: near.map { "did you mean '\($0)'?" }
        ?? (known.isEmpty ? first ?? help : "there are: \(known.joined(separator: ", "))"))
  }
}

extension Registry {
  /// Every scope on record, by its text.
  package var scopes: [String] {
    (groups.values.map(\.scope) + components.values.map(\.scope) + projects.values.map(\.scope))
      .sorted().map(\.text)
  }

  /// Refuses a scope that is none on record.
  public func require(_ scope: Scope?) throws(Refusal) {
    guard let scope, !knows(scope) else { return }
    throw .unknownScope(scope, among: scopes)
  }
}

extension Act {
  /// Refuses to begin something in a project or component that has ended.
  func requireOpen(_ scope: Scope?) throws(Refusal) {
    if let flaw = registry.flaw(inPlace: scope, at: at, charter.zone) {
      throw Refusal("closed-scope", flaw, help: "gov \(scope?.word ?? "project") list")
    }
  }
}

extension Registry {
  /// Why nothing begins in a project or component at a moment; nothing where it is open.
  package func flaw(inPlace scope: Scope?, at instant: Instant, _ zone: Zone) -> String? {
    guard let scope, let place = place(scope), let ended = place.ended,
      ended.basis.at <= instant
    else { return nil }
    let how = ended.into.map { "merged into '\($0)'" } ?? "closed"
    return "'\(scope)' was \(how) on \(zone.day(of: ended.basis.at))"
  }
}

extension Registry {
  /// Whether what is held is a role, or one above it, and counts where that is asked about.
  func counts(
    _ holding: RoleHolding, askedIn scope: Scope?, as role: RoleRule, _ charter: Charter
  ) -> Bool {
    guard charter.roles(including: role.id).contains(holding.role),
      let rule = charter.role(holding.role)
    else { return false }
    return counts(rule, heldIn: holding.scope, askedIn: scope, parts: false)
  }
}
