// SPDX-License-Identifier: Apache-2.0

/// What a project or component is at a moment, and who holds what in it.
public struct PlaceStanding: Sendable {
  /// A role that somebody holds in it.
  public struct Holder: Hashable, Sendable {
    /// The person.
    public var person: PersonID
    /// The role.
    public var role: RoleID
    /// The first day.
    public var since: Day
    /// What it rests on, in words.
    public var basis: String
  }

  /// The project's or component's scope.
  public var scope: Scope
  /// The title that people read.
  public var title: LocalizedText?
  /// The project of which a component is a part.
  public var project: ProjectID?
  /// The group that looks after a component.
  public var group: GroupID?
  /// The repositories that belong to it.
  public var repositories: [String] = []
  /// The paths that belong to it.
  public var paths: [String] = []
  /// The labels that mark work on it.
  public var labels: [String] = []
  /// Who entered it.
  public var by: PersonID?
  /// When it was entered.
  public var at = Instant(seconds: 0)
  /// How it ended, where it has.
  public var ended: PlaceEnd?
  /// Those who hold a role in it, the highest roles first.
  public var holders: [Holder] = []
  /// The open components of a project.
  public var components: [ComponentID] = []
  /// The groups that look after its components, or own one of its repositories.
  public var groups: [GroupID] = []
  /// The bodies that a project has of its own, with those who sit in them.
  public var bodies: [Seats] = []

  /// A body and its seats.
  public typealias Seats = (body: BodyID, seats: [Seating])
}

extension Registry {
  /// What a project or component is at a moment, and who holds what in it.
  public func standing(
    of scope: Scope, at instant: Instant, under charter: Charter
  ) -> PlaceStanding {
    var result = PlaceStanding(scope: scope)
    guard let place = place(scope) else { return result }
    let then = place.modules(at: instant)
    result.title = (place as? Component)?.title ?? (place as? Project)?.title
    result.project = (place as? Component)?.project
    result.group = then.group
    (result.repositories, result.paths, result.labels) = (
      then.repositories, then.paths, then.labels
    )
    (result.by, result.at) = (place.by, place.at)
    result.ended = place.ended.flatMap { $0.basis.at <= instant ? $0 : nil }
    result.holders = holders(in: scope, at: instant, under: charter)
    result.components = sortedComponents.filter {
      $0.isOpen(at: instant) && whole(of: $0.scope) == scope
    }.map(\.id)
    if scope.project != nil {
      let looking = Set(result.components.compactMap { components[$0]?.modules(at: instant).group })
      result.groups = sortedGroups.filter { group in
        group.isAlive(at: instant)
          && (looking.contains(group.id)
            || !Set(group.asOwning(at: instant).repositories).isDisjoint(with: then.repositories))
      }.map(\.id)
    }
    result.bodies = bodyRules(under: charter).filter { $0.id.scope == scope }
      .map { ($0.id, seats(of: $0.id, at: instant, under: charter)) }
    return result
  }

  /// The open components that a group looks after at a moment.
  public func components(of group: GroupID, at instant: Instant) -> [ComponentID] {
    sortedComponents.filter {
      $0.isOpen(at: instant) && $0.modules(at: instant).group == group
    }.map(\.id)
  }

  private func holders(
    in scope: Scope, at instant: Instant, under charter: Charter
  ) -> [PlaceStanding.Holder] {
    let day = charter.zone.day(of: instant)
    let order = Dictionary(
      charter.roles.enumerated().map { ($1.id, -$0) }, uniquingKeysWith: { first, _ in first })
    return sortedPeople.flatMap { person in
      person.roles.filter { $0.scope == scope && $0.isHeld(on: day) }.map {
        PlaceStanding.Holder(
          person: person.id, role: $0.role, since: $0.since, basis: $0.basis.words)
      }
    }.sorted { (order[$0.role] ?? 0, $0.person) < (order[$1.role] ?? 0, $1.person) }
  }
}
