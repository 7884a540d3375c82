// SPDX-License-Identifier: Apache-2.0

/// Which record lies at which path of a registry.
package enum RegistryLayout {
  package static let settings = "registry.json"
  package static let charter = "charter.json"
  package static let charters = "charters"
  package static let people = "people"
  package static let accounts = "accounts"
  package static let activity = "activity"
  package static let coverage = "coverage"
  package static let nominations = "nominations"
  package static let attestations = "attestations"
  package static let votes = "votes"
  package static let bodies = "bodies"
  package static let groups = "groups"
  package static let leaves = "leaves"
  package static let meetings = "meetings"
  package static let projects = "projects"
  package static let components = "components"
  package static let waivers = "waivers"
  package static let tellings = "tellings"
  package static let warnings = "warnings"
  package static let corrections = "corrections"
  package static let tasks = "tasks"

  package static let folders = [
    accounts, activity, attestations, bodies, charters, components, coverage, groups, leaves,
    meetings,
    nominations,
    people, projects, tasks, votes, waivers, warnings, corrections, tellings,
  ]

  package static func charter(_ digest: String) -> String {
    "\(charters)/\(digest.split(separator: ":").last ?? "").json"
  }
  package static func person(_ id: PersonID) -> String { "\(people)/\(folded(id)).json" }
  package static func account(_ forge: String, _ handle: String) -> String {
    "\(accounts)/\(escaped(forge))/\(escaped(handle.lowercased())).json"
  }
  package static func activity(of id: PersonID) -> String { "\(activity)/\(folded(id))" }
  package static func activity(_ record: Activity) -> String {
    let source: String
    if let forge = record.forge, let repository = record.repository {
      source = "\(forge)/\(repository)"
    } else {
      source = "\(record.kind)/\(record.items.first.map { Digest.short(ofLink: $0.ref) } ?? "")"
    }
    let suffix = record.forge != nil && record.kind != Activity.pullRequest ? "/\(record.kind)" : ""
    return "\(activity(of: record.person))/\(escaped((source + suffix).lowercased())).json"
  }
  package static func coverage(_ record: Coverage) -> String {
    let name = "\(record.forge)/\(record.repository)".lowercased()
    let suffix = record.kind == Activity.pullRequest ? "" : "/\(record.kind)"
    return "\(coverage)/\(escaped(name + suffix)).json"
  }
  package static func nominations(of id: PersonID) -> String { "\(nominations)/\(folded(id))" }
  package static func nomination(_ record: Nomination) -> String {
    "\(nominations(of: record.person))/\(record.id).json"
  }
  package static func attestations(of id: PersonID) -> String { "\(attestations)/\(folded(id))" }
  package static func attestation(_ record: Attestation) -> String {
    "\(attestations(of: record.person))/\(record.id).json"
  }
  package static func openVote(_ id: VoteID) -> String { "\(votes)/\(id)/vote.json" }
  package static func closedVote(_ id: VoteID) -> String { "\(votes)/\(id).json" }
  package static func ballot(_ vote: VoteID, _ voter: PersonID) -> String {
    "\(votes)/\(vote)/ballots/\(folded(voter)).json"
  }
  package static func candidacy(_ vote: VoteID, _ person: PersonID) -> String {
    "\(votes)/\(vote)/candidacies/\(folded(person)).json"
  }
  package static func draw(_ vote: VoteID) -> String { "\(votes)/\(vote)/draw.json" }
  package static func body(_ id: BodyID) -> String {
    "\(bodies)/\(escaped(id.rule.text))\(id.scope.map { "@" + escaped($0.text) } ?? "").json"
  }
  package static func leaves(of id: PersonID) -> String { "\(leaves)/\(folded(id))" }
  package static func leave(_ record: Leave) -> String {
    "\(leaves(of: record.person))/\(record.id).json"
  }
  package static func project(_ id: ProjectID) -> String { "\(projects)/\(id).json" }
  package static func component(_ id: ComponentID) -> String { "\(components)/\(id).json" }
  package static func group(_ id: GroupID) -> String { "\(groups)/\(id).json" }
  package static func member(_ person: PersonID, of group: GroupID) -> String {
    "\(groups)/\(group)/members/\(folded(person)).json"
  }
  package static func invitation(_ record: Invitation) -> String {
    "\(groups)/\(record.group)/invitations/\(record.id).json"
  }
  package static func tick(_ item: ID<ChecklistItem>, of group: GroupID) -> String {
    "\(groups)/\(group)/checklist/\(item).json"
  }
  package static func task(_ id: ID<GroupTask>) -> String { "\(tasks)/\(id).json" }
  package static func meeting(_ id: MeetingID) -> String { "\(meetings)/\(id)/meeting.json" }
  package static func attendance(_ id: MeetingID, by recorder: PersonID?) -> String {
    "\(meetings)/\(id)/attendance/\(recorder.map(folded) ?? "record").json"
  }
  package static func correction(_ id: ID<Correction>) -> String { "\(corrections)/\(id).json" }
  package static func telling(_ id: ID<Telling>) -> String { "\(tellings)/\(id).json" }
  package static func warning(_ id: ID<Warning>) -> String { "\(warnings)/\(id).json" }
  package static func waiver(_ id: ID<Waiver>) -> String { "\(waivers)/\(id).json" }
  package static func minutes(_ id: MeetingID) -> String { "\(meetings)/\(id)/minutes.json" }

  /// A person's id as a file's name: without case, and never a name that Windows keeps for devices.
  package static func folded(_ id: PersonID) -> String {
    let text = escaped(id.text.lowercased())
    let stem = text.split(separator: ".", maxSplits: 1).first.map(String.init) ?? text
    return devices.contains(stem) ? text + "_" : text
  }

  /// A text as a file's name: what isn't a letter, digit, `-`, `_` or `.` is spelled out.
  ///
  /// `/` becomes `+`, which reads better than its code; `+` itself is spelled out.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F:
        result.unicodeScalars.append(.init(byte))
      // A leading dot would hide the file or leave the folder.
      case 0x2E where !result.isEmpty: result += "."
      case 0x2F: result += "+"
      default:
        let digits = String(byte, radix: 16)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }

  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
