// SPDX-License-Identifier: Apache-2.0
import Counting

/// That somebody who holds a role counts as inactive by the charter, or may.
public struct Inactivity: Hashable, Sendable {
  /// Who.
  public var person: PersonID
  /// The role.
  public var role: RoleID
  /// Where it is held.
  public var scope: Scope?
  /// Whether it is so; *unknown* where the evidence does not cover the time.
  public var verdict: Verdict
  /// What was found, in words.
  public var text: String
  /// The day of the last sign of activity, where there is one.
  public var last: Day?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// What can be done about it: a vote on the role where the charter knows one, else the own word.
  package func command(under charter: Charter) -> String {
    let place = scope.map { " --in \($0)" } ?? ""
    return charter.role(role)?.revocation.isEmpty == false
      ? "gov vote open revoke \(person) \(role)\(place)"
      : "gov resign \(role)\(place) --emeritus --as \(person)"
  }
}

extension Registry {
  /// The roles of somebody in which they count as inactive at a moment, or may.
  ///
  /// A role is judged once it was held for the whole of the time that the rule names.
  public func inactivity(
    of person: PersonID, at instant: Instant, under charter: Charter
  ) -> [Inactivity] {
    let day = charter.zone.day(of: instant)
    return (self.person(person)?.roles ?? []).filter { $0.isHeld(on: day) }.flatMap { holding in
      (charter.role(holding.role)?.inactivity ?? []).compactMap { rule -> Inactivity? in
        let start = rule.after.before(day, by: charter.calendar).adding(days: 1)
        guard holding.since <= start else { return nil }
        let first = charter.zone.start(of: start)
        let found =
          rule.missed == nil
          ? idle(person, since: first, until: instant, under: charter)
          : absent(person, rule, since: first, until: instant, under: charter)
        return found.map { verdict, text, last in
          Inactivity(
            person: person, role: holding.role, scope: holding.scope, verdict: verdict, text: text,
            last: last, clause: rule.clause)
        }
      }
    }
  }

  /// Whether the record shows no sign of somebody over a time.
  private func idle(
    _ person: PersonID, since start: Instant, until end: Instant, under charter: Charter
  ) -> (Verdict, String, Day?)? {
    let signs = signs(of: person).filter { $0 <= end }
    let last = signs.max()
    if let last, last >= start { return nil }
    let evaluation = Evaluation(self, charter, person: person, role: "", scope: nil, at: end)
    let day = charter.zone.day(of: start)
    let gap = evaluation.firstUncovered(Activity.pullRequest, ContributionFilter(), since: day)
    let since = last.map { "since \(charter.zone.day(of: $0))" } ?? "ever"
    let text = "no sign of activity on record \(since)"
    return (
      gap == nil ? .met : .unknown,
      gap.map { "\(text), and contributions are not covered from \($0)" } ?? text,
      last.map { charter.zone.day(of: $0) }
    )
  }

  /// When somebody did anything: contributions, ballots, attendance, words about others.
  private func signs(of person: PersonID) -> [Instant] {
    var signs = (activities[person] ?? []).flatMap(\.items).map(\.at)
    for vote in votes.values {
      if vote.by == person { signs.append(vote.opened) }
      signs += vote.ballots.filter { $0.voter == person }.flatMap(\.casts).map(\.at)
      if vote.present?.contains(person) == true { signs.append(vote.ended?.at ?? vote.opened) }
    }
    for meeting in meetings.values
    where meeting.attendance.contains(where: {
      $0.present.contains(person)
    }) {
      signs.append(meeting.at)
    }
    signs += nominations.values.flatMap { $0 }.filter { $0.by == person }.map(\.at)
    signs += attestations.values.flatMap { $0 }.filter { $0.by == person }.map(\.at)
    return signs
  }

  /// Whether somebody missed so many of the meetings and of the votes of a time.
  ///
  /// Both are needed: who votes and never comes takes part, and so does who comes and never votes.
  private func absent(
    _ person: PersonID, _ rule: InactivityRule, since start: Instant, until end: Instant,
    under charter: Charter
  ) -> (Verdict, String, Day?)? {
    guard let share = rule.missed else { return nil }
    let held = meetings.values.filter { meeting in
      start <= meeting.at && meeting.at <= end && meeting.ended?.outcome != .cancelled
        && !isOnLeave(person, at: meeting.at, in: charter.zone)
    }.map { attendance(of: $0, under: charter) }
      .filter { $0.isRecorded && $0.members.contains(person) }
    let decided = votes.values.filter { vote in
      vote.ended.map { $0.outcome != .withdrawn && start <= $0.at && $0.at <= end } ?? false
        && vote.electorate.contains { $0.person == person && $0.excluded == nil }
    }
    let away = held.filter { !$0.present.contains(person) }.count
    let silent = decided.filter { vote in
      !vote.ballots.contains { $0.voter == person } && vote.present?.contains(person) != true
    }.count
    guard reaches(share, away, held.count), reaches(share, silent, decided.count) else {
      return nil
    }
    return (
      .met,
      "missed \(away) of \(held.count) meetings and \(silent) of \(decided.count) votes in \(rule.after)",
      nil
    )
  }

  private func reaches(_ share: String, _ part: Int, _ whole: Int) -> Bool {
    guard let condition = try? Condition("yes >= \(share) of members"), whole > 0,
      let counts = try? MotionCounts(yes: part, members: whole)
    else { return false }
    return condition.finding(for: counts).isMet
  }
}
