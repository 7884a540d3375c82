// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// A column of a roster of ours, and key of its JSON rows.
package enum RosterColumn: String, CaseIterable, Sendable {
  case login, name, role, `in`, since, until, organisation, forge, emeritus

  /// Adds what a cell says to a row.
  func read(
    _ text: String, at offset: Int, into row: inout RosterRow, _ builder: inout RosterBuilder
  ) {
    builder.place(self, at: offset, in: &row)
    switch self {
    case .login: if let login = builder.login(text, at: offset) { row.login = login }
    case .role:
      if let (role, isEmeritus) = builder.role(text, at: offset) {
        row.role = role
        row.isEmeritus = row.isEmeritus || isEmeritus
      }
    case _ where text.isEmpty: break
    case .name: row.name = text
    case .in: row.scope = builder.scope(text, at: offset)
    case .since:
      if let (when, precision) = builder.since(text, at: offset) {
        row.since = when
        row.precision = precision
      }
    case .until:
      if let (when, _) = builder.since(text, at: offset) { row.until = when }
    case .organisation: row.organisation = text
    case .forge:
      if IDRule.isPlain(text.lowercased()) {
        row.forge = text.lowercased()
      } else {
        builder.notes.error(at: offset, "not the name of a forge: \(Shown(text))")
      }
    case .emeritus: if builder.truth(text, at: offset) { row.isEmeritus = true }
    }
  }
}
