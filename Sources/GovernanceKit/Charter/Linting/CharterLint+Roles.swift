// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// Who vouches for a claim is somebody of the charter.
  mutating func checkClaims() {
    let roles = charter.roles.map(\.id)
    for (index, claim) in charter.claims.enumerated() {
      let path = CharterPath()["claims"][index]
      require(claim.by, "role", among: roles, at: path["by"])
    }
  }

  /// What a role names is there, and its criteria can hold.
  mutating func checkRoles() {
    let procedures = charter.procedures.map(\.id)
    for (index, role) in charter.roles.enumerated() {
      let path = CharterPath()["roles"][index]
      requireGroupKind(role.kind, at: path["kind"])
      checkPlaces(of: role, at: path["in"])
      require(role.approval, "procedure", among: procedures, at: path["approval"])
      require(role.revocation, "procedure", among: procedures, at: path["revocation"])
      require(
        role.emeritus?.retiredBy ?? [], "procedure", among: procedures,
        at: path["emeritus"]["retiredBy"])
      if role.grants == .automatic {
        let needless = !role.approval.isEmpty ? "approval" : role.acceptance ? "acceptance" : nil
        if let needless {
          error(
            at: path[needless],
            "'\(role.id)' is held automatically, so nobody approves or accepts it",
            help: "remove \"\(needless)\", or grant it \"on-request\"")
        }
      }
      for (number, criterion) in role.requires.enumerated() {
        check(criterion, of: role, at: path["requires"][number])
      }
    }
  }

  mutating func check(
    _ criterion: Criterion, of role: RoleRule, at path: CharterPath
  ) {
    let form = criterion.form
    for fault in form.faults { error(at: path[fault.key], fault.message) }
    for mention in form.mentions {
      check(mention.subject, of: role, at: path.appending(mention.keys.map { .key($0) }))
    }
    for (index, part) in form.parts.enumerated() {
      check(part, of: role, at: path.appending(form.steps(toPart: index)))
    }
  }

  private mutating func check(
    _ subject: CriterionMention.Subject, of role: RoleRule, at path: CharterPath
  ) {
    switch subject {
    case .role(let id): require(id, "role", among: charter.roles.map(\.id), at: path)
    case .body(let id): require(id, "body", among: charter.bodies.map(\.id), at: path)
    case .claim(let id, let about, let by): check(id, about: about, by: by, at: path)
    case .groupKind(let kind): requireGroupKind(kind, at: path)
    case .places(let word): checkPlace(word, at: path)
    case .contribution(let kind):
      guard kind != Activity.pullRequest else { return }
      require(
        ID(kind), "contribution", among: charter.contributions.map(\.id), at: path)
    case .defaultBranch:
      if charter.defaultBranches.isEmpty {
        error(
          at: path, "the charter does not say what the default branch is called",
          help: "add \"defaultBranches\": [\"main\"]")
      }
    case .scope:
      if !role.takesScope {
        error(at: path, "'\(role.id)' is held in the whole community, so no group's module counts")
      }
    }
  }

  private mutating func check(
    _ id: ClaimID, about subject: Claim.Subject, by: RoleID?, at path: CharterPath
  ) {
    require(id, "claim", among: charter.claims.map(\.id), at: path)
    guard let claim = charter.claim(id) else { return }
    if claim.about != subject {
      error(
        at: path,
        subject == .person
          ? "'\(id)' is vouched for of a contribution, and here a person is judged"
          : "'\(id)' is vouched for of a person, and here contributions are counted")
    } else if by == nil, claim.by.isEmpty {
      error(
        at: path, "nobody may vouch for '\(id)'", help: "add \"by\" to the claim, or here")
    }
  }

  mutating func requireGroupKind(_ kind: String?, at path: CharterPath) {
    require(
      kind.map { ID<GroupKind>($0) }, "group kind", among: charter.groupKinds.map(\.id), at: path)
  }
}
