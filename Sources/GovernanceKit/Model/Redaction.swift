// SPDX-License-Identifier: Apache-2.0

/// The removal of what identified somebody who asked for it.
public struct Redaction: Hashable, Sendable {
  /// Why.
  public var reason = ""
  /// Who removed it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
