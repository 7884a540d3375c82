// SPDX-License-Identifier: Apache-2.0

/// Somebody in the community's record, or an organisation, with the roles held.
public struct Person: Hashable, Sendable {
  /// What sort of holder of accounts this is.
  public enum Kind: String, CaseIterable, Sendable {
    case human, bot, organisation
  }

  /// The stable id, which no rename of a login changes.
  public var id: PersonID = ""
  /// The name as the person writes it.
  public var name: String?
  /// The name in further scripts.
  public var otherNames: [String] = []
  /// Whether this is a human, a bot or an organisation.
  public var kind: Kind?
  /// The accounts on forges.
  public var accounts: [Account] = []
  /// Whom the person worked for, and when.
  public var affiliations: [Affiliation] = []
  /// What the person agreed to.
  public var consents: [Consent] = []
  /// The keys that the person signs with, revoked ones included.
  public var keys: [SigningKey] = []
  /// When and why what identified the person was removed, where it was.
  public var redacted: Redaction?
  /// The roles held, the earliest first; ended ones stay.
  public var roles: [RoleHolding] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// Creates the record of a person of whom nothing but the id is known.
  public init(id: PersonID) {
    self.id = id
  }

  /// Whether contributions by this account count as nobody's.
  public var isBot: Bool { kind == .bot }
}

/// A login on a forge.
public struct Account: Hashable, Sendable {
  /// The forge's name: `github`, `gitee`, `gitcode`, `gitlab`.
  public var forge: String = ""
  /// The login as the forge writes it.
  public var handle: String = ""
  /// The forge's own number for the account, which survives renames.
  public var number: Int?
  /// Logins that the account had before.
  public var formerHandles: [String] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// Creates an account from its forge and login.
  public init(forge: String, handle: String, number: Int? = nil) {
    self.forge = forge
    self.handle = handle
    self.number = number
  }

  /// The spelling used on the command line, `github:alice`.
  public var spelling: String { "\(forge):\(handle)" }
}

/// Whom somebody worked for during a time.
public struct Affiliation: Hashable, Sendable {
  /// The organisation's name or `org:ID`.
  public var organisation: String = ""
  /// The first day.
  public var since: Day?
  /// The first day on which it no longer held.
  public var until: Day?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// An agreement given or refused.
public struct Consent: Hashable, Sendable {
  /// What it concerns: `website`.
  public var to: String = ""
  /// Whether it was given.
  public var given = false
  /// The day on which it was stated.
  public var on: Day = Day(number: 0)

  /// Creates an empty record to be filled in.
  public init() {}
}
