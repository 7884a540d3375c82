// SPDX-License-Identifier: Apache-2.0

/// What one person did in what belongs to one group, project or component.
public struct ModuleActivity: Hashable, Sendable {
  /// The person.
  public var person: PersonID
  /// The group, project or component.
  public var scope: Scope
  /// How many merged pull requests within a year up to the day.
  public var within: Int
  /// How many ever, up to the day.
  public var ever: Int
  /// The day of the first.
  public var since: Day?
  /// The day of the latest.
  public var latest: Day?
  /// Those within the year, the earliest first.
  public var items: [String]
  /// How many of which the source doesn't say enough to tell.
  public var unknown: Int
}

extension Registry {
  /// What somebody did in each group's modules, project and component up to a moment.
  public func modules(
    of person: PersonID, at instant: Instant, under charter: Charter
  ) -> [ModuleActivity] {
    let groups = sortedGroups.filter { $0.isAlive(at: instant) }.map(\.scope)
    let places = [RoleRule.componentWord, RoleRule.projectWord].flatMap {
      openScopes(of: $0, at: instant)
    }
    return (groups + places).compactMap { scope in
      activity(of: person, in: scope, at: instant, under: charter)
    }
  }

  /// What each person did in what belongs to a scope up to a moment, those with most first.
  public func moduleActivity(
    of scope: Scope, at instant: Instant, under charter: Charter
  ) -> [ModuleActivity] {
    sortedPeople.filter { !$0.isBot }.compactMap {
      activity(of: $0.id, in: scope, at: instant, under: charter)
    }.sorted { ($1.within, $1.ever, $0.person) < ($0.within, $0.ever, $1.person) }
  }

  private func activity(
    of person: PersonID, in scope: Scope, at instant: Instant, under charter: Charter
  ) -> ModuleActivity? {
    let evaluation = Evaluation(
      self, charter, person: person, role: "", scope: scope, at: instant)
    var filter = ContributionFilter()
    filter.inScope = true
    let sure = evaluation.contributions(Activity.pullRequest, filter)
    let possible = evaluation.contributions(Activity.pullRequest, filter, .uncovered)
    guard !possible.isEmpty else { return nil }
    let day = charter.zone.day(of: instant)
    let start = CalendarSpan(1, .year).before(day, by: charter.calendar)
    let days = sure.map { charter.zone.day(of: $0.item.at) }
    let recent = sure.filter { charter.zone.day(of: $0.item.at) > start }
    let several = Set(sure.map(\.repository)).count > 1
    return ModuleActivity(
      person: person, scope: scope, within: recent.count, ever: sure.count, since: days.min(),
      latest: days.max(),
      items: recent.map { ($0.repository.flatMap { several ? $0 : nil } ?? "") + $0.item.name },
      unknown: possible.count - sure.count)
  }
}
