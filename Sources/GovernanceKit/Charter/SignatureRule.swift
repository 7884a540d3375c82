// SPDX-License-Identifier: Apache-2.0

/// What must be signed with a key of whoever says it.
public struct SignatureRule: Hashable, Sendable {
  /// Whether ballots cast in writing are.
  public var ballots = false
  /// Whether attestations are.
  public var attestations = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// What a signature is made for, so that it proves nothing else.
public enum SignedMatter: String, Hashable, Sendable {
  case ballot = "gov-ballot"
  case attestation = "gov-attestation"

  /// What it is, in a word.
  package var title: String { self == .ballot ? "a ballot" : "an attestation" }
}
