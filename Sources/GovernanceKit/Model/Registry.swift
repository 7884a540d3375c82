// SPDX-License-Identifier: Apache-2.0

/// A community's whole record in memory: a value that rules read and changes transform.
public struct Registry: Sendable {
  /// The root record.
  public var settings = RegistrySettings()
  /// The charters by digest, those of the past included.
  public var charters: [String: Charter] = [:]
  /// The people by id in lower case.
  public var people: [String: Person] = [:]
  /// The accounts whose handle differs from the person's id, by forge and handle in lower case.
  public var accounts: [String: PersonID] = [:]
  /// What each person did, by source.
  public var activities: [PersonID: [Activity]] = [:]
  /// How much of each source is covered.
  public var coverage: [Coverage] = []
  /// The nominations, by nominee.
  public var nominations: [PersonID: [Nomination]] = [:]
  /// The attestations, by the person whom they concern.
  public var attestations: [PersonID: [Attestation]] = [:]
  /// The votes.
  public var votes: [VoteID: Vote] = [:]
  /// The bodies' seats.
  public var bodies: [BodyID: Body] = [:]
  /// The meetings.
  public var meetings: [MeetingID: Meeting] = [:]
  /// The leaves of absence, by person.
  public var leaves: [PersonID: [Leave]] = [:]
  /// What need not be proposed again for a time.
  public var waivers: [Waiver] = []
  /// That others were told of decisions and departures, in no order.
  public var tellings: [Telling] = []
  /// Whether everybody on record was read, and not only those who concern one person.
  package var isWhole = true
  /// The warnings to those of whom rules on inactivity held.
  public var warnings: [Warning] = []
  /// What was mended.
  public var corrections: [Correction] = []
  /// The projects.
  public var projects: [ProjectID: Project] = [:]
  /// The components.
  public var components: [ComponentID: Component] = [:]
  /// The groups.
  public var groups: [GroupID: Group] = [:]
  /// The tasks that groups offer.
  public var tasks: [ID<GroupTask>: GroupTask] = [:]

  /// Creates an empty registry.
  public init() {}
}
