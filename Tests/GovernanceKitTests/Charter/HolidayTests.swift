// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Holidays in a charter` {
  static let festival =
    #"{"title": {"en": "Spring Festival", "zh-Hans": "春节"}, "from": "2026-02-15", "through": "2026-02-23", "worked": ["2026-02-14", "2026-02-28"], "clause": "sample/lead"}"#

  static func charter(_ holidays: String) throws -> Charter {
    try SampleCharter.read(
      replacing: "\"zone\": \"UTC\",", with: "\"zone\": \"UTC+8\", \"holidays\": [\(holidays)],"
    ).0
  }

  @Test func `days off and the days that make up for them are no problem`() throws {
    let charter = try Self.charter(Self.festival)
    #expect(charter.problems() == [])
    #expect(charter.calendar == WorkCalendar(zone: charter.zone, holidays: charter.holidays))
  }

  @Test(arguments: [
    (
      "2026-02-23", "2026-02-14", CharterProblem.Severity.error,
      "holidays[0].through: a holiday ends on or after its first day: '2026-02-14' is before '2026-02-15'"
    ),
    (
      "2026-02-23\", \"worked\": [\"2026-02-14\", \"2026-02-28",
      "2027-02-16\", \"worked\": [\"2028-02-12",
      .error, "holidays[0].through: a holiday is listed year by year, and is no longer"
    ),
    (
      "2026-02-14", "2026-02-21", .error,
      "holidays[0].worked[0]: '2026-02-21' is a day off, and cannot be worked as well"
    ),
    (
      "2026-02-28", "2026-02-27", .warning,
      "holidays[0].worked[1]: '2026-02-27' is from Monday to Friday and worked anyhow"
    ),
  ])
  func `one breakage is one problem`(
    old: String, new: String, severity: CharterProblem.Severity, problem: String
  ) throws {
    let text = Self.festival.replacing("\"\(old)\"", with: "\"\(new)\"")
    let problems = try Self.charter(text).problems()
    #expect(problems.map(\.description) == [problem])
    #expect(problems.map(\.severity) == [severity])
  }

  @Test(arguments: [
    (
      Language.english,
      "Spring Festival, 2026-02-15 to 2026-02-23; worked instead: 2026-02-14, 2026-02-28"
    ),
    (.chinese, "春节，2026-02-15 至 2026-02-23；调休上班：2026-02-14、2026-02-28"),
  ])
  func `holidays are told`(language: Language, sentence: String) throws {
    let told = try Self.charter(Self.festival).explanation(of: .charter, language: language)
    let statement = try #require(
      told.sections.flatMap(\.statements).first {
        $0.parts.contains { $0.text.contains("2026") }
      })
    #expect(statement.parts.map(\.text) == [sentence])
    #expect(statement.parts.map(\.clauses) == [["sample/lead"]])
  }
}
