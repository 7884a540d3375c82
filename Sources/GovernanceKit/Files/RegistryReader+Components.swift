// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension RegistryReader {
  mutating func readComponents() throws(FileError) {
    for name in try files(in: RegistryLayout.components) {
      let path = "\(RegistryLayout.components)/\(name)"
      guard let (component, node) = try record(Component.self, at: path) else { continue }
      expect(path, RegistryLayout.component(component.id), node["id"])
      registry.components[component.id] = component
    }
  }
}
