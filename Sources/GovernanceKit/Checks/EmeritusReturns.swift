// SPDX-License-Identifier: Apache-2.0

/// What a return on request rests on: that the person left as emeritus, and asked in person.
enum EmeritusReturns {
  /// What is wrong with a return; nothing where it stands.
  static func flaw(
    in basis: Basis, of person: PersonID, since: Day, _ earlier: [(until: Day?, ended: Basis?)],
    _ rule: EmeritusRule?, _ registry: Registry
  ) -> String? {
    guard rule?.returns == .onRequest else { return "the charter restores nobody on request" }
    guard basis.by == person else { return "nobody asks to return for somebody else" }
    let ends = earlier.filter { end in
      end.ended.map { $0.at <= basis.at } ?? false && end.until.map { $0 <= since } ?? false
    }
    guard let last = ends.max(by: { ($0.ended?.at ?? basis.at) < ($1.ended?.at ?? basis.at) })
    else { return "'\(person)' did not hold it before" }
    return registry.isEmeritus(last.ended, rule)
      ? nil : "'\(person)' did not leave it as emeritus, but by \(last.ended?.words ?? "nothing")"
  }
}
