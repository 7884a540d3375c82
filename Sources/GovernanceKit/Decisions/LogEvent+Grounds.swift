// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// What something is held on, as a chain: nominations, vote, charter and clause.
  func ground(
    of basis: Basis, _ person: Person?, _ clause: (Charter) -> ClauseID?
  ) -> String {
    if basis.isFounding, basis.vote == nil { return basis.words }
    var parts = [basis.words]
    let nominators = (person.flatMap { nominations[$0.id] } ?? []).filter {
      basis.nominations.contains($0.id)
    }.map(\.by.text)
    if !nominators.isEmpty { parts.append("nominated by \(nominators.joined(separator: ", "))") }
    let vote = basis.vote.flatMap { votes[$0] }
    guard let charter = vote.flatMap({ charters[$0.charter] }) ?? charter(at: basis.at) else {
      return parts.joined(separator: ", ")
    }
    let decisive =
      vote.flatMap { charter.procedure($0.procedure)?.clauses.first } ?? clause(charter)
    let version = charter.version.map { " \($0)" } ?? ""
    parts.append(
      "under \(charter.id)\(version)\(decisive.map { " (\($0))" } ?? "")")
    return parts.joined(separator: ", ")
  }

  /// The clause that fills a seat.
  func clause(of seat: SeatHolding, in body: BodyID, _ charter: Charter) -> ClauseID? {
    let rule = charter.body(body)
    return rule?.seats.first { $0.id.text == seat.seat }?.clause ?? rule?.clauses.first
  }
}
