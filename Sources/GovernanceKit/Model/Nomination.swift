// SPDX-License-Identifier: Apache-2.0

/// Somebody's word that a person should hold a role.
public struct Nomination: Hashable, Sendable {
  /// Names the nomination: day, nominee, role, nominator.
  public var id: ID<Nomination> = ""
  /// The nominee.
  public var person: PersonID = ""
  /// The role.
  public var role: RoleID = ""
  /// Where the role would be held.
  public var scope: Scope?
  /// The nominator.
  public var by: PersonID = ""
  /// When it was made.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// Why.
  public var reason: String?
  /// Links that support it.
  public var evidence: [String] = []
  /// When the nominator took it back.
  public var withdrawn: Instant?
  /// The nominee's answers, the earliest first; the last one counts.
  public var answers: [Answer] = []

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A nominee's or candidate's yes or no.
public struct Answer: Hashable, Sendable {
  /// Whether it was accepted.
  public var accepted = false
  /// When it was given.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Somebody's word that a claim holds, of a person or of one contribution.
public struct Attestation: Hashable, Sendable {
  /// Names the attestation: day, claim, subject, attester.
  public var id: ID<Attestation> = ""
  /// The claim.
  public var claim: ClaimID = ""
  /// The person whom it concerns, or whose contribution it concerns.
  public var person: PersonID = ""
  /// The contribution's link, where the claim is about one.
  public var item: String?
  /// Where the claim holds.
  public var scope: Scope?
  /// Who vouches.
  public var by: PersonID = ""
  /// When it was given.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// Why.
  public var reason: String?
  /// Links that support it.
  public var evidence: [String] = []
  /// The signature of whoever vouches, where it is signed.
  public var signature: Signature?
  /// When it was taken back.
  public var withdrawn: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
