// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension Act {
  /// The rows that count: a roster is held to listing each person once on a ladder.
  ///
  /// Real lists say two things of one person now and then, so each is told by its line: a row that
  /// stands twice counts once, and of two roles one of which includes the other the higher counts.
  /// Of two that have no order neither can be chosen. Where it is held to strictly, each is an error.
  func rowsToTake(_ file: RosterFile, _ terms: RosterTerms, _ result: inout RosterImport)
    -> [RosterRow]
  {
    for row in file.rows {
      guard let line = row.earlier else { continue }
      result.report(
        ImportProblem(
          terms.isStrict ? .error : .warning, at: row.position,
          "'\(row.login)' is listed twice as \(row.role); first at line \(line)"
            + (terms.isStrict ? "" : ", counted once"),
          help: "remove one of the two"))
    }
    var dropped: Set<RosterRow> = []
    for group in file.severalRoles {
      let rows = group.filter { !$0.isEmeritus }
      for row in rows {
        guard
          let higher = rows.first(where: {
            charter.roles(below: $0.role).contains(row.role) && clash(row, $0)
          })
        else { continue }
        dropped.insert(row)
        result.report(
          ImportProblem(
            terms.isStrict ? .error : .warning, at: row.position,
            "'\(row.login)' is listed as \(row.role) and, at line \(higher.position.line), as \(higher.role), which includes it"
              + (terms.isStrict ? "" : "; the higher counts"),
            help: "remove the lower"))
      }
      let left = rows.filter { !dropped.contains($0) }
      for (index, row) in left.enumerated() {
        guard
          let other = left[..<index].first(where: {
            ladder($0.role) == ladder(row.role) && $0.overlaps(row, in: charter.zone)
              && !charter.roles(below: $0.role).contains(row.role)
              && !charter.roles(below: row.role).contains($0.role)
          })
        else { continue }
        result.report(
          ImportProblem(
            .error, at: row.position,
            "'\(row.login)' is listed in two roles at once: \(row.role) and, at line \(other.position.line), \(other.role)",
            help: "neither includes the other: remove one of the two"))
      }
    }
    return file.rows.filter { $0.earlier == nil && !dropped.contains($0) }
  }

  /// Whether two rows say two things of one day; a rise that both rows date is a history.
  private func clash(_ lower: RosterRow, _ higher: RosterRow) -> Bool {
    guard lower.overlaps(higher, in: charter.zone) else { return false }
    guard let first = lower.since, let then = higher.since else { return true }
    return first.instant(in: charter.zone) >= then.instant(in: charter.zone)
  }

  private func ladder(_ role: RoleID) -> String {
    charter.role(role)?.ladder ?? role.text
  }
}
