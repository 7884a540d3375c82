// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// A kind of file that a registry holds, with the schema that its files follow.
package enum RecordKind: String, CaseIterable, Sendable {
  case registry, charter, person, account, activity, coverage, nomination, attestation, vote
  case member, invitation, tick, task
  case groupProposal = "group-proposal"
  case groupRules = "group-rules"
  case ballot, proceeding, candidacy, draw, body, group, meeting, attendance, minutes, waiver
  case warning, telling
  case project, component, leave, correction
  case recordedVote = "recorded-vote"

  /// Where such files lie within a registry.
  package var place: String {
    switch self {
    case .registry: "registry.json"
    case .charter: "charter.json, charters/DIGEST.json"
    case .person: "people/PERSON.json"
    case .account: "accounts/FORGE/HANDLE.json"
    case .activity: "activity/PERSON/SOURCE.json"
    case .coverage: "coverage/SOURCE.json"
    case .nomination: "nominations/PERSON/ID.json"
    case .attestation: "attestations/PERSON/ID.json"
    case .vote: "votes/ID/vote.json, votes/ID.json"
    case .ballot: "votes/ID/ballots/PERSON.json"
    case .proceeding: "votes/ID/proceedings/NAME.json"
    case .candidacy: "votes/ID/candidacies/PERSON.json"
    case .draw: "votes/ID/draw.json"
    case .body: "bodies/ID.json"
    case .group: "groups/ID.json"
    case .meeting: "meetings/ID/meeting.json"
    case .attendance: "meetings/ID/attendance/PERSON.json"
    case .minutes: "meetings/ID/minutes.json"
    case .waiver: "waivers/ID.json"
    case .warning: "warnings/ID.json"
    case .correction: "corrections/ID.json"
    case .telling: "tellings/ID.json"
    case .member: "groups/ID/members/PERSON.json"
    case .invitation: "groups/ID/invitations/ID.json"
    case .tick: "groups/ID/checklist/ITEM.json"
    case .task: "tasks/ID.json"
    case .groupProposal: "GROUP.json for gov vote open form"
    case .groupRules: "given to gov group rules"
    case .recordedVote: "given to gov vote record"
    case .project: "projects/ID.json"
    case .component: "components/ID.json"
    case .leave: "leaves/PERSON/ID.json"
    }
  }

  /// What such a file says.
  package var about: String {
    switch self {
    case .registry: "The registry's format, and the charters in force over time."
    case .charter: "A community's rules: roles, procedures, bodies, groups, and their sources."
    case .person: "A person or organisation: names, accounts, consents, roles held."
    case .account: "Whose a handle is that differs from its person's id."
    case .activity: "What a person did, from one source."
    case .coverage: "How much of a source was imported."
    case .nomination: "Somebody's word that a person should hold a role."
    case .attestation: "Somebody's word that a claim holds of a person or a contribution."
    case .vote: "A motion, who may vote on it, and how it ended."
    case .ballot: "One voter's ballot in an open vote."
    case .proceeding: "What somebody did in an open vote beside casting a ballot."
    case .candidacy: "What a candidate says to standing in an open election."
    case .draw: "What decides the ties of an election that has closed."
    case .body: "A body's seats over time."
    case .group: "A group: its constitution, what it owns, its own rules, how it ended."
    case .meeting: "A meeting: its notice, and how it ended."
    case .attendance: "Who attended a meeting, as one person recorded it."
    case .minutes: "The name, link and digest of a meeting's minutes."
    case .warning: "A word to somebody of whom a rule on inactivity holds."
    case .waiver: "What need not be proposed again until a day."
    case .telling: "That others were told of a decision or a departure, after it."
    case .correction: "The mending of a mistake, and the law that it broke."
    case .member: "Somebody's times as a member of a group."
    case .invitation: "Somebody's word that a person should belong to a group."
    case .tick: "One thing done that a group must have before it is announced."
    case .task: "A piece of work that a group offers, and what became of it."
    case .groupProposal: "A group as it is proposed: who it is, and its constitution."
    case .groupRules: "An edition of a group's own rules, in force from a day."
    case .recordedVote: "A vote held elsewhere, as its record has it."
    case .leave: "A stretch of days for which somebody announced to be away."
    case .project: "A project, which may have bodies and roles of its own."
    case .component: "A part of the software in which roles can be held, and what belongs to it."
    }
  }

  private var definition: Schema {
    switch self {
    case .registry: RegistrySettings.definition
    case .charter: Charter.definition
    case .person: Person.definition
    case .account: AccountRecord.definition
    case .activity: Activity.definition
    case .coverage: Coverage.definition
    case .nomination: Nomination.definition
    case .attestation: Attestation.definition
    case .vote: Vote.definition
    case .ballot: Ballot.definition
    case .proceeding: Proceeding.definition
    case .candidacy: Candidacy.definition
    case .draw: Draw.definition
    case .body: Body.definition
    case .group: Group.definition
    case .meeting: Meeting.definition
    case .attendance: AttendanceList.definition
    case .minutes: Minutes.definition
    case .waiver: Waiver.definition
    case .warning: Warning.definition
    case .correction: Correction.definition
    case .telling: Telling.definition
    case .member: Member.definition
    case .invitation: Invitation.definition
    case .tick: Tick.definition
    case .task: GroupTask.definition
    case .groupProposal: GroupProposal.definition
    case .groupRules: GroupRules.definition
    case .recordedVote: RecordedVoteEntry.definition
    case .project: Project.definition
    case .component: Component.definition
    case .leave: Leave.definition
    }
  }

  /// The keys that such a file can have, in the order in which they are written.
  package var keys: [String] {
    guard case .object(let shape) = definition.json,
      case .object(let properties)? = shape.first(where: { $0.name == "properties" })?.value
    else { return [] }
    return properties.map(\.name)
  }

  /// The whole schema document, by JSON Schema draft 2020-12.
  package var document: JSON {
    var members: [JSON.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", .string("urn:gov-schema:\(RegistrySettings.currentFormat):\(rawValue)")),
      .init("title", .string(rawValue)), .init("description", .string(about)),
    ]
    guard case .object(let shape) = definition.json else { return .object(members) }
    members += shape.map { member in
      // Editors find a document's schema by this key, so every file may have it.
      guard member.name == "properties", case .object(let properties) = member.value else {
        return member
      }
      let own = JSON.Member(
        "$schema",
        ["description": "Where editors find this schema; not read.", "type": "string"])
      return .init("properties", .object([own] + properties))
    }
    let definitions = Self.definitions(neededBy: definition.json)
    if !definitions.isEmpty { members.append(.init("$defs", .object(definitions))) }
    return .object(members)
  }

  /// The definitions that a schema refers to, and those that these refer to.
  private static func definitions(neededBy schema: JSON) -> [JSON.Member] {
    let known = [
      ("criterion", Criterion.definition.json), ("electorate", Electorate.definition.json),
    ]
    var needed = schema.references
    for (name, definition) in known where needed.contains("#/$defs/\(name)") {
      needed.formUnion(definition.references)
    }
    return known.filter { needed.contains("#/$defs/\($0.0)") }.map { JSON.Member($0.0, $0.1) }
  }
}

extension JSON {
  /// The targets of the references in a schema.
  fileprivate var references: Set<String> {
    switch self {
    case .array(let elements):
      return elements.reduce(into: []) { $0.formUnion($1.references) }
    case .object(let members):
      return members.reduce(into: []) { found, member in
        if member.name == "$ref", case .string(let target) = member.value { found.insert(target) }
        found.formUnion(member.value.references)
      }
    case .null, .bool, .integer, .number, .string: return []
    }
  }
}
