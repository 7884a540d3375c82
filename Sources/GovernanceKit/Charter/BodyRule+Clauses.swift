// SPDX-License-Identifier: Apache-2.0

extension BodyRule {
  /// Every clause that the body's rules name: its own, its seats', those of removal and meetings.
  package var namedClauses: [ClauseID] {
    let seats = seats.flatMap { seat in [seat.clause] + seat.filled.map(\.clause) }
    let parts = [
      removal?.clause, leaving?.clause, meetings?.cadence?.clause, meetings?.notice?.clause,
      meetings?.extraordinary?.clause, meetings?.quorum?.clause, meetings?.minutes?.clause,
      meetings?.openness?.clause, meetings?.proxies?.clause,
    ]
    return clauses + (seats + parts).compactMap { $0 }
  }
}
