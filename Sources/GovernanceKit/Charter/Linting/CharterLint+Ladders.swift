// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// A role follows a lower one of its own ladder, and none follows itself.
  mutating func checkLadders() {
    for (index, role) in charter.roles.enumerated() {
      let path = CharterPath()["roles"][index]["follows"]
      guard let lower = role.follows else { continue }
      guard let rule = charter.role(lower) else {
        require(lower, "role", among: charter.roles.map(\.id), at: path)
        continue
      }
      if rule.ladder != role.ladder {
        error(
          at: path,
          "a role follows one of its own ladder: '\(role.id)' stands on '\(role.ladder)', '\(lower)' on '\(rule.ladder)'"
        )
      }
    }
    for cycle in circles(of: charter.roles.map(\.id), next: { charter.role($0)?.follows }) {
      guard let index = charter.roles.firstIndex(where: { $0.id == cycle[0] }) else { continue }
      error(
        at: CharterPath()["roles"][index]["follows"],
        "no role follows itself: \(words(cycle, "follows"))")
    }
  }

  /// Every role can be reached by somebody who starts with none.
  ///
  /// Only the roles that criteria ask for are looked at; evidence, claims and nominations are taken
  /// to come.
  mutating func checkReachability() {
    var reached: Set<RoleID> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for role in charter.roles where !reached.contains(role.id) {
        if role.requires.allSatisfy({ canHold($0, reached) }) {
          reached.insert(role.id)
          isGrowing = true
        }
      }
    }
    let lost = charter.roles.map(\.id).filter { !reached.contains($0) }
    let cycles = circles(of: lost) { id in
      charter.role(id)?.requires.compactMap { obstacle(in: $0, reached) }.first
    }
    for cycle in cycles {
      guard let index = charter.roles.firstIndex(where: { $0.id == cycle[0] }) else { continue }
      error(
        at: CharterPath()["roles"][index]["requires"],
        "nobody can come to hold '\(cycle[0])': \(words(cycle, "takes"))")
    }
  }

  /// Whether a criterion can hold of somebody who may come to hold these roles.
  private func canHold(_ criterion: Criterion, _ roles: Set<RoleID>) -> Bool {
    switch criterion.form {
    case let form as RoleCriterion:
      // A role that isn't there is noted where it is named.
      charter.role(form.role) == nil
        || charter.roles(including: form.role).contains { roles.contains($0) }
    case let form as AllCriterion: form.parts.allSatisfy { canHold($0, roles) }
    case let form as AnyCriterion:
      form.parts.isEmpty || form.parts.contains { canHold($0, roles) }
    case let form as SomeCriterion:
      form.count > form.parts.count || form.parts.count { canHold($0, roles) } >= form.count
    default: true
    }
  }

  /// The role that keeps a criterion from holding.
  private func obstacle(in criterion: Criterion, _ roles: Set<RoleID>) -> RoleID? {
    guard !canHold(criterion, roles) else { return nil }
    if let form = criterion.form as? RoleCriterion { return form.role }
    return criterion.form.parts.compactMap { obstacle(in: $0, roles) }.first
  }

  /// The circles that following a step from each role runs into, each once.
  private func circles(of roles: [RoleID], next: (RoleID) -> RoleID?) -> [[RoleID]] {
    var found: [[RoleID]] = []
    for start in roles {
      var trail = [start]
      while let step = next(trail[trail.count - 1]) {
        if let index = trail.firstIndex(of: step) {
          let circle = Array(trail[index...])
          if !found.contains(where: { Set($0) == Set(circle) }) { found.append(circle) }
          break
        }
        trail.append(step)
      }
    }
    return found
  }

  private func words(_ circle: [RoleID], _ verb: String) -> String {
    let rest = (circle.dropFirst() + [circle[0]]).map { "\(verb) '\($0)'" }
    return "it " + rest.joined(separator: ", which ")
  }
}
