// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Records a candidate's yes or no to standing.
  func answerCandidacy(in vote: Vote, _ answer: Answer) throws(Refusal) -> Change {
    var candidacy = try candidacy(in: vote)
    candidacy.answers.append(answer)
    let word = answer.accepted ? "stands" : "does not stand"
    var change = Change()
    change.id = vote.id.text
    change.put(
      .candidacy(vote.id, candidacy), answer.accepted ? "accept" : "decline",
      candidacy.person.text, "\(candidacy.person) \(word): \(vote.motion.sentence)")
    return change
  }

  /// Takes the actor out of an election for good.
  func withdrawCandidacy(in vote: Vote) throws(Refusal) -> Change {
    var candidacy = try candidacy(in: vote)
    candidacy.withdrawn = at
    var change = Change()
    change.id = vote.id.text
    change.put(
      .candidacy(vote.id, candidacy), "withdraw", candidacy.person.text,
      "\(candidacy.person) no longer stands: \(vote.motion.sentence)")
    return change
  }

  /// The actor's own candidacy, while it can still change.
  private func candidacy(in vote: Vote) throws(Refusal) -> Candidacy {
    let actor = try someone()
    let vote = try openVote(vote.id)
    guard vote.election?.candidates.contains(where: { $0.person == actor.id }) == true else {
      throw Refusal(
        "not-yours", "'\(actor.id)' does not stand in '\(vote.id)'",
        help: "gov vote show \(vote.id)")
    }
    var candidacy = vote.candidacies.first { $0.person == actor.id } ?? Candidacy()
    candidacy.person = actor.id
    if let withdrawn = candidacy.withdrawn {
      throw Refusal(
        "withdrawn",
        "'\(actor.id)' withdrew from '\(vote.id)' on \(charter.zone.day(of: withdrawn))",
        help: "gov vote show \(vote.id)")
    }
    try requireOrder(after: max(vote.opened, candidacy.answer?.at ?? vote.opened))
    return candidacy
  }
}
