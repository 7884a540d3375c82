// SPDX-License-Identifier: Apache-2.0

/// A group's own rules on its end held against the motion of the body that decides.
///
/// They are those of the day on which the deciding vote opened: who changes them later does not
/// undo what was begun.
package struct EndingJudging {
  package let registry: Registry
  package let charter: Charter
  package let motion: Motion
  /// Who puts the motion to the body.
  package let proposer: PersonID?
  /// When the deciding vote opened, or would.
  package let opened: Instant
  /// The moment at which it is carried out, or asked about.
  package let at: Instant

  package init(
    _ registry: Registry, _ charter: Charter, _ motion: Motion, proposer: PersonID?,
    opened: Instant, at: Instant
  ) {
    self.registry = registry
    self.charter = charter
    self.motion = motion
    self.proposer = proposer
    self.opened = opened
    self.at = at
  }

  /// The rules that speak of the motion, with the group whose they are.
  package var rules: [(group: Group, rule: EndingRule)] {
    guard motion.agreement == nil else { return [] }
    let parts: [(GroupID?, EndingRule.Matter)] =
      switch motion.kind {
      case .merge: [(motion.group, .merge), (motion.into, .takeOver)]
      case .dissolve: [(motion.group, .dissolve)]
      default: []
      }
    return parts.flatMap { id, matter -> [(group: Group, rule: EndingRule)] in
      guard let group = id.flatMap({ registry.groups[$0] }) else { return [] }
      return registry.endingRules(of: group, at: opened, under: charter)
        .filter { $0.concerns(matter) }.map { (group, $0) }
    }
  }

  /// Each rule's demands, and whether they are met.
  package var findings: [Finding] {
    rules.flatMap { group, rule -> [Finding] in
      if rule.silenceSpares, isSilent(group) {
        return [
          Finding(
            "silence", .met,
            "nothing is on record of '\(group.id)' for so long that it is not asked",
            clause: rule.clause)
        ]
      }
      return [proposal(rule, group), agreement(rule, group), notice(rule)].compactMap { $0 }
    }
  }

  /// Whether the one who puts the motion to the body may.
  private func proposal(_ rule: EndingRule, _ group: Group) -> Finding? {
    guard let proposers = rule.proposers else { return nil }
    let able = registry.members(of: proposers, in: group.scope, at: opened, under: charter)
    return Finding(
      "proposers", proposer.map { able.contains($0) } == true ? .met : .unmet,
      "the motion is put by one of \(proposers.words(charter, in: group.scope))",
      clause: rule.clause)
  }

  private func agreement(_ rule: EndingRule, _ group: Group) -> Finding? {
    guard let first = rule.agreement.first else { return nil }
    let votes = registry.sortedVotes.filter { vote in
      vote.motion.isAgreement(of: group.id, to: motion) && rule.agreement.contains(vote.procedure)
        && vote.opened <= at
    }
    let passed = votes.filter { vote in
      vote.ended.map { $0.outcome == .passed && $0.at <= at } ?? false
    }
    let names = rule.agreement.map { charter.procedure($0)?.title.text() ?? $0.text }
    var finding = Finding(
      "agreement", passed.isEmpty ? .unmet : .met, have: passed.isEmpty ? 0 : 1, need: 1,
      "'\(group.id)' agrees, by \(names.joined(separator: " or "))", clause: rule.clause)
    finding.evidence = passed.map {
      Evidence(name: $0.id.text, at: $0.ended?.at ?? $0.opened, by: $0.by)
    }
    if passed.isEmpty {
      finding.help = [
        votes.first { $0.isOpen }.map { "gov vote tally \($0.id)" }
          ?? "gov vote open \(motion.command) --procedure \(first)\(motion.into == group.id ? " --in \(group.id)" : "")"
      ]
    }
    return finding
  }

  private func notice(_ rule: EndingRule) -> Finding? {
    guard let notice = rule.notice else { return nil }
    let earliest = notice.after(opened, by: charter.calendar)
    return Finding(
      "notice", at >= earliest ? .met : .unmet,
      "\(notice) lie between the opening of the vote and its being carried out: from \(earliest)",
      clause: rule.clause)
  }

  private func isSilent(_ group: Group) -> Bool {
    guard let rule = charter.groupKind(group.kind)?.silence else { return false }
    let last = registry.lastSign(in: group, until: opened)
    return rule.after.after(charter.zone.day(of: last), by: charter.calendar)
      <= charter.zone.day(of: opened)
  }
}

extension Registry {
  /// What a group asks before it ends: its own rules, where it has some and may, else its kind's.
  package func endingRules(
    of group: Group, at instant: Instant, under charter: Charter
  ) -> [EndingRule] {
    let kind = charter.groupKind(group.kind)
    guard kind?.ownRules.contains(GroupKind.endingWord) == true,
      let own = group.rules(on: charter.zone.day(of: instant))?.endings, !own.isEmpty
    else { return kind?.endings ?? [] }
    return own
  }

  /// How a vote that ends a group stands by the group's own rules; nothing where none speak of it.
  public func endingFindings(of vote: Vote, at instant: Instant) -> [Finding] {
    guard let charter = charters[vote.charter] else { return [] }
    return EndingJudging(
      self, charter, vote.motion, proposer: vote.by, opened: vote.opened, at: instant
    ).findings
  }

  /// The procedures by which a group agrees to a motion, by its own rules.
  package func agreementProcedures(
    for motion: Motion, at instant: Instant, under charter: Charter
  ) -> [ProcedureID] {
    var asked = motion
    asked.agreement = nil
    return EndingJudging(self, charter, asked, proposer: nil, opened: instant, at: instant)
      .rules.filter { $0.group.id == motion.agreement }.flatMap(\.rule.agreement)
  }

  /// Which of a group's own rules on its end a vote did not meet when it was carried out.
  package func flaw(inEndingBy vote: Vote, at instant: Instant) -> String? {
    if let own = vote.motion.agreement {
      return "the vote '\(vote.id)' is only the agreement of '\(own)'"
    }
    let open = endingFindings(of: vote, at: instant).filter { $0.verdict != .met }
    guard !open.isEmpty else { return nil }
    return "its own rule was not met: \(open.map(\.text).joined(separator: "; "))"
  }

  /// What the constitutions concerned say in words of the end that a motion brings.
  public func endingWords(of motion: Motion) -> String? {
    guard motion.kind == .merge || motion.kind == .dissolve else { return nil }
    return motion.group.flatMap { groups[$0] }?.constitution.dissolution
  }
}

extension Motion {
  /// Whether it is a group's own agreement to another motion.
  package func isAgreement(of group: GroupID, to other: Motion) -> Bool {
    guard agreement == group else { return false }
    var asked = self
    asked.agreement = nil
    return asked.isSame(as: other)
  }

  /// The motion as it is typed.
  package var command: String {
    switch kind {
    case .merge: "merge \(group?.text ?? "") --into \(into?.text ?? "")"
    default: "\(kind.rawValue) \(group?.text ?? "")"
    }
  }
}
