// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Vouches for a person, in the actor's own name.
  public func attest(
    _ claims: [ClaimID], of login: String, in scope: Scope? = nil, reason: String? = nil,
    evidence: [String] = []
  ) throws(Refusal) -> Change {
    let attester = try someone()
    let subject = try person(login)
    var change = Change()
    for (index, id) in claims.enumerated() {
      if claims[..<index].contains(id) {
        throw Refusal(
          .unknownWord, "twice", "the claim '\(id)' is named twice", help: "leave one out")
      }
      let claim = try claim(id, about: .person)
      let made = try attestation(
        claim, of: subject, by: attester, item: nil, in: scope, reason: reason, evidence: evidence)
      if change.id == nil { change.id = made.id.text }
      change.put(
        .attestation(made), "attest", subject.id.text,
        "\(attester.id) vouches for \(subject.id)\(scope.map { " in \($0)" } ?? ""): \(claim.title.text())"
      )
    }
    change.notes += registry.remark(onBareName: scope).map { [$0] } ?? []
    return change
  }

  /// Vouches for one contribution, in the actor's own name.
  public func attest(
    _ id: ClaimID, ofItem ref: String, in scope: Scope? = nil, reason: String? = nil,
    evidence: [String] = []
  ) throws(Refusal) -> Change {
    let attester = try someone()
    let claim = try claim(id, about: .contribution)
    let wanted = ref.hasSuffix("/") ? String(ref.dropLast()) : ref
    let owner = registry.activities.sorted { $0.key < $1.key }.first { _, activities in
      activities.contains { $0.items.contains { $0.ref == wanted } }
    }
    guard let owner, let subject = registry.person(owner.key) else {
      throw Refusal(
        "unknown-contribution", "no contribution on record has the link '\(ref)'",
        help: "gov import pull-requests FILE --repo OWNER/NAME")
    }
    let made = try attestation(
      claim, of: subject, by: attester, item: wanted, in: scope, reason: reason,
      evidence: evidence)
    var change = Change()
    change.id = made.id.text
    change.put(
      .attestation(made), "attest", wanted,
      "\(attester.id) vouches for \(wanted) by \(subject.id): \(claim.title.text())")
    return change
  }

  private func claim(_ id: ClaimID, about subject: Claim.Subject) throws(Refusal) -> Claim {
    let known = charter.claims.filter { $0.about == subject }.map(\.id.text)
    guard let claim = charter.claim(id) else {
      let near = Suggestion.nearest(to: id.text, among: known)
      throw Refusal(
        .unknownWord, "unknown-claim", "the charter has no claim '\(id)'",
        help: near.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty ? nil : "there are: \(known.joined(separator: ", "))"))
    }
    guard claim.about == subject else {
      throw Refusal(
        .unknownWord, "wrong-claim",
        subject == .person
          ? "'\(id)' is said of a contribution, not of a person"
          : "'\(id)' is said of a person, not of a contribution",
        help: subject == .person ? "gov attest --item URL \(id)" : "gov attest LOGIN \(id)")
    }
    return claim
  }

  private func attestation(
    _ claim: Claim, of subject: Person, by attester: Person, item: String?, in scope: Scope?,
    reason: String?, evidence: [String]
  ) throws(Refusal) -> Attestation {
    try registry.require(scope)
    try requireOpen(scope)
    guard attester.id != subject.id else {
      throw Refusal(
        "self", "nobody vouches for themselves",
        help: "ask another; who may: gov status \(subject.id)")
    }
    let evaluation = evaluation(of: subject.id, in: scope)
    guard
      claim.by.isEmpty || evaluation.holds(anyOf: claim.by, by: attester.id, in: scope, at: at)
    else {
      let titles = claim.by.map { charter.title($0) }
      throw Refusal(
        "may-not-attest",
        "'\(attester.id)' may not vouch for '\(claim.id)': that takes a \(titles.joined(separator: " or ")) on the day",
        help: "gov status \(attester.id)")
    }
    let known = registry.attestations[subject.id] ?? []
    if known.contains(where: {
      $0.claim == claim.id && $0.item == item && $0.scope == scope && $0.by == attester.id
        && $0.withdrawn == nil
    }) {
      throw Refusal(
        "attested",
        "'\(attester.id)' has vouched for '\(claim.id)' of \(item ?? subject.id.text)\(scope.map { " in \($0)" } ?? "") already",
        help: "gov status \(subject.id)")
    }
    var made = Attestation()
    let taken = Set(known.map(\.id.text))
    let what = item.map { [Digest.short(of: $0)] } ?? []
    made.id = ID(
      freeID(
        [claim.id.text, subject.id.text] + what + (scope.map { $0.isPlace ? [$0.text] : [] } ?? [])
          + ["by", attester.id.text], taken: taken.contains))
    made.claim = claim.id
    made.person = subject.id
    made.item = item
    made.scope = scope
    made.by = attester.id
    made.at = at
    made.recorded = recorded
    made.reason = reason
    made.evidence = evidence
    made.signature = try signature(
      of: SignedText.of(made), as: .attestation, by: attester,
      isWanted: charter.signatures?.attestations == true)
    return made
  }
}
