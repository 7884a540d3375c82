// SPDX-License-Identifier: Apache-2.0

/// Why a ballot does not count.
public enum DiscardReason: Sendable, Hashable {
  /// The voter is no member of the body.
  case notAMember
  /// The voter may not vote on this motion.
  case excluded(String)
  /// The ballot was given as advice.
  case notBinding
  /// It came after the vote closed.
  case late
  /// The voter did not attend the meeting.
  case notPresent
  /// Somebody else cast it, and the rule knows no proxies.
  case proxy(String)
  /// Its caster may not vote, so cannot vote for another.
  case proxyNotEntitled(String)
  /// Two people cast ballots for this voter.
  case severalCasters
  /// The rule knows no veto.
  case noVeto
  /// The voter holds no veto.
  case holdsNoVeto
  /// The veto gives no reason.
  case vetoWithoutReason
  /// The veto's validity is doubted, and nobody confirmed it.
  case vetoUnconfirmed
  /// The voter took it back.
  case withdrawn
  /// The voter cast again.
  case replaced
  /// As many ballots from the organisation count as may.
  case organisationFull(String, limit: Int)
}

extension DiscardReason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .notAMember: "not a member when the vote opened"
    case .excluded(let reason): reason.isEmpty ? "may not vote on this motion" : reason
    case .notBinding: "not binding"
    case .late: "cast after the deadline"
    case .notPresent: "not present at the meeting"
    case .proxy(let caster): "cast by \(MarkedText.quoted(caster)), and proxies are refused"
    case .proxyNotEntitled(let caster):
      "cast by \(MarkedText.quoted(caster)), who may not vote"
    case .severalCasters: "cast by several people for one voter"
    case .noVeto: "the procedure knows no veto"
    case .holdsNoVeto: "the voter holds no veto"
    case .vetoWithoutReason: "a veto without a reason is void"
    case .vetoUnconfirmed: "the veto is challenged and not confirmed"
    case .withdrawn: "withdrawn by its voter"
    case .replaced: "replaced by a later ballot"
    case .organisationFull(let organisation, let limit):
      "\(limit) from \(MarkedText.quoted(organisation)) count already"
    }
  }
}
