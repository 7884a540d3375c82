// SPDX-License-Identifier: Apache-2.0
import StrictJSON

// What people did, and what others say of it.
extension RegistryReader {
  mutating func readActivities(in folder: String) throws(FileError) {
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (activity, node) = try record(Activity.self, at: path) else { continue }
      expect(path, RegistryLayout.activity(activity), node["person"])
      registry.activities[activity.person, default: []].append(activity)
    }
  }

  mutating func readCoverage() throws(FileError) {
    for name in try files(in: RegistryLayout.coverage) {
      let path = "\(RegistryLayout.coverage)/\(name)"
      guard let (coverage, node) = try record(Coverage.self, at: path) else { continue }
      expect(path, RegistryLayout.coverage(coverage), node["repository"])
      registry.coverage.append(coverage)
    }
  }

  mutating func readNominations(in folder: String) throws(FileError) {
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (nomination, node) = try record(Nomination.self, at: path) else { continue }
      expect(path, RegistryLayout.nomination(nomination), node["id"])
      registry.nominations[nomination.person, default: []].append(nomination)
    }
  }

  mutating func readAttestations(in folder: String) throws(FileError) {
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (attestation, node) = try record(Attestation.self, at: path) else { continue }
      expect(path, RegistryLayout.attestation(attestation), node["id"])
      registry.attestations[attestation.person, default: []].append(attestation)
    }
  }
}
