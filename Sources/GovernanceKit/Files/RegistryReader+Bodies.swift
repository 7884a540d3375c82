// SPDX-License-Identifier: Apache-2.0
import StrictJSON

// Bodies and groups.
extension RegistryReader {
  mutating func readBodies() throws(FileError) {
    for name in try files(in: RegistryLayout.bodies) {
      let path = "\(RegistryLayout.bodies)/\(name)"
      guard let (body, node) = try record(Body.self, at: path) else { continue }
      expect(path, RegistryLayout.body(body.id), node["id"])
      registry.bodies[body.id] = body
    }
  }

  mutating func readGroups() throws(FileError) {
    for entry in try source.entries(in: RegistryLayout.groups) where !entry.isFolder {
      let path = "\(RegistryLayout.groups)/\(entry.name)"
      guard entry.name.hasSuffix(".json") else {
        note(stranger: path)
        continue
      }
      guard let (group, node) = try record(Group.self, at: path) else { continue }
      expect(path, RegistryLayout.group(group.id), node["id"])
      registry.groups[group.id] = group
    }
  }
}
