// SPDX-License-Identifier: Apache-2.0

/// Something that those who vote should know and that decides nothing.
public struct VoteRemark: Hashable, Sendable {
  /// What should be known.
  public var text: LocalizedText
  /// Where the rule comes from.
  public var clause: ClauseID?

  package init(_ english: String, _ chinese: String, clause: ClauseID? = nil) {
    self.text = LocalizedText(
      languages: ["en", "zh-Hans"], texts: ["en": english, "zh-Hans": chinese])
    self.clause = clause
  }
}

extension Registry {
  /// What those who vote on a motion should know: words of the group's own, and affiliations.
  public func remarks(
    on motion: Motion, by proposer: PersonID?, at instant: Instant, under charter: Charter
  ) -> [VoteRemark] {
    switch motion.kind {
    case .merge, .dissolve: endingRemarks(on: motion, by: proposer, at: instant, under: charter)
    case .promote: nominationRemarks(on: motion, by: proposer, at: instant, under: charter)
    case .form: sponsorRemarks(on: motion, by: proposer, at: instant, under: charter)
    default: []
    }
  }

  /// What the group says in words of its end, and whether anything beyond the vote is asked for.
  private func endingRemarks(
    on motion: Motion, by proposer: PersonID?, at instant: Instant, under charter: Charter
  ) -> [VoteRemark] {
    guard motion.agreement == nil, let words = endingWords(of: motion) else { return [] }
    let rules = EndingJudging(
      self, charter, motion, proposer: proposer, opened: instant, at: instant
    ).rules
    var remarks = [VoteRemark("the group's own rule: \(words)", "小组自身规定：\(words)")]
    if rules.isEmpty {
      remarks.append(
        VoteRemark(
          "it is told in words alone, and nothing beyond this vote is asked for",
          "该规定仅有文字，除本表决外别无要求"))
    }
    return remarks
  }

  /// That somebody is named by people of their own organisation, where the charter would have it otherwise.
  private func nominationRemarks(
    on motion: Motion, by proposer: PersonID?, at instant: Instant, under charter: Charter
  ) -> [VoteRemark] {
    guard let role = motion.role, let person = motion.person else { return [] }
    let named = (nominations[person] ?? []).filter {
      $0.role == role && $0.scope == motion.scope && $0.at <= instant
        && ($0.withdrawn.map { instant < $0 } ?? true)
    }.map(\.by)
    var nominators: [PersonID] = []
    for one in (proposer.map { [$0] } ?? []) + named where !nominators.contains(one) {
      nominators.append(one)
    }
    return nominators.compactMap {
      kinship(of: $0, with: person, as: role, at: instant, under: charter)
    }
  }

  /// That a nominator and a nominee work for one organisation, where the charter would have it otherwise.
  package func kinship(
    of nominator: PersonID, with nominee: PersonID, as role: RoleID, at instant: Instant,
    under charter: Charter
  ) -> VoteRemark? {
    guard let clause = charter.role(role)?.outsideNominee, nominator != nominee,
      let own = organisation(of: nominator, at: instant, under: charter),
      let other = organisation(of: nominee, at: instant, under: charter),
      own.lowercased() == other.lowercased()
    else { return nil }
    return VoteRemark(
      "'\(nominator)' and '\(nominee)' both work for '\(own)': nominees for \(charter.title(role)) should come from outside the nominator's organisation",
      "'\(nominator)' 与 '\(nominee)' 同属 '\(own)'：\(charter.roleWords(role, in: .chinese)) 的被提名人宜来自提名人组织之外",
      clause: clause)
  }

  /// That nobody can tell whether those who stand up for a new group are of another organisation.
  private func sponsorRemarks(
    on motion: Motion, by proposer: PersonID?, at instant: Instant, under charter: Charter
  ) -> [VoteRemark] {
    guard let proposal = motion.proposal, let rule = charter.groupKind(proposal.kind)?.sponsor,
      rule.unaffiliated
    else { return [] }
    let able = proposal.sponsors.filter {
      holdsAnywhere(rule.role, $0, at: instant, under: charter)
    }
    let authors = proposal.authors(with: proposer)
    func isKnown(_ person: PersonID) -> Bool {
      organisation(of: person, at: instant, under: charter) != nil
    }
    let known = authors.allSatisfy(isKnown)
    if able.contains(where: { isKnown($0) && known && !authors.contains($0) }) { return [] }
    let unknown = (able + authors).filter { !isKnown($0) }.map { "'\($0)'" }
    guard !unknown.isEmpty else { return [] }
    let names = unknown.joined(separator: ", ")
    return [
      VoteRemark(
        "unknown: whether a sponsor works for another organisation than the authors; no affiliation is on record of \(names)",
        "未知：支持者与提案人是否不属同一组织；\(names) 的所属组织未记录", clause: rule.clause)
    ]
  }
}

extension GroupProposal {
  /// Those who propose the group: its leads, its members and who puts it to the vote.
  package func authors(with proposer: PersonID?) -> [PersonID] {
    var result: [PersonID] = []
    for one in leads + members + (proposer.map { [$0] } ?? []) where !result.contains(one) {
      result.append(one)
    }
    return result
  }
}
