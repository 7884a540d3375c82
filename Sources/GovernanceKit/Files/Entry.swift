// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// One file of a registry: a record and its place.
package enum Entry: Sendable {
  case settings(RegistrySettings)
  case charter(Charter)
  case formerCharter(Charter, digest: String)
  case person(Person)
  case account(AccountRecord)
  case activity(Activity)
  case coverage(Coverage)
  case nomination(Nomination)
  case attestation(Attestation)
  case openVote(Vote)
  case closedVote(Vote)
  case ballot(VoteID, Ballot)
  case proceeding(VoteID, Proceeding)
  case candidacy(VoteID, Candidacy)
  case draw(VoteID, Draw)
  case body(Body)
  case group(Group)
  case project(Project)
  case component(Component)
  case leave(Leave)
  case meeting(Meeting)
  case attendance(MeetingID, AttendanceList)
  case minutes(MeetingID, Minutes)
  case waiver(Waiver)
  case warning(Warning)
  case correction(Correction)
  case telling(Telling)
  case member(Member)
  case invitation(Invitation)
  case tick(Tick)
  case task(GroupTask)

  /// The file's path within the registry.
  package var path: String {
    switch self {
    case .settings: RegistryLayout.settings
    case .charter: RegistryLayout.charter
    case .formerCharter(_, let digest): RegistryLayout.charter(digest)
    case .person(let record): RegistryLayout.person(record.id)
    case .account(let record): RegistryLayout.account(record.forge, record.handle)
    case .activity(let record): RegistryLayout.activity(record)
    case .coverage(let record): RegistryLayout.coverage(record)
    case .nomination(let record): RegistryLayout.nomination(record)
    case .attestation(let record): RegistryLayout.attestation(record)
    case .openVote(let record): RegistryLayout.openVote(record.id)
    case .closedVote(let record): RegistryLayout.closedVote(record.id)
    case .ballot(let vote, let record): RegistryLayout.ballot(vote, record.voter)
    case .proceeding(let vote, let record): RegistryLayout.proceeding(vote, record)
    case .candidacy(let vote, let record): RegistryLayout.candidacy(vote, record.person)
    case .draw(let vote, _): RegistryLayout.draw(vote)
    case .body(let record): RegistryLayout.body(record.id)
    case .group(let record): RegistryLayout.group(record.id)
    case .project(let record): RegistryLayout.project(record.id)
    case .component(let record): RegistryLayout.component(record.id)
    case .leave(let record): RegistryLayout.leave(record)
    case .meeting(let record): RegistryLayout.meeting(record.id)
    case .attendance(let id, let record): RegistryLayout.attendance(id, by: record.by)
    case .minutes(let id, _): RegistryLayout.minutes(id)
    case .waiver(let record): RegistryLayout.waiver(record.id)
    case .warning(let record): RegistryLayout.warning(record.id)
    case .correction(let record): RegistryLayout.correction(record.id)
    case .telling(let record): RegistryLayout.telling(record.id)
    case .member(let record): RegistryLayout.member(record.person, of: record.group)
    case .invitation(let record): RegistryLayout.invitation(record)
    case .tick(let record): RegistryLayout.tick(record.item, of: record.group)
    case .task(let record): RegistryLayout.task(record.id)
    }
  }

  /// The file's canonical text.
  package var text: String {
    switch self {
    case .settings(let record): record.json.canonical()
    case .charter(let record), .formerCharter(let record, _): record.json.canonical()
    case .person(let record): record.json.canonical()
    case .account(let record): record.json.canonical()
    case .activity(let record): record.canonicalText
    case .coverage(let record): record.json.canonical()
    case .nomination(let record): record.json.canonical()
    case .attestation(let record): record.json.canonical()
    case .openVote(let record), .closedVote(let record): record.json.canonical()
    case .ballot(_, let record): record.json.canonical()
    case .proceeding(_, let record): record.json.canonical()
    case .candidacy(_, let record): record.json.canonical()
    case .draw(_, let record): record.json.canonical()
    case .body(let record): record.json.canonical()
    case .group(let record): record.json.canonical()
    case .project(let record): record.json.canonical()
    case .component(let record): record.json.canonical()
    case .leave(let record): record.json.canonical()
    case .meeting(let record): record.json.canonical()
    case .attendance(_, let record): record.json.canonical()
    case .minutes(_, let record): record.json.canonical()
    case .waiver(let record): record.json.canonical()
    case .warning(let record): record.json.canonical()
    case .correction(let record): record.json.canonical()
    case .telling(let record): record.json.canonical()
    case .member(let record): record.json.canonical()
    case .invitation(let record): record.json.canonical()
    case .tick(let record): record.json.canonical()
    case .task(let record): record.json.canonical()
    }
  }
}

/// A handle that differs from its person's id, in a file of its own.
///
/// Two people who claim one handle then meet in git, as they should.
package struct AccountRecord: Record, Hashable, Sendable {
  package var forge = ""
  package var handle = ""
  package var person: PersonID = ""

  package init() {}

  package init(forge: String, handle: String, person: PersonID) {
    self.forge = forge
    self.handle = handle
    self.person = person
  }

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("forge", &forge, "The forge.")
    fields.required("handle", &handle, "The login as the forge writes it.")
    fields.required("person", &person, "The person's id.")
  }
}

extension Activity {
  /// The canonical text: an item a line, so that two imports meet line by line in git.
  package var canonicalText: String {
    guard case .object(let members) = json else { return "" }
    var lines: [String] = []
    for member in members where member.name != "items" {
      lines.append("  \(JSON.string(member.name).line()): \(member.value.line())")
    }
    if items.isEmpty { return "{\n" + lines.joined(separator: ",\n") + "\n}\n" }
    let list = items.map { "    " + $0.json.line() }.joined(separator: ",\n")
    lines.append("  \"items\": [\n\(list)\n  ]")
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }
}
