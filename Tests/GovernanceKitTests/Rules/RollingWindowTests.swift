// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Rolling windows` {
  /// The page of design: an item, a window, and the first day on which the item no longer counts.
  static let table: [(item: String, window: String, gone: String)] = [
    ("2026-01-15", "1 month", "2026-02-15"),
    ("2026-01-31", "1 month", "2026-03-01"),
    ("2026-01-30", "1 month", "2026-03-01"),
    ("2026-01-29", "1 month", "2026-03-01"),
    ("2026-01-28", "1 month", "2026-02-28"),
    ("2024-01-31", "1 month", "2024-03-01"),
    ("2026-02-28", "1 month", "2026-03-28"),
    ("2026-02-28", "12 months", "2027-02-28"),
    ("2024-02-29", "1 year", "2025-03-01"),
    ("2024-02-28", "1 year", "2025-02-28"),
    ("2025-03-01", "1 year", "2026-03-01"),
    ("2023-02-28", "1 year", "2024-02-28"),
    ("2026-08-31", "6 months", "2027-03-01"),
    ("2026-08-29", "6 months", "2027-03-01"),
    ("2026-11-30", "3 months", "2027-03-01"),
    ("2026-11-30", "1 quarter", "2027-03-01"),
    ("2026-03-31", "1 month", "2026-05-01"),
    ("2026-12-31", "2 months", "2027-03-01"),
    ("2026-01-01", "30 days", "2026-01-31"),
    ("2026-01-01", "2 weeks", "2026-01-15"),
  ]

  @Test(arguments: table) func `an item counts up to the day before`(
    item: String, window: String, gone: String
  ) throws {
    var judging = try Judging(
      #"{"count": "pull-request", "atLeast": 1, "within": "\#(window)"}"#)
    try judging.cover()
    try judging.merge("\(item)T12:00:00Z")
    #expect(try judging.answer(item) == "yes since \(item) until \(gone)")
    #expect(try judging.answer(gone) == "no")
    let last = try #require(Day(gone)).adding(days: -1)
    #expect(try judging.answer(last.description) == "yes since \(item) until \(gone)")
  }

  @Test(arguments: ["1 month", "3 months", "6 months", "1 year", "90 days"])
  func `an item counts on D just when D less the window lies before it`(window: String) throws {
    let span = try #require(CalendarSpan(window))
    var judging = try Judging(#"{"count": "pull-request", "atLeast": 1}"#)
    let first = try #require(Day("2023-11-01"))
    for offset in 0..<430 { try judging.merge("\(first.adding(days: offset))T01:00:00Z") }
    let evaluation = Evaluation(
      judging.registry, judging.charter, person: "alice", role: "goal", scope: nil,
      at: Zone.utc.end(of: first.adding(days: 500)))
    let items = evaluation.contributions(Activity.pullRequest, ContributionFilter())
    #expect(items.count == 430)
    for item in items {
      let interval = evaluation.interval(of: item, within: span)
      let day = Zone.utc.day(of: item.item.at)
      let gone = Zone.utc.day(of: interval.end)
      let wrong = (-40..<5).map { gone.adding(days: $0) }.filter { asked in
        let end = Zone.utc.end(of: asked)
        let counts = interval.start <= end && end < interval.end
        return counts != (span.before(asked, by: WorkCalendar()) < day && day <= asked)
      }
      #expect(wrong.isEmpty, "\(day) on \(wrong)")
    }
  }
}
