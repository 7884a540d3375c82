// SPDX-License-Identifier: Apache-2.0

/// Why an act is not done; nothing was changed.
public struct Refusal: Error, Hashable, Sendable {
  /// How an act can fail.
  public enum Kind: Hashable, Sendable {
    /// The charter or the record says no.
    case refused
    /// Only time, ballots or somebody's word is missing.
    case notYet
    /// A word is unknown to the charter or the registry.
    case unknownWord
    /// The record can't tell.
    case unknown
  }

  /// How it fails.
  public let kind: Kind
  /// A word that scripts can test.
  public let code: String
  /// The law, in a sentence.
  public let message: String
  /// What to do next.
  public let help: String?

  package init(
    _ kind: Kind, _ code: String, _ message: String, help: String? = nil
  ) {
    self.kind = kind
    self.code = code
    self.message = message
    self.help = help
  }

  /// The charter or the record says no.
  package init(_ code: String, _ message: String, help: String? = nil) {
    self.init(.refused, code, message, help: help)
  }
}
