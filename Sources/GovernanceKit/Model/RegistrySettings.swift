// SPDX-License-Identifier: Apache-2.0

/// The registry's root record: its format and the charters in force over time.
public struct RegistrySettings: Hashable, Sendable {
  /// The format of the registry's files.
  public var formatVersion = RegistrySettings.currentFormat
  /// The charters, the earliest first.
  public var charters: [CharterInForce] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// The format that this version reads and writes.
  public static let currentFormat = 1
}

/// A charter's text, and from when it was in force.
public struct CharterInForce: Hashable, Sendable {
  /// The SHA-256 digest of the text's canonical spelling.
  public var digest = ""
  /// The first day in force.
  public var from = Day(number: 0)
  /// The vote that adopted it; nothing for the first.
  public var vote: VoteID?
  /// When it was enacted; nothing was decided under it before.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
