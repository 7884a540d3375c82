// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Procedure {
  /// The counting half of the procedure.
  ///
  /// - Parameter charter: The charter whose other procedures can take its place.
  /// - Returns: The rule; a procedure that would lead back to itself is left out.
  /// - Throws: What is wrong with a condition.
  public func countingRule(in charter: Charter) throws(ConditionError) -> MotionRule {
    try countingRule(in: charter, beside: [])
  }

  private func countingRule(
    in charter: Charter, beside pending: Set<ProcedureID>
  ) throws(ConditionError) -> MotionRule {
    let pending = pending.union([id])
    func other(_ id: ProcedureID?) throws(ConditionError) -> MotionRule? {
      guard let id, !pending.contains(id), let procedure = charter.procedure(id) else { return nil }
      return try procedure.countingRule(in: charter, beside: pending)
    }
    let quorum = try quorum.map { text throws(ConditionError) in try Condition(text) }
    let passes = try passes.map { text throws(ConditionError) in try Condition(text) }
    let names = (quorum + passes).reduce(into: Set<CountName>()) { $0.formUnion($1.names) }
    var rule = MotionRule(
      quorum: quorum, passes: passes, veto: vetoRule(names), hasCastingVote: castingVote != nil,
      isSecret: secret, closesEarly: closesWhenSettled, allowsProxies: proxies?.allowed ?? false)
    switch silence {
    case .abstains: rule.silence = .abstains
    case .agrees: rule.silence = .agrees(otherwise: try other(objected))
    case nil: break
    }
    if restarts { rule.withoutQuorum = .restarts }
    if let fallback = try other(fallback) { rule.withoutQuorum = .falls(to: fallback) }
    if let smallBody, let small = try other(smallBody.procedure) {
      rule.smallBody = .below(smallBody.below, small)
    }
    rule.cap = perOrganisation?.cap
    rule.reminders = reminders.map {
      ReminderRule(count: $0.count, secondsApart: $0.secondsApart ?? 0)
    }
    return rule
  }

  /// A procedure knows vetoes if it makes one of a no, or if a condition counts them.
  private func vetoRule(_ names: Set<CountName>) -> VetoRule? {
    guard noIsVeto || veto != nil || names.contains(.veto) else { return nil }
    return VetoRule(
      holders: veto?.holders == nil ? .everyone : .marked, noIsVeto: noIsVeto,
      needsReason: vetoNeedsReason,
      effect: veto?.stops == .whatWouldPass ? .ofWhatWouldPass : .always)
  }
}

extension OrganisationTerms {
  /// The cap as the count takes it; nothing where the terms say none.
  package var cap: OrganisationCap? {
    if let ballots { return .members(ballots) }
    return share.flatMap { Condition.Ratio($0) }.map { .share($0) }
  }
}
