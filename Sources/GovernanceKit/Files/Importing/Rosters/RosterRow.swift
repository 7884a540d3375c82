// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// A role that a roster says somebody holds; nil means that the roster doesn't say.
package struct RosterRow: Hashable, Sendable {
  /// The login as the roster writes it, without `@`.
  package var login: String
  /// The name of the person.
  package var name: String?
  /// The role's id: the file's word as a singular in kebab-case.
  package var role: RoleID
  /// Where the role is held.
  package var scope: Scope?
  /// Since when the role is held.
  package var since: When?
  /// The first day on which the role was no longer held; nothing where it still is.
  package var until: When?
  /// How exactly the date is known, where not to the day.
  package var precision: RoleHolding.Precision?
  /// Whom the person works for.
  package var organisation: String?
  /// The forge of the login.
  package var forge: String?
  /// The project as the roster names it, where it lists several.
  package var project: String?
  /// Whether the role was laid down with honour.
  package var isEmeritus = false
  /// The sorts of contribution that the roster names.
  package var contributions: [String] = []
  /// Where the person stands in the file.
  package var position = JSONPosition(line: 1, column: 1)
  /// Where what is said of the role, the place and the time stands.
  package var places: [RosterColumn: JSONPosition] = [:]
  /// The line in which the very same stands first, where it stands twice.
  package var earlier: Int?
  /// Whether part of the row could not be read, so that the rest is looked at only to be judged.
  package var isFlawed = false

  package init(login: String, role: RoleID) {
    self.login = login
    self.role = role
  }

  /// Where something of the row stands.
  package func place(_ column: RosterColumn) -> JSONPosition { places[column] ?? position }

  /// What must not stand twice in a roster; a role that ended can be held again.
  var key: [String] {
    let stretch = until == nil ? "" : since.map { "\($0)" } ?? "begun"
    return [
      login.lowercased(), role.text, scope?.text ?? "", isEmeritus ? "emeritus" : "", stretch,
    ]
  }

  /// Whether two rows of one person can have been true on one day.
  func overlaps(_ other: RosterRow, in zone: Zone) -> Bool {
    let (first, second) = (stretch(in: zone), other.stretch(in: zone))
    return first.lowerBound < second.upperBound && second.lowerBound < first.upperBound
  }

  private func stretch(in zone: Zone) -> Range<Int> {
    let start = since.map { zone.day(of: $0.instant(in: zone)).number } ?? .min
    let end = until.map { zone.day(of: $0.instant(in: zone)).number } ?? .max
    return start..<max(start, end)
  }
}
