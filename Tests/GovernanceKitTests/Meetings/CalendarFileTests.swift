// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `The calendar file` {
  private func calendar(_ title: String, language: Language = .english) throws -> String {
    var toc = try Committee()
    var terms = Act.MeetingTerms()
    terms.agenda = [title]
    terms.place = "Room 1; floor 2, north\\east"
    let at = When.instant(try Committee.instant("2026-03-08T11:00:00Z"))
    try toc.act("mira") { act throws(Refusal) in try act.callMeeting(of: "toc", at: at, terms) }
    return toc.registry.calendar(
      under: BuiltInCharter.greatsql.charter, at: toc.now, in: language)
  }

  @Test func `an event has its times in UTC and an id that stays`() throws {
    let lines = try calendar("Plan").split(separator: "\r\n").map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    #expect(lines.contains("UID:meeting-2026-03-08-toc@greatsql.gov"))
    #expect(lines.contains("DTSTAMP:20260302T020000Z"))
    #expect(lines.contains("DTSTART:20260308T110000Z"))
    #expect(lines.contains("DTEND:20260308T120000Z"))
    #expect(lines.contains("LOCATION:Room 1\\; floor 2\\, north\\\\east"))
  }

  @Test(arguments: [
    String(repeating: "a", count: 200), String(repeating: "技术", count: 90),
    String(repeating: "🙂", count: 40), "a\nBEGIN:VEVENT\r\nUID:x\u{202E}\u{7}",
  ])
  func `no line is longer than 75 octets, and unfolding gives the text back`(title: String) throws {
    let text = try calendar(title)
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.dropLast().allSatisfy { $0.last == 0x0D && $0.count <= 76 })
    let unfolded = text.replacing("\r\n ", with: "")
    // Character by character, since a carriage return and a line feed are one Character.
    let shown = title.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x0A: "\\n"
      case 0x0D, 0x202E, 0x7: ""
      default: String(scalar)
      }
    }.joined()
    #expect(unfolded.contains("DESCRIPTION:1. \(shown)\\n"))
    let events = text.split(separator: "\r\n")
    #expect(events.count { $0 == "BEGIN:VEVENT" } == 1)
  }

  @Test func `a cancelled meeting stays in it with a higher sequence`() throws {
    var toc = try Committee()
    let at = When.instant(try Committee.instant("2026-03-08T11:00:00Z"))
    try toc.act("mira") { act throws(Refusal) in try act.callMeeting(of: "toc", at: at) }
    toc.now = toc.now.adding(seconds: 60)
    try toc.act("mira") { act throws(Refusal) in try act.cancelMeeting("2026-03-08-toc") }
    let text = toc.registry.calendar(
      under: BuiltInCharter.greatsql.charter, at: toc.now, in: .chinese)
    #expect(text.contains("SEQUENCE:1\r\nSTATUS:CANCELLED\r\nSUMMARY:技术观察委员会\r\n"))
  }
}
