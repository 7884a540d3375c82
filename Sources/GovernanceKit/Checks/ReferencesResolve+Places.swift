// SPDX-License-Identifier: Apache-2.0

extension ReferencesResolve {
  /// Whatever a project or component names is there.
  static func checkPlaces(_ inspection: inout Inspection) {
    let registry = inspection.registry
    for project in registry.sortedProjects {
      check(project, RegistryLayout.project(project.id), &inspection)
    }
    for component in registry.sortedComponents {
      let path = RegistryLayout.component(component.id)
      check(component, path, &inspection)
      if let project = component.project, registry.projects[project] == nil {
        inspection.note(path, ["project"], "the registry has no project '\(project)'")
      }
      if let group = component.group, registry.groups[group] == nil {
        inspection.note(path, ["group"], "the registry has no group '\(group)'")
      }
      for (index, former) in component.formerModules.enumerated() {
        if let group = former.group, registry.groups[group] == nil {
          inspection.note(
            path, ["formerModules", .index(index), "group"], "the registry has no group '\(group)'")
        }
      }
    }
  }

  private static func check(
    _ place: some Place, _ path: String, _ inspection: inout Inspection
  ) {
    let registry = inspection.registry
    if let by = place.by { require(by, path, ["by"], &inspection) }
    guard let end = place.ended else { return }
    if let by = end.basis.by { require(by, path, ["ended", "basis", "by"], &inspection) }
    if let into = end.into {
      if into.word != place.scope.word || registry.place(into) == nil || into == place.scope {
        inspection.note(
          path, ["ended", "into"],
          "a \(place.scope.word) is merged into another, and '\(into)' is none on record")
      }
    }
  }

  /// A scope that is named is on record, or was a component's bare name when it was named.
  static func require(
    _ scope: Scope?, _ at: Instant, _ path: String, _ keys: [Locator.Key],
    _ inspection: inout Inspection
  ) {
    let registry = inspection.registry
    guard let scope, !registry.knows(scope) else { return }
    if registry.isBareName(scope, at: at) {
      inspection.note(
        path, keys, "'\(scope)' was named before components were entered, and is not among them",
        help: "gov component add \(scope.name) --path GLOB", severity: .warning)
      return
    }
    let near = Suggestion.nearest(to: scope.text, among: registry.scopes)
    inspection.note(
      path, keys, "the registry has no \(scope.word) '\(scope.name)'",
      help: near.map { "did you mean '\($0)'?" })
  }
}
