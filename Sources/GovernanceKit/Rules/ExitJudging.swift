// SPDX-License-Identifier: Apache-2.0
import Counting

/// One rule on inactivity held against what one person did.
package struct ExitJudging {
  package let registry: Registry
  package let charter: Charter
  package let person: PersonID
  package let rule: ExitRule
  package let group: Group?
  /// Since when the person has the role or membership.
  package let since: Day
  package let at: Instant

  package init(
    registry: Registry, charter: Charter, person: PersonID, rule: ExitRule, group: Group?,
    since: Day, at: Instant
  ) {
    self.registry = registry
    self.charter = charter
    self.person = person
    self.rule = rule
    self.group = group
    self.since = since
    self.at = at
  }

  private var day: Day { charter.zone.day(of: at) }
  private var place: Group? { rule.inScope ? group : nil }

  /// What holds or may hold, since when, and in which words; nothing where the person is active.
  package var finding: (verdict: Verdict, since: Day?, text: String)? {
    silence ?? unclaimed ?? missedRunning ?? missedShare ?? found
  }

  // MARK: - Silence

  private var silence: (verdict: Verdict, since: Day?, text: String)? {
    guard let span = rule.silent else { return nil }
    let last = registry.lastSign(
      of: person, rule.signs, in: place, until: at, under: charter
    ).map { charter.zone.day(of: $0) }
    // The window reaches from its first day up to today; who came back within it is not silent.
    let start: Day
    let due: Day
    if rule.measure == .calendar {
      guard let period = CalendarPeriod(last: span, before: day) else { return nil }
      start = period.start
      guard since <= start, last.map({ $0 < start }) ?? true else { return nil }
      due =
        firstEnd(of: span, from: max(last.map { $0.adding(days: 1) } ?? since, since)) ?? period.end
    } else {
      start = span.before(day, by: charter.calendar).adding(days: 1)
      guard since < start, last.map({ $0 < start }) ?? true else { return nil }
      due = span.after(max(last ?? since, since), by: charter.calendar)
    }
    let what =
      rule.signs.isEmpty ? "sign of activity" : rule.signs.map(\.words).joined(separator: ", ")
    let length = rule.measure == .calendar ? "a whole calendar \(span.unit.rawValue)" : "\(span)"
    let since = last.map { "the last was on \($0)" } ?? "none is on record"
    let text = "shows no \(what) for \(length): \(since)"
    guard let gap = firstUncovered(since: start) else { return (.met, due, text) }
    let part = gap == start ? "that time" : "it from \(gap)"
    return (.unknown, due, text + "; the evidence does not cover \(part)")
  }

  /// The end of the first whole periods of the calendar that begin on a day or later.
  private func firstEnd(of span: CalendarSpan, from first: Day) -> Day? {
    let one = CalendarSpan(1, span.unit)
    guard let months = span.months, let current = CalendarPeriod(last: one, before: first) else {
      return nil
    }
    let start = current.end == first ? first : one.after(current.end, by: charter.calendar)
    return start.adding(months: months)
  }

  /// The first day of which the record lacks pull requests, where they count as signs.
  private func firstUncovered(since start: Day) -> Day? {
    let asked = Set(rule.signs)
    guard asked.isEmpty || !asked.isDisjoint(with: [.pullRequest, .contribution]) else {
      return nil
    }
    var filter = ContributionFilter()
    filter.inScope = place != nil
    return Evaluation(
      registry, charter, person: person, role: rule.role ?? "", scope: group?.scope, at: at
    ).firstUncovered(Activity.pullRequest, filter, since: start)
  }

  // MARK: - Tasks and meetings

  private var unclaimed: (verdict: Verdict, since: Day?, text: String)? {
    guard let span = rule.unclaimed, let group else { return nil }
    let due = span.after(since, by: charter.calendar)
    guard due <= day else { return nil }
    let claims = registry.tasks.values.contains { task in
      (task.group(at: at) == group.id
        || task.events.contains { $0.from == group.id && $0.at <= at })
        && task.events.contains { $0.kind == .claimed && $0.person == person && $0.at <= at }
    }
    if claims { return nil }
    return (.met, due, "claimed no task within \(span) of joining on \(since)")
  }

  private var missedRunning: (verdict: Verdict, since: Day?, text: String)? {
    guard let need = rule.missedRunning else { return nil }
    // A leave that was announced is a word, too.
    let run = meetings(since: since).reversed().prefix { meeting in
      !meeting.hadPresentOrExcused(person)
        && !registry.isOnLeave(person, at: meeting.at, in: charter.zone)
    }
    guard need > 0, run.count >= need else { return nil }
    let held = Array(run.prefix(need).reversed())
    return (
      .met, charter.zone.day(of: Array(run.reversed())[need - 1].at),
      "missed \(need) meetings running without a word: \(held.map(\.id.text).joined(separator: ", "))"
    )
  }

  private var missedShare: (verdict: Verdict, since: Day?, text: String)? {
    guard let share = rule.missedShare, let ratio = share.ratio else { return nil }
    let start = share.within.before(day, by: charter.calendar).adding(days: 1)
    guard since <= start else { return nil }
    let meetings = meetings(since: start)
    let votes = registry.votes.values.filter { vote in
      guard let ended = vote.ended, ended.outcome != .withdrawn, ended.at <= at else {
        return false
      }
      return charter.zone.day(of: ended.at) >= start
        && vote.electorate.contains { $0.person == person && $0.excluded == nil }
    }
    let missedMeetings = meetings.filter { !$0.hadPresent(person) }.count
    let missedVotes = votes.filter { vote in !vote.ballots.contains { $0.voter == person } }.count
    func reaches(_ missed: Int, of all: Int) -> Bool {
      all > 0 && missed * ratio.whole >= all * ratio.part
    }
    guard reaches(missedMeetings, of: meetings.count), reaches(missedVotes, of: votes.count) else {
      return nil
    }
    return (
      .met, day,
      "missed \(missedMeetings) of \(meetings.count) meetings and \(missedVotes) of \(votes.count) votes within \(share.within)"
    )
  }

  /// The meetings held from a day on of which it is on record who attended, the earliest first.
  private func meetings(since start: Day) -> [Meeting] {
    registry.meetings.values.filter { meeting in
      meeting.at <= at && charter.zone.day(of: meeting.at) >= start
        && meeting.ended?.outcome != .cancelled && !meeting.attendance.isEmpty
        && (place.map { $0.id == meeting.group } ?? true)
    }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  // MARK: - The word of others

  private var found: (verdict: Verdict, since: Day?, text: String)? {
    guard let rule = rule.found, let claim = charter.claim(rule.claim) else { return nil }
    let scope = group?.scope
    let evaluation = Evaluation(
      registry, charter, person: person, role: "", scope: scope, at: at)
    let words = (registry.attestations[person] ?? []).filter { attestation in
      attestation.claim == rule.claim && attestation.at <= at
        && (attestation.withdrawn.map { at < $0 } ?? true) && attestation.by != person
        && charter.zone.day(of: attestation.at) >= since && isOldEnough(attestation)
        && (attestation.scope == nil || attestation.scope == scope)
        && evaluation.acted(asOneOf: claim.by, attestation.by, in: scope, at: attestation.at)
    }
    let voices = Set(words.map(\.by))
    guard voices.count >= rule.atLeast else { return nil }
    let firsts: [Instant] = voices.compactMap { voice in
      words.filter { $0.by == voice }.map(\.at).min()
    }
    let enough = firsts.sorted()[max(0, rule.atLeast - 1)]
    return (
      .met,
      charter.zone.day(
        of: rule.after.map { $0.after(enough, by: charter.calendar) } ?? enough),
      "is found so by \(voices.sorted().map(\.text).joined(separator: ", ")): \(claim.title.text())"
    )
  }
}

extension ExitJudging {
  /// Whether the word of others has stood for the time that the rule names, without a sign since.
  private func isOldEnough(_ attestation: Attestation) -> Bool {
    guard let span = rule.found?.after else { return true }
    guard span.after(attestation.at, by: charter.calendar) <= at else { return false }
    let last = registry.lastSign(of: person, rule.signs, in: place, until: at, under: charter)
    return last.map { $0 <= attestation.at } ?? true
  }
}

extension Meeting {
  fileprivate func hadPresent(_ person: PersonID) -> Bool {
    attendance.contains { $0.present.contains(person) }
  }

  fileprivate func hadPresentOrExcused(_ person: PersonID) -> Bool {
    hadPresent(person) || attendance.contains { $0.excused.contains(person) }
  }
}

extension MissedShare {
  /// The share as part and whole.
  package var ratio: (part: Int, whole: Int)? {
    let numbers = atLeast.split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] > 0, numbers[1] >= numbers[0] else { return nil }
    return (numbers[0], numbers[1])
  }
}

extension ExitRule.Sign {
  /// The sign in words.
  package var words: String {
    switch self {
    case .contribution: "contribution"
    case .pullRequest: "merged pull request"
    case .review: "review"
    case .task: "work on a task"
    case .meeting: "attendance at a meeting"
    case .vote: "ballot"
    }
  }
}
