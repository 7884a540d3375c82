// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The command that begins to fill a seat: a vote on somebody, an election, an appointment.
  ///
  /// Where none of the charter's ways is open yet and the registry is still being set up, it is the
  /// one that records who has held the seat from the beginning.
  func openingCommand(
    _ rule: BodyRule, _ seat: SeatRule, _ number: Int, at instant: Instant, under charter: Charter
  ) -> String {
    let open = seat.filled.filter { isOpen($0, of: rule, at: instant, under: charter) }
    if open.isEmpty, firstDecision == nil {
      let place = rule.id.scope.map { "@\($0)" } ?? ""
      return "gov person add LOGIN --founding \(rule.id.rule):\(seat.id)\(place)"
    }
    let ways = open.isEmpty ? seat.filled : open
    let procedures = ways.flatMap(\.procedures).compactMap { charter.procedure($0) }
    if procedures.isEmpty, ways.contains(where: \.appointment) {
      return "gov appoint \(rule.id) LOGIN --seat \(seat.id) --evidence URL"
    }
    return !procedures.isEmpty && procedures.allSatisfy { $0.election != nil }
      ? "gov vote open elect \(rule.id) --seat \(seat.id) --seats \(number) --candidates LOGIN,…"
      : "gov vote open appoint \(rule.id) LOGIN --seat \(seat.id)"
  }

  /// Whether a seat is filled by elections alone.
  func isElected(_ seat: SeatRule, under charter: Charter) -> Bool {
    let ways = seat.filled.flatMap(\.procedures).compactMap { charter.procedure($0) }
    return !ways.isEmpty && ways.allSatisfy { $0.election != nil }
  }

  /// Whether a way is open by its phase, and somebody is there to decide.
  private func isOpen(
    _ way: SeatWay, of rule: BodyRule, at instant: Instant, under charter: Charter
  ) -> Bool {
    switch way.phase {
    case .initial where hasBegun(rule.id, before: instant, under: charter): return false
    case .later where members(of: rule.id, at: instant, under: charter).isEmpty: return false
    default: break
    }
    if way.appointment { return true }
    return way.procedures.compactMap { charter.procedure($0) }.contains { procedure in
      !members(of: procedure.electorate, in: rule.id.scope, at: instant, under: charter).isEmpty
    }
  }
}
