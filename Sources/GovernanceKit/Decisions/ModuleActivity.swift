// SPDX-License-Identifier: Apache-2.0

/// What one person did in the modules of one group.
public struct ModuleActivity: Hashable, Sendable {
  /// The person.
  public var person: PersonID
  /// The group whose modules they are.
  public var group: GroupID
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
  /// What somebody did in each group's modules up to a moment, the groups by id.
  public func modules(
    of person: PersonID, at instant: Instant, under charter: Charter
  ) -> [ModuleActivity] {
    sortedGroups.filter { $0.isAlive(at: instant) }.compactMap { group in
      activity(of: person, in: group, at: instant, under: charter)
    }
  }

  /// What each person did in a group's modules up to a moment, those with most first.
  public func moduleActivity(
    of group: Group, at instant: Instant, under charter: Charter
  ) -> [ModuleActivity] {
    sortedPeople.filter { !$0.isBot }.compactMap {
      activity(of: $0.id, in: group, at: instant, under: charter)
    }.sorted { ($1.within, $1.ever, $0.person) < ($0.within, $0.ever, $1.person) }
  }

  private func activity(
    of person: PersonID, in group: Group, at instant: Instant, under charter: Charter
  ) -> ModuleActivity? {
    var evaluation = Evaluation(
      self, charter, person: person, role: "", scope: group.scope, at: instant)
    evaluation.scope = group.scope
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
      person: person, group: group.id, within: recent.count, ever: sure.count, since: days.min(),
      latest: days.max(),
      items: recent.map { ($0.repository.flatMap { several ? $0 : nil } ?? "") + $0.item.name },
      unknown: possible.count - sure.count)
  }
}
