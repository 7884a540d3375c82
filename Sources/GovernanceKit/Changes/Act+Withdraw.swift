// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Takes back a nomination or attestation of the actor's own.
  public func withdraw(_ id: String) throws(Refusal) -> Change {
    let actor = try someone()
    if var nomination = nomination(id) {
      try require(nomination.by == actor.id, "'\(id)' is \(nomination.by)'s to withdraw")
      try require(nomination.withdrawn == nil, "'\(id)' was withdrawn already")
      try requireOrder(after: nomination.at)
      nomination.withdrawn = at
      var change = Change()
      change.id = id
      change.put(
        .nomination(nomination), "withdraw", nomination.person.text,
        "\(actor.id) withdraws the nomination of \(nomination.person)")
      return change
    }
    for attestations in registry.attestations.values {
      guard var attestation = attestations.first(where: { $0.id.text == id }) else { continue }
      try require(attestation.by == actor.id, "'\(id)' is \(attestation.by)'s to withdraw")
      try require(attestation.withdrawn == nil, "'\(id)' was withdrawn already")
      try requireOrder(after: attestation.at)
      attestation.withdrawn = at
      var change = Change()
      change.id = id
      change.put(
        .attestation(attestation), "withdraw", attestation.person.text,
        "\(actor.id) no longer vouches for \(attestation.person): \(attestation.claim)")
      return change
    }
    if var invitation = invitation(id) {
      try require(invitation.by == actor.id, "'\(id)' is \(invitation.by)'s to withdraw")
      try require(invitation.withdrawn == nil, "'\(id)' was withdrawn already")
      try requireOrder(after: invitation.answers.last?.at ?? invitation.at)
      invitation.withdrawn = at
      var change = Change()
      change.id = id
      change.put(
        .invitation(invitation), "withdraw", invitation.person.text,
        "\(actor.id) withdraws the invitation of \(invitation.person) to '\(invitation.group)'")
      return change
    }
    if let vote = registry.votes[VoteID(id)], vote.election != nil {
      return try withdrawCandidacy(in: vote)
    }
    if let leave = registry.leaves.values.joined().first(where: { $0.id.text == id }) {
      return try withdraw(leave)
    }
    throw Refusal(
      .unknownWord, "unknown-id", "the registry has no nomination or attestation '\(id)'",
      help: "gov log LOGIN")
  }

  /// Accepts or declines what the actor is nominated for, or what a vote would give.
  public func answer(_ id: String, accepting accepted: Bool) throws(Refusal) -> Change {
    let actor = try someone()
    var answer = Answer()
    answer.accepted = accepted
    answer.at = at
    answer.recorded = recorded
    let word = accepted ? "accepts" : "declines"
    var change = Change()
    change.id = id
    if var nomination = nomination(id) {
      try require(nomination.person == actor.id, "'\(id)' is \(nomination.person)'s to answer")
      try require(nomination.withdrawn == nil, "'\(id)' was withdrawn")
      try requireOrder(after: max(nomination.at, nomination.answer?.at ?? nomination.at))
      nomination.answers.append(answer)
      change.put(
        .nomination(nomination), accepted ? "accept" : "decline", actor.id.text,
        "\(actor.id) \(word) the nomination for \(charter.title(nomination.role))")
      return change
    }
    if let invitation = invitation(id) {
      return try self.answer(invitation, accepting: accepted, by: actor)
    }
    guard var vote = registry.votes[VoteID(id)] else {
      throw Refusal(
        .unknownWord, "unknown-id", "the registry has no nomination or vote '\(id)'",
        help: "gov status \(actor.id)")
    }
    if vote.election != nil { return try answerCandidacy(in: vote, answer) }
    try require(
      [.promote, .appoint].contains(vote.motion.kind) && vote.motion.person == actor.id,
      "'\(id)' asks nothing of '\(actor.id)'")
    if let outcome = vote.ended?.outcome, outcome != .passed {
      throw Refusal(
        "not-passed",
        "the vote '\(id)' was \(outcome.rawValue), and gives '\(actor.id)' nothing to answer",
        help: "gov vote show \(id)")
    }
    try requireOrder(after: max(vote.opened, vote.answer?.at ?? vote.opened))
    vote.answers.append(answer)
    change.put(
      vote.isOpen ? .openVote(vote.withoutBallots) : .closedVote(vote),
      accepted ? "accept" : "decline", actor.id.text,
      "\(actor.id) \(word): \(vote.motion.sentence)")
    return change
  }

  private func invitation(_ id: String) -> Invitation? {
    registry.groups.values.lazy.compactMap { group in
      group.invitations.first { $0.id.text == id }
    }.first
  }

  private func nomination(_ id: String) -> Nomination? {
    registry.nominations.values.lazy.compactMap { list in
      list.first { $0.id.text == id }
    }.first
  }

  private func require(_ condition: Bool, _ law: String) throws(Refusal) {
    guard condition else { throw Refusal("not-yours", law) }
  }

  /// Keeps the events of one matter in order.
  package func requireOrder(after event: Instant) throws(Refusal) {
    guard at >= event else {
      throw Refusal(
        "out-of-order",
        "an act cannot precede the last event of its matter: '\(at)' is before '\(event)'",
        help: "name a later time with --dated")
    }
  }
}

extension Vote {
  /// The vote as its own file holds it while it is open.
  package var withoutBallots: Vote {
    var vote = self
    vote.ballots = []
    vote.proceedings = []
    vote.candidacies = []
    vote.draw = nil
    return vote
  }
}
