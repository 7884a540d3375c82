// SPDX-License-Identifier: Apache-2.0

// The charter in force, the earlier ones, and those put to the vote.
extension RegistryReader {
  mutating func readCharters() throws(FileError) {
    guard let (settings, _) = try record(RegistrySettings.self, at: RegistryLayout.settings) else {
      return
    }
    registry.settings = settings
    if settings.formatVersion != RegistrySettings.currentFormat {
      note(
        "format", RegistryLayout.settings, nil,
        "the registry's format is \(settings.formatVersion), and this gov reads format \(RegistrySettings.currentFormat)",
        help: "install the gov that wrote it")
    }
    guard let last = settings.charters.last else {
      note("charter", RegistryLayout.settings, nil, "a registry has at least one charter")
      return
    }
    if let (charter, _) = try record(Charter.self, at: RegistryLayout.charter) {
      registry.charters[last.digest] = charter
    }
    try readProposedCharters()
    for entry in settings.charters.dropLast() where registry.charters[entry.digest] == nil {
      let path = RegistryLayout.charter(entry.digest)
      if let (charter, _) = try record(Charter.self, at: path) {
        registry.charters[entry.digest] = charter
      }
    }
  }

  /// Reads the texts that lie under their digests: earlier ones, and those put to the vote.
  mutating func readProposedCharters() throws(FileError) {
    for name in try files(in: RegistryLayout.charters) {
      let path = "\(RegistryLayout.charters)/\(name)"
      let digest = "sha256:" + name.dropLast(5)
      guard let (charter, _) = try record(Charter.self, at: path),
        registry.charters[digest] == nil
      else { continue }
      registry.charters[digest] = charter
    }
  }
}
