// SPDX-License-Identifier: Apache-2.0

/// What belongs to a group, project or component at a moment, ready to be asked of many items.
package struct Territory: Sendable {
  /// Repositories, paths and labels that were named together.
  fileprivate struct Piece: Sendable {
    let repositories: [String]
    let qualified: [PathPattern]
    let anywhere: [[UInt8]]
    let labels: Set<String>
    /// Whether it stays open what bears which labels, where the source doesn't say.
    let asksLabels: Bool
  }

  private var scopes: Set<Scope> = []
  private var pieces: [Piece] = []

  /// Whether anything is named at all by which a contribution could be told to belong to it.
  package var isNamed: Bool {
    pieces.contains { piece in
      !piece.repositories.isEmpty || !piece.qualified.isEmpty || !piece.anywhere.isEmpty
        || !piece.labels.isEmpty
    }
  }

  /// The repositories named in full, each of which the evidence has to cover.
  package var repositoriesInFull: [String] {
    pieces.flatMap(\.repositories).filter { !$0.contains("*") }
  }

  /// Whether something of a repository can belong to it.
  package func mayOwn(_ repository: String) -> Bool {
    pieces.contains { piece in
      if piece.qualified.contains(where: { $0.isOf(repository) }) { return true }
      if !piece.repositories.isEmpty {
        return piece.repositories.contains { Glob.matches($0, repository) }
      }
      return piece.qualified.isEmpty || !piece.anywhere.isEmpty
    }
  }

  /// Whether a contribution belongs to it; nothing where the source doesn't say enough.
  ///
  /// What is in its repositories belongs to it, what touches its paths, what bears its labels, and
  /// what was entered for it; where it names both repositories and paths, the paths are those of its
  /// repositories. A path written as `owner/name:path` is one of that repository alone.
  package func owns(_ item: Contribution, in repository: String?) -> Bool? {
    if let scope = item.scope, scopes.contains(scope) { return true }
    var isUnknown = false
    for piece in pieces {
      switch piece.owns(item, in: repository) {
      case true?: return true
      case nil: isUnknown = true
      case false?: continue
      }
    }
    return isUnknown ? nil : false
  }

  fileprivate mutating func add(
    _ scope: Scope, _ repositories: [String], _ paths: [String], _ labels: [String]
  ) {
    scopes.insert(scope)
    let patterns = paths.map { PathPattern($0) }
    pieces.append(
      Piece(
        repositories: repositories, qualified: patterns.filter { $0.repository != nil },
        anywhere: patterns.filter { $0.repository == nil }.map { Array($0.path.lowercased().utf8) },
        labels: Set(labels),
        // A group's labels only add to what its repositories and paths tell.
        asksLabels: !labels.isEmpty
          && (scope.isPlace || (repositories.isEmpty && paths.isEmpty))))
  }

  fileprivate mutating func add(_ scope: Scope) { scopes.insert(scope) }
}

extension Territory.Piece {
  fileprivate func owns(_ item: Contribution, in repository: String?) -> Bool? {
    if let labelled = item.labels, !labels.isDisjoint(with: labelled) { return true }
    var isUnknown = item.labels == nil && asksLabels
    for pattern in qualified where pattern.isOf(repository) {
      guard let touched = item.paths else {
        isUnknown = true
        continue
      }
      if touched.contains(where: { Glob.matches(pattern.path, $0) }) { return true }
    }
    let here = repositories.contains { pattern in
      repository.map { Glob.matches(pattern, $0) } ?? false
    }
    if here || (repositories.isEmpty && !anywhere.isEmpty) {
      if anywhere.isEmpty { return true }
      guard let touched = item.paths else { return nil }
      for path in touched {
        let bytes = Array(path.lowercased().utf8)
        if anywhere.contains(where: { Glob.matches($0, bytes) }) { return true }
      }
    }
    return isUnknown ? nil : false
  }
}

extension Registry {
  /// What belongs to a scope at a moment; nothing where the scope is none on record.
  package func territory(of scope: Scope?, at instant: Instant) -> Territory? {
    if let group = scope?.group.flatMap({ groups[$0] }) {
      return territory(of: group, at: instant)
    }
    if let component = scope?.component.flatMap({ components[$0] }) {
      var territory = Territory()
      add(component, to: &territory, at: instant)
      return territory
    }
    guard let project = scope?.project.flatMap({ projects[$0] }) else { return nil }
    var territory = Territory()
    let then = project.modules(at: instant)
    territory.add(project.scope, then.repositories, then.paths, then.labels)
    for component in components.values where component.project == project.id {
      if component.isOpen(at: instant) { add(component, to: &territory, at: instant) }
    }
    return territory
  }

  /// What belongs to a group: what it names itself, and the components that it looks after.
  package func territory(of group: Group, at instant: Instant) -> Territory {
    let then = group.asOwning(at: instant)
    var territory = Territory()
    territory.add(group.scope, then.repositories, then.paths, then.labels)
    for component in components.values where component.isOpen(at: instant) {
      let own = component.modules(at: instant)
      guard own.group == group.id else { continue }
      if own.isEmpty {
        territory.add(component.scope)
      } else {
        add(component, to: &territory, at: instant)
      }
    }
    return territory
  }

  /// Adds a component: what it names, within its project's repositories where it names none; or what
  /// its group owns, where it names nothing.
  private func add(_ component: Component, to territory: inout Territory, at instant: Instant) {
    let own = component.modules(at: instant)
    if own.isEmpty, let group = own.group.flatMap({ groups[$0] })?.asOwning(at: instant) {
      territory.add(component.scope, group.repositories, group.paths, group.labels)
      return
    }
    let project = component.project.flatMap { projects[$0] }?.modules(at: instant)
    let inherits = own.repositories.isEmpty && own.paths.contains { !$0.contains(":") }
    territory.add(
      component.scope, inherits ? project?.repositories ?? [] : own.repositories, own.paths,
      own.labels)
  }
}

extension FormerModules {
  /// Whether nothing is named.
  package var isEmpty: Bool { repositories.isEmpty && paths.isEmpty && labels.isEmpty }
}

extension Place {
  /// What belonged to the place itself at a moment, and which group looked after it.
  package func modules(at instant: Instant) -> FormerModules {
    if let then = formerModules.first(where: { instant < $0.until }) { return then }
    var now = FormerModules()
    (now.repositories, now.paths, now.labels) = (repositories, paths, labels)
    now.group = (self as? Component)?.group
    return now
  }

  /// Keeps what an earlier state of the place named, where that is not what it names now.
  package mutating func keepModules(of before: some Place, until instant: Instant) {
    var former = before.modules(at: .distantFuture)
    var now = modules(at: .distantFuture)
    now.until = former.until
    guard former != now else { return }
    former.until = instant
    formerModules.append(former)
  }

  /// Whether the place keeps on record what an earlier state of it named, and adds nothing else.
  package func keepsModules(of before: some Place) -> Bool {
    guard formerModules.starts(with: before.formerModules) else { return false }
    var then = before.modules(at: .distantFuture)
    let added = formerModules.dropFirst(before.formerModules.count)
    guard let first = added.first else { return then == modules(at: .distantFuture) }
    then.until = first.until
    return added.count == 1 && first == then
  }
}
