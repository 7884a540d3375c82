// SPDX-License-Identifier: Apache-2.0

/// The mending of a mistake: it names what was given invalidly, and the law that this broke.
public struct Correction: Hashable, Sendable {
  /// Names the correction: day, `correct`, subject.
  public var id: ID<Correction> = ""
  /// Whose role or seat was given invalidly.
  public var person: PersonID = ""
  /// The role, where it is one.
  public var role: RoleID?
  /// Where the role was held.
  public var scope: Scope?
  /// The body, where it is a seat.
  public var body: BodyID?
  /// The first day of what was given invalidly.
  public var since = Day(number: 0)
  /// The check whose law it broke, by its stable name.
  public var breaks = ""
  /// What that check said of it.
  public var finding = ""
  /// Why it is mended so.
  public var reason = ""
  /// Who recorded the correction.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
