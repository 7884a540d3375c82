// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Ends a project or component, with all roles and seats that are held in it.
  ///
  /// What belonged to it goes over to another where one is named. Roles do not: who is to hold them
  /// there is promoted there, and what was done here counts for it.
  ///
  /// - Parameters:
  ///   - scope: The project or component.
  ///   - target: The one that takes over what belonged to it.
  ///   - evidence: Where that was decided.
  /// - Returns: The change.
  /// - Throws: Why it can't be done.
  public func close(
    _ scope: Scope, into target: Scope? = nil, evidence: String? = nil
  ) throws(Refusal) -> Change {
    try requireRecorder("close a \(scope.word)")
    var basis = Basis(.closure, by: actor, at: at, recorded: recorded)
    basis.source = evidence
    var end = PlaceEnd()
    end.into = target
    end.basis = basis
    var change = Change()
    change.id = scope.name
    let how = target.map { "merged into '\($0)'" } ?? "closed"
    let told = "the \(scope.word) '\(scope.name)' is \(how) from \(day)"
    if scope.component != nil {
      var component = try openComponent(scope.text)
      try requireNothingOpen(in: component)
      component.ended = end
      change.put(.component(component), "close-component", scope.name, told)
      if let target {
        var heir = try openComponent(target.text)
        try hand(component, to: &heir)
        change.put(
          .component(heir), "edit-component", heir.id.text,
          "'\(heir.scope)' takes over what belonged to '\(scope)'")
      }
    } else {
      var project = try openProject(scope.text)
      try requireNothingOpen(in: project)
      project.ended = end
      change.put(.project(project), "close-project", scope.name, told)
      if let target {
        var heir = try openProject(target.text)
        try hand(project, to: &heir)
        change.put(
          .project(heir), "edit-project", heir.id.text,
          "'\(heir.scope)' takes over what belonged to '\(scope)'")
      }
      endSeats(of: scope, basis, &change)
    }
    endRoles(in: scope, basis, &change)
    return change
  }

  private func requireNothingOpen(in place: some Place) throws(Refusal) {
    let last = [place.formerModules.last?.until, place.at].compactMap { $0 }.max() ?? place.at
    try requireOrder(after: last)
    if let vote = registry.sortedVotes.first(where: { $0.isOpen && $0.motion.place == place.scope })
    {
      throw Refusal(
        "open-vote", "the vote '\(vote.id)' on '\(place.scope)' is open",
        help: "gov vote close \(vote.id), or gov vote withdraw \(vote.id)")
    }
    let parts = registry.sortedComponents.filter {
      $0.ended == nil && registry.whole(of: $0.scope) == place.scope
    }
    if let part = parts.first {
      throw Refusal(
        "open-parts",
        "'\(place.scope)' has components that are open: \(parts.map { "'\($0.id)'" }.joined(separator: ", "))",
        help: "gov component close \(part.id)")
    }
    for person in registry.sortedPeople {
      for held in person.roles where held.scope == place.scope && held.ended == nil {
        try requireOrder(after: held.basis.at)
      }
    }
  }

  /// Gives over what belonged to a place, so that it means the same where it is named beside more.
  private func hand<Kept: Place & Hashable>(
    _ place: Kept, to heir: inout Kept
  ) throws(Refusal) {
    guard heir.scope != place.scope else {
      throw Refusal(.unknownWord, "itself", "'\(place.scope)' cannot be merged into itself")
    }
    let before = heir
    try requireOrder(after: before.formerModules.last?.until ?? before.at)
    let isSimple =
      (place.paths.isEmpty && heir.paths.isEmpty)
      || (place.repositories.isEmpty && heir.repositories.isEmpty)
    let own = isSimple ? place.paths : place.qualifiedPaths
    let theirs = isSimple ? heir.paths : heir.qualifiedPaths
    heir.paths = theirs + own.filter { !theirs.contains($0) }
    heir.repositories =
      isSimple
      ? heir.repositories + place.repositories.filter { !heir.repositories.contains($0) } : []
    heir.labels += place.labels.filter { !heir.labels.contains($0) }
    heir.keepModules(of: before, until: at)
  }

  private func endRoles(in scope: Scope, _ basis: Basis, _ change: inout Change) {
    for known in registry.sortedPeople {
      var person = known
      var titles: [String] = []
      for index in person.roles.indices
      where person.roles[index].scope == scope && person.roles[index].ended == nil
        && person.roles[index].until == nil
      {
        person.roles[index].until = max(day, person.roles[index].since)
        person.roles[index].ended = basis
        titles.append(charter.title(person.roles[index].role))
      }
      guard !titles.isEmpty else { continue }
      change.put(
        .person(person), "end-role", known.id.text,
        "\(known.id) is no longer \(titles.joined(separator: ", ")) in \(scope) from \(day)")
    }
  }

  private func endSeats(of scope: Scope, _ basis: Basis, _ change: inout Change) {
    for known in registry.bodies.values.sorted(by: { $0.id < $1.id }) where known.id.scope == scope
    {
      var body = known
      var left: [PersonID] = []
      for index in body.seats.indices where body.seats[index].until == nil {
        body.seats[index].until = max(day, body.seats[index].since)
        body.seats[index].ended = basis
        left.append(body.seats[index].person)
      }
      guard !left.isEmpty else { continue }
      change.put(
        .body(body), "end-seat", known.id.text,
        "nobody sits in \(known.id) from \(day): \(left.map(\.text).joined(separator: ", "))")
    }
  }
}

extension Place {
  /// The paths, each with its repository, as they mean the same beside other repositories.
  fileprivate var qualifiedPaths: [String] {
    if repositories.isEmpty { return paths }
    let plain = paths.filter { !$0.contains(":") }
    let named = paths.filter { $0.contains(":") }
    return named
      + repositories.flatMap { repository in
        (plain.isEmpty && named.isEmpty ? ["**"] : plain).map { "\(repository):\($0)" }
      }
  }
}
