// SPDX-License-Identifier: Apache-2.0

/// A community's rules as data: roles, procedures, bodies, groups, and where each comes from.
public struct Charter: Hashable, Sendable {
  /// The format of the charter's text.
  public var formatVersion = RegistrySettings.currentFormat
  /// Names the charter.
  public var id = ""
  /// Which edition of the rules this is, as the community tells them apart.
  public var version: String?
  /// The community's name.
  public var title = LocalizedText(languages: [], texts: [:])
  /// The zone in which days are counted.
  public var zone: Zone = .utc
  /// The days on which nobody is expected to work, year by year.
  public var holidays: [Holiday] = []
  /// The language whose wording decides where translations differ.
  public var language = "en"
  /// The forge whose logins are meant where none is named.
  public var forge = "github"
  /// The repositories whose contributions count, `*` standing for any name.
  public var repositories: [String] = []
  /// The branches meant by "the default branch".
  public var defaultBranches: [String] = []
  /// How long a nomination stands before it lapses; 12 months where nothing is said.
  public var nominationsLapse: CalendarSpan?
  /// The documents that the rules are taken from.
  public var sources: [Source] = []
  /// The rules' clauses, each with its source.
  public var clauses: [Clause] = []
  /// Sorts of contribution beside pull requests.
  public var contributions: [ContributionKind] = []
  /// What people can vouch for.
  public var claims: [Claim] = []
  /// The roles, each ladder from low to high.
  public var roles: [RoleRule] = []
  /// The bodies.
  public var bodies: [BodyRule] = []
  /// The kinds of group.
  public var groupKinds: [GroupKind] = []
  /// When somebody leaves a group, or a role, for inactivity.
  public var exits: [ExitRule] = []
  /// The groups that a new registry begins with.
  public var groups: [FoundingGroup] = []
  /// The ways of deciding.
  public var procedures: [Procedure] = []
  /// Which procedure decides which motion, beside promotions.
  public var motions: [MotionRoute] = []
  /// Who may record what others did.
  public var recorders: [Electorate] = []

  /// What must be signed; nothing where the charter does not say.
  public var signatures: SignatureRule?

  /// Creates an empty charter to be filled in.
  public init() {}
}

/// A document that rules are taken from.
public struct Source: Hashable, Sendable {
  /// Names the document within the charter.
  public var id: ID<Source> = ""
  /// The document's title.
  public var title = ""
  /// Where it is, or was.
  public var url: String?
  /// The language it is written in.
  public var language = "en"
  /// The edition or day of the text that was read.
  public var edition: String?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A rule in a sentence of ours, with the place it is taken from.
public struct Clause: Hashable, Sendable {
  /// Names the clause: `greatsql/reviewer-contributions`.
  public var id: ClauseID = ""
  /// What the rule says, in our words.
  public var text = LocalizedText(languages: [], texts: [:])
  /// The document; nothing where the rule is our default for its silence.
  public var source: ID<Source>?
  /// The section of the document.
  public var section: String?
  /// Whether the source says nothing and this is our default.
  public var isDefault = false
  /// What else should be known: ambiguities, contradictions, other editions.
  public var note: LocalizedText?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A sort of contribution that is entered by hand.
public struct ContributionKind: Hashable, Sendable {
  /// The word for it: `talk`, `review`.
  public var id: ID<ContributionKind> = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Something that no machine can tell and a person can vouch for.
public struct Claim: Hashable, Sendable {
  /// What a claim is about.
  public enum Subject: String, CaseIterable, Sendable {
    case person, contribution
  }

  /// The word for it: `significant`.
  public var id: ClaimID = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])
  /// What it is about.
  public var about: Subject = .person
  /// The roles that may vouch, each with those above it.
  public var by: [RoleID] = []
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Which procedures decide a kind of motion.
public struct MotionRoute: Hashable, Sendable {
  /// The kind of motion.
  public var motion: Motion.Kind = .resolve
  /// The body, for resolutions.
  public var body: BodyID?
  /// The kind of group, for forming, merging and dissolving one.
  public var kind: String?
  /// The procedures; the first is meant where none is named.
  public var procedures: [ProcedureID] = []
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}
