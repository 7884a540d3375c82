// SPDX-License-Identifier: Apache-2.0

/// Somebody's word that a claim holds of the person: `{"attested": "bug-hunting", "by": "maintainer"}`.
package struct AttestedCriterion: CriterionForm {
  package static let key = "attested"
  package static let about = "The word of somebody who may vouch that a claim holds of the person."

  package var claim: ClaimID = ""
  package var by: RoleID?
  package var atLeast: Int?
  package var inScope = false
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("attested", &claim, "The claim.")
    fields.optional("by", &by, "Who must vouch; whoever the claim says if nothing is said.")
    fields.optional("atLeast", &atLeast, "How many different people vouch; one if unsaid.")
    fields.flag("inScope", &inScope, "Whether the word must name the group, project or component.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package var mentions: [CriterionMention] {
    [.init(.claim(claim, about: .person, by: by), at: "attested")]
      + (by.map { [.init(.role($0), at: "by")] } ?? [])
  }

  package var faults: [CriterionFault] {
    atLeast.map { $0 < 1 } == true ? [.init("'atLeast' is 1 or more", at: "atLeast")] : []
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    if assumption.contains(.supplied) { return .always }
    let words = Dictionary(grouping: valid(evaluation), by: \.by).values
    return .atLeast(
      need,
      of: words.map { own in
        .atLeast(1, of: own.map { evaluation.known(from: $0.at, until: $0.withdrawn) })
      })
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let now = valid(evaluation).filter { attestation in
      attestation.at <= evaluation.at
        && (attestation.withdrawn.map { evaluation.at < $0 } ?? true)
    }
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: min(need, Set(now.map(\.by)).count), need: need,
      sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = now.map {
      Evidence(name: $0.id.text, at: $0.at, by: $0.by, ref: $0.evidence.first, title: $0.reason)
    }
    if finding.verdict != .met {
      let place = evaluation.scope.map { " --in \($0)" } ?? ""
      let attester = allowed(evaluation.charter).first?.text.uppercased() ?? "LOGIN"
      let subject = evaluation.person.text.quotedForShell
      finding.help = ["gov attest \(subject) \(claim)\(place) --as \(attester)"]
    }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let title = charter.claimWords(claim, in: language)
    let by = allowed(charter).map { charter.roleWords($0, in: language) }
    if need > 1 {
      return language.pick(
        "\(need) of those who are \(by.joined(separator: " or ")) vouch: \(title)",
        "由 \(need) 名 \(by.joined(separator: "或")) 确认：\(title)")
    }
    return language.pick(
      "a \(by.joined(separator: " or ")) vouches: \(title)",
      "由 \(by.joined(separator: "或")) 确认：\(title)")
  }

  private var need: Int { max(1, atLeast ?? 1) }

  private func allowed(_ charter: Charter) -> [RoleID] {
    by.map { [$0] } ?? charter.claim(claim)?.by ?? []
  }

  private func valid(_ evaluation: Evaluation) -> [Attestation] {
    (evaluation.registry.attestations[evaluation.person] ?? []).filter { attestation in
      attestation.claim == claim && attestation.item == nil
        && isSaid(of: attestation.scope, evaluation)
        && attestation.by != evaluation.person
        && evaluation.acted(
          asOneOf: allowed(evaluation.charter), attestation.by, in: evaluation.scope,
          at: attestation.at)
    }
  }

  /// Whether what is said of one place, or of no place, is said of the one in question.
  ///
  /// What is said without naming a place holds in each, unless the rule asks for the place; what is
  /// said of a project or component holds where that is a part.
  private func isSaid(of place: Scope?, _ evaluation: Evaluation) -> Bool {
    let asked = evaluation.scope
    if place == asked { return true }
    guard let place else { return !inScope }
    if let whole = evaluation.registry.whole(of: asked), place == whole { return !inScope }
    return place.isPlace && (asked == nil || evaluation.registry.whole(of: place) == asked)
  }
}
