// SPDX-License-Identifier: Apache-2.0

extension Charter {
  /// The days on which the community works, for lengths in working days.
  public var calendar: WorkCalendar { WorkCalendar(zone: zone, holidays: holidays) }

  /// The rule of a role.
  public func role(_ id: RoleID) -> RoleRule? {
    roles.first { $0.id == id }
  }

  /// The rule of a body, as it holds for a project's own where the id names one.
  public func body(_ id: BodyID) -> BodyRule? {
    guard let rule = bodies.first(where: { $0.id == id.rule }) else { return nil }
    guard let scope = id.scope else { return rule }
    return rule.eachProject ? rule.of(scope) : nil
  }

  /// A procedure.
  public func procedure(_ id: ProcedureID) -> Procedure? {
    procedures.first { $0.id == id }
  }

  /// To whom a decision is referred besides: as its procedure says, or the role that it takes away.
  public func referral(of motion: Motion, by procedure: Procedure) -> LocalizedText? {
    if let others = procedure.refersTo { return others }
    guard motion.kind == .revoke else { return nil }
    return motion.role.flatMap { role($0) }?.revocationRefersTo
  }

  /// A claim.
  public func claim(_ id: ClaimID) -> Claim? {
    claims.first { $0.id == id }
  }

  /// A clause.
  public func clause(_ id: ClauseID) -> Clause? {
    clauses.first { $0.id == id }
  }

  /// A role's title, in English.
  public func title(_ id: RoleID) -> String {
    role(id)?.title.text() ?? id.text
  }

  /// The roles below one on its ladder, the nearest first.
  public func roles(below id: RoleID) -> [RoleID] {
    var result: [RoleID] = []
    var cursor = role(id)
    while let rule = cursor, let next = rule.follows, !result.contains(next),
      let lower = role(next), lower.ladder == rule.ladder
    {
      result.append(next)
      cursor = lower
    }
    return result
  }

  /// A role and those above it on its ladder: whoever holds one of these holds the role.
  public func roles(including id: RoleID) -> [RoleID] {
    [id] + roles.map(\.id).filter { $0 != id && roles(below: $0).contains(id) }
  }

  /// Whether a repository's contributions count.
  public func counts(repository: String) -> Bool {
    repositories.isEmpty || repositories.contains { Glob.matches($0, repository) }
  }
}
