// SPDX-License-Identifier: Apache-2.0
import Counting
import StrictJSON

/// What taking in meetings held elsewhere did.
public struct MeetingImport: Sendable {
  /// The files that it writes.
  public var change: Change
  /// How many meetings are new.
  public var meetings: Int
  /// Logins that attended and are not in the registry, sorted.
  public var unknown: [String]
  /// Logins that were added, sorted.
  public var added: [PersonID]
}

extension Act {
  /// Takes in meetings that were held elsewhere, with who attended.
  ///
  /// The file is a list of objects with `date` (a day or an instant) and `present` (logins, or
  /// objects with a `login`), and where known `excused`, `file` and `link`. Who was a member is the
  /// record's to say; a meeting that is on record already is left as it is.
  public func importMeetings(
    _ bytes: [UInt8], named name: String, of named: BodyID, in scope: Scope? = nil,
    addingPeople adds: Bool
  ) throws(Refusal) -> MeetingImport {
    let id = try address(named, in: scope)
    let rule = try body(id)
    try requireRecorder("take in meetings")
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      let place = error.problem.position
      throw Refusal(
        .unknown, "broken-input", "\(name):\(place.line):\(place.column): \(error.problem.message)")
    }
    var result = MeetingImport(change: Change(), meetings: 0, unknown: [], added: [])
    var unknown: Set<String> = []
    var added: [String: PersonID] = [:]
    var taken: [MeetingID: Meeting] = [:]
    guard document.root.kind == .array else {
      throw malformed(document.root, name, "a list of meetings")
    }
    for node in document.root.elements {
      guard let text = node["date"]?.string, let when = When(text) else {
        throw malformed(node["date"] ?? node, name, "a meeting with its 'date'")
      }
      var people: [String: [PersonID]] = [:]
      for key in ["present", "excused"] {
        for login in try logins(node[key], name) {
          if let person = registry.person(login: login)?.id ?? added[login.lowercased()] {
            people[key, default: []].append(person)
          } else if adds, IDRule.isPerson(login) {
            let person = Person(id: PersonID(login))
            added[login.lowercased()] = person.id
            result.change.put(.person(person), "add-person", login, "add \(login)")
            people[key, default: []].append(person.id)
          } else {
            unknown.insert(login)
          }
        }
      }
      let meeting = try held(
        when, rule, people, source: node["link"]?.string ?? node["file"]?.string ?? name,
        beside: taken)
      guard let meeting else { continue }
      taken[meeting.id] = meeting
      result.meetings += 1
      var bare = meeting
      bare.attendance = []
      result.change.put(
        .meeting(bare), "import-meeting", meeting.id.text,
        "take in the meeting '\(meeting.id)': \(meeting.ended?.outcome == .valid ? "valid" : "no quorum")"
      )
      for list in meeting.attendance { result.change.put(.attendance(meeting.id, list)) }
    }
    result.unknown = unknown.sorted()
    result.added = added.values.sorted()
    result.change.id = id.text
    return result
  }

  private func held(
    _ when: When, _ rule: BodyRule, _ people: [String: [PersonID]], source: String,
    beside taken: [MeetingID: Meeting]
  ) throws(Refusal) -> Meeting? {
    var meeting = Meeting()
    switch when {
    case .instant(let instant): meeting.at = instant
    case .day(let day):
      meeting.at = charter.zone.instant(
        on: day, second: rule.meetings?.cadence?.secondOfDay ?? 0)
      meeting.isDayOnly = rule.meetings?.cadence?.secondOfDay == nil
    }
    guard meeting.at <= at else {
      throw Refusal("future", "a meeting that was held cannot lie in the future: '\(meeting.at)'")
    }
    meeting.id = MeetingID(
      ([charter.zone.day(of: meeting.at).description] + rule.id.plainWords).joined(separator: "-"))
    // Two meetings on one day are told apart by where they are told of.
    let base = meeting.id.text
    var number = 2
    while let known = registry.meetings[meeting.id] ?? taken[meeting.id] {
      if known.source == source { return nil }
      meeting.id = MeetingID("\(base)-\(number)")
      number += 1
    }
    meeting.body = rule.id
    meeting.source = source
    meeting.called.at = meeting.at
    meeting.called.recorded = recorded ?? at
    var list = AttendanceList()
    list.by = actor
    list.at = meeting.at
    list.recorded = recorded ?? at
    list.present = Set(people["present"] ?? []).sorted()
    list.excused = Set(people["excused"] ?? []).subtracting(list.present).sorted()
    meeting.attendance = [list]
    let attendance = registry.attendance(of: meeting, under: charter)
    var ended = MeetingEnd()
    ended.outcome = registry.obstacles(to: meeting).outcome
    ended.by = actor
    ended.at = meeting.at
    ended.recorded = recorded ?? at
    ended.counts = attendance.named
    meeting.ended = ended
    return meeting
  }

  private func logins(_ node: JSONNode?, _ name: String) throws(Refusal) -> [String] {
    guard let node, !node.isNull else { return [] }
    guard node.kind == .array else { throw malformed(node, name, "a list of logins") }
    var logins: [String] = []
    for element in node.elements {
      if let login = element.string ?? (element.kind == .object ? element["login"]?.string : nil) {
        logins.append(login)
      } else if element.kind == .object, element["login"] == nil || element["login"]?.isNull == true
      {
        continue
      } else {
        throw malformed(element, name, "a login")
      }
    }
    return logins
  }

  private func malformed(_ node: JSONNode, _ name: String, _ expected: String) -> Refusal {
    let place = node.position
    return Refusal(
      .unknown, "broken-input",
      "\(name):\(place.line):\(place.column): expected \(expected), found \(node.found)")
  }
}
