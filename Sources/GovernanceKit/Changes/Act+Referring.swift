// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Whether the charter has others told of what a vote decided.
  func isReferred(_ vote: Vote) throws(Refusal) -> Bool {
    try charter(of: vote).referral(of: vote.motion, by: procedure(of: vote)) != nil
  }

  /// Whether it has, and where they were told is not on record.
  func isReferralOpen(_ vote: Vote) throws(Refusal) -> Bool {
    try isReferred(vote) && registry.referral(of: vote.id) == nil
  }

  /// Notes on what a decision rests where it was referred to others, or that it is still to be.
  func referring(
    _ change: Change, _ id: VoteID, _ evidence: String?
  ) throws(Refusal) -> Change {
    let vote = try vote(id)
    let procedure = try procedure(of: vote)
    guard let to = try charter(of: vote).referral(of: vote.motion, by: procedure) else {
      guard evidence == nil else {
        throw Refusal(
          "no-referral", "the charter refers this to nobody", help: "leave out --evidence")
      }
      return change
    }
    guard let evidence, !evidence.isEmpty else {
      var change = change
      change.notes.append(
        "it is also referred to \(to.text())\(procedure.clauses.first.map { " (\($0))" } ?? ""); record where with gov tell \(id) --evidence URL"
      )
      return change
    }
    return change.mapping { entry in
      switch entry {
      case .person(var person):
        for index in person.roles.indices {
          if person.roles[index].basis.vote == id { person.roles[index].basis.source = evidence }
          if person.roles[index].ended?.vote == id {
            person.roles[index].ended?.source = evidence
          }
        }
        return .person(person)
      case .body(var body):
        for index in body.seats.indices {
          if body.seats[index].basis.vote == id { body.seats[index].basis.source = evidence }
          if body.seats[index].ended?.vote == id { body.seats[index].ended?.source = evidence }
        }
        return .body(body)
      default: return entry
      }
    }
  }
}
