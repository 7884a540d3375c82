// SPDX-License-Identifier: Apache-2.0

extension ID where Subject == BodyRule {
  /// The body of the charter, without the project whose own it is: `pmc` of `pmc@project/gdb`.
  public var rule: BodyID {
    text.firstIndex(of: "@").map { BodyID(String(text[..<$0])) } ?? self
  }

  /// The project whose own the body is; nothing for a body of the whole community.
  public var scope: Scope? {
    text.firstIndex(of: "@").map { Scope(String(text[text.index(after: $0)...])) }
  }

  /// The body of a project, where one is named and none is yet.
  public func within(_ scope: Scope?) -> BodyID {
    guard let scope, scope.project != nil, self.scope == nil else { return self }
    return BodyID("\(text)@\(scope)")
  }

  /// What a file or a meeting is called by: without the sign that separates body and project.
  package var plainWords: [String] {
    [rule.text] + (scope?.project.map { [$0.text] } ?? [])
  }

  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard IDRule.isPlain(parts[0]) else { return false }
    return parts.count == 1
      || (Scope.isWellFormed(parts[1]) && Scope(parts[1]).project != nil)
  }
}

extension BodyRule {
  /// The rule as it holds for one project's own body.
  func of(_ project: Scope) -> BodyRule {
    var own = self
    own.id = id.within(project)
    let name = project.project?.text ?? project.text
    own.title = LocalizedText(
      languages: title.languages, texts: title.texts.mapValues { "\($0) (\(name))" })
    return own
  }
}

extension Charter {
  /// The body that is meant where the scope at hand is given: a project's own, if each has one.
  package func address(of body: BodyID, in scope: Scope?) -> BodyID {
    bodies.first { $0.id == body }?.eachProject == true ? body.within(scope) : body
  }
}

extension Registry {
  /// The bodies that there are: those of the charter, and for a body that each project has, one a
  /// project.
  ///
  /// Without projects such a body is the community's; one that the community had before stays.
  public func bodyRules(under charter: Charter) -> [BodyRule] {
    bodyRules(under: charter) { _ in true }
  }

  /// The bodies that there are at a moment: those of projects that have ended are not among them.
  public func bodyRules(under charter: Charter, at instant: Instant) -> [BodyRule] {
    bodyRules(under: charter) { $0.ended.map { instant < $0.basis.at } ?? true }
  }

  private func bodyRules(
    under charter: Charter, where isMeant: (Project) -> Bool
  ) -> [BodyRule] {
    charter.bodies.flatMap { rule -> [BodyRule] in
      guard rule.eachProject, !projects.isEmpty else { return [rule] }
      let own = projects.keys.sorted().compactMap { id in
        projects[id].flatMap { isMeant($0) ? rule.of($0.scope) : nil }
      }
      return (bodies[rule.id] == nil ? [] : [rule]) + own
    }
  }
}

extension Meeting {
  /// Whether a word names the body or group that meets, with or without its project.
  public func isOf(_ word: String) -> Bool {
    [body?.text, body?.rule.text, group?.text].contains(word)
  }
}

extension Motion {
  /// Where the motion applies: where its role is held, the project whose body it concerns, or the
  /// group that agrees.
  public var place: Scope? { scope ?? body?.scope ?? agreement.map { Scope($0.text) } }
}
