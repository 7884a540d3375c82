// SPDX-License-Identifier: Apache-2.0

/// Attestations come from those who may vouch.
package enum AttestersEntitled: Check {
  package static let name = "attesters-entitled"
  package static let law =
    "whoever vouches held a role on that day that may, and not for themselves"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for attestation in registry.attestations.values.flatMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      let charter = inspection.charter(at: attestation.at)
      guard let claim = charter.claim(attestation.claim) else { continue }
      let path = RegistryLayout.attestation(attestation)
      if attestation.by == attestation.person {
        inspection.note(path, ["by"], "nobody vouches for themselves", clause: claim.clause)
      }
      let evaluation = Evaluation(
        registry, charter, person: attestation.person, role: "", scope: attestation.scope,
        at: attestation.at)
      guard !claim.by.isEmpty,
        !evaluation.acted(
          asOneOf: claim.by, attestation.by, in: attestation.scope, at: attestation.at)
      else { continue }
      inspection.note(
        path, ["by"],
        "'\(attestation.by)' could not vouch for '\(claim.id)' on \(charter.zone.day(of: attestation.at)): that takes a \(claim.by.map { charter.title($0) }.joined(separator: " or "))",
        clause: claim.clause)
    }
  }
}
