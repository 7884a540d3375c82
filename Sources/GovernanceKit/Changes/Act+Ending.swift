// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// The motion as a group's own agreement, where the procedure named is one of its own.
  func asAgreement(_ named: Motion, by procedure: ProcedureID?) throws(Refusal) -> Motion {
    var motion = named
    motion.agreement = nil
    guard motion.kind == .merge || motion.kind == .dissolve else { return motion }
    // The group that agrees can be named where both are asked by the same procedure.
    let side = named.agreement ?? motion.scope.map { GroupID($0.text) }
    motion.scope = nil
    let asked = ending(of: motion).rules.filter { entry in
      procedure.map { entry.rule.agreement.contains($0) } == true
        && (side.map { $0 == entry.group.id } ?? true)
    }
    guard let first = asked.first else {
      if let side {
        throw Refusal(
          .unknownWord, "no-agreement",
          "'\(side)' has no rule of its own on this that asks for its agreement by '\(procedure?.text ?? "")'",
          help: "gov group show \(side)")
      }
      return motion
    }
    motion.agreement = first.group.id
    return motion
  }

  /// Refuses a motion that the group's own rules leave to others to put.
  func requireOwnProposer(_ motion: Motion) throws(Refusal) {
    guard
      let unmet = ending(of: motion).findings.first(where: {
        $0.criterion == "proposers" && $0.verdict != .met
      })
    else { return }
    throw Refusal(
      "no-proposer", "by the group's own rule \(unmet.text)\(shown(unmet.clause))",
      help: "ask one of them to open it")
  }

  /// What the group's own rules ask of its end, for those who vote on it.
  func ownWords(onEnding motion: Motion) -> [String] {
    let asked = ending(of: motion).findings.filter { $0.verdict != .met }
    return asked.map { finding in
      "before it is carried out: \(finding.text)\(shown(finding.clause))"
        + (finding.help.first.map { "; \($0)" } ?? "")
    }
  }

  /// Refuses to end a group before its own rules are met.
  func requireOwnEnding(_ vote: Vote) throws(Refusal) {
    if let own = vote.motion.agreement {
      throw Refusal(
        "nothing-to-do",
        "the vote '\(vote.id)' is the agreement of '\(own)', and the group ends by the vote of those who decide it",
        help: "gov vote open \(vote.motion.command)")
    }
    let open = registry.endingFindings(of: vote, at: at).filter { $0.verdict != .met }
    guard let first = open.first else { return }
    throw Refusal(
      .notYet, "own-rule",
      "the group's own rule is not met: \(open.map { $0.text + shown($0.clause) }.joined(separator: "; "))",
      help: first.help.first ?? "gov vote show \(vote.id)")
  }

  private func ending(of motion: Motion) -> EndingJudging {
    EndingJudging(registry, charter, motion, proposer: actor, opened: at, at: at)
  }
}
