// SPDX-License-Identifier: Apache-2.0

extension SeatRule {
  /// The last day on which a term may end for its seat to be filled by an election that opens now:
  /// as long as the vote lasts, and the seat's lead on top.
  package func horizon(
    of procedure: Procedure, opened: Instant, by calendar: WorkCalendar
  ) -> Day {
    let closes = procedure.length?.after(opened, by: calendar) ?? opened
    return (leads ?? CalendarSpan(3, .month)).after(calendar.zone.day(of: closes), by: calendar)
  }
}

extension Body {
  /// The day on which those elected can take their seats: when the terms before theirs have ended.
  ///
  /// - Parameters:
  ///   - seat: The seat's rule.
  ///   - elected: Those elected.
  ///   - rule: The rule of their election.
  ///   - horizon: The last day on which a term may end that they wait for.
  ///   - day: The day that is asked of.
  ///   - calendar: The charter's calendar.
  /// - Returns: That day, or the day that is asked of where they wait for nobody.
  package func seatingDay(
    _ seat: SeatRule, of elected: [PersonID], _ rule: ElectionRule, horizon: Day, on day: Day,
    by calendar: WorkCalendar
  ) -> Day {
    guard let term = seat.term, !rule.renews, seat.former == nil else { return day }
    let holders = seats.filter { $0.seat == seat.id.text && $0.isHeld(on: day) }
    func ends(_ chosen: Bool) -> [Day] {
      holders.filter { elected.contains($0.person) == chosen }
        .map { term.after($0.since, by: calendar) }
    }
    // Whoever is elected again serves the running term first.
    let own = ends(true).filter { $0 <= horizon }.max() ?? day
    let running = ends(false).filter { $0 > day }.sorted()
    let over = running.count + elected.count - (seat.maximum ?? .max)
    guard over > 0, over <= running.count, running[over - 1] <= horizon else {
      return max(day, own)
    }
    return max(day, own, running[over - 1])
  }
}
