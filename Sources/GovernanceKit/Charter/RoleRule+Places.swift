// SPDX-License-Identifier: Apache-2.0

extension RoleRule {
  /// The word for the whole community among the places in which a role may be held.
  package static let communityWord = "community"
  /// The word for each project.
  package static let projectWord = "project"
  /// The word for each component.
  package static let componentWord = "component"
  /// The words that are no kinds of group.
  package static let placeWords = [communityWord, projectWord, componentWord]

  /// Where the role may be held: `community`, `project`, `component`, kinds of group.
  public var heldIn: [String] {
    kind.map { [$0] } ?? (places.isEmpty ? [RoleRule.communityWord] : places)
  }

  /// Whether the role may be held in the community as a whole.
  public var isOfCommunity: Bool { heldIn.contains(RoleRule.communityWord) }

  /// Whether the role may be held in less than the whole community.
  public var takesScope: Bool { heldIn != [RoleRule.communityWord] }

  /// The kinds of group in which the role may be held.
  public var groupKinds: [String] { heldIn.filter { !RoleRule.placeWords.contains($0) } }
}

extension Registry {
  /// Whether a role may be held in a place that is on record, or in the whole community.
  package func admits(_ rule: RoleRule, in scope: Scope?) -> Bool {
    guard let scope else { return rule.isOfCommunity }
    if let group = scope.group {
      return groups[group].map { rule.heldIn.contains($0.kind) } ?? false
    }
    let word = scope.project == nil ? RoleRule.componentWord : RoleRule.projectWord
    return rule.heldIn.contains(word) && knows(scope)
  }

  /// Where a role is held when the scope at hand is given: there, or in the nearest that holds it.
  ///
  /// A role of the whole community has no scope, whatever the scope at hand.
  package func place(of rule: RoleRule, in scope: Scope?) -> Scope? {
    guard rule.takesScope else { return nil }
    if rule.kind != nil || scope == nil || admits(rule, in: scope) { return scope }
    if let whole = whole(of: scope), admits(rule, in: whole) { return whole }
    return rule.isOfCommunity ? nil : scope
  }

  /// The same, of a role that is named.
  package func place(of role: RoleID, in scope: Scope?, under charter: Charter) -> Scope? {
    charter.role(role).flatMap { place(of: $0, in: scope) }
  }

  /// The component or project that goes by a name, where a role may be held in it.
  package func part(called name: String, holding rule: RoleRule) -> Scope? {
    [Scope("component/\(name)"), Scope("project/\(name)")].first { admits(rule, in: $0) }
  }

  /// Every place on record in which a role may be held; nothing stands for the whole community.
  public func places(of rule: RoleRule) -> [Scope?] {
    let held = rule.heldIn
    var all: [Scope?] = rule.isOfCommunity ? [nil] : []
    all += groups.values.filter { held.contains($0.kind) }.map(\.scope).sorted()
    if held.contains(RoleRule.componentWord) { all += sortedComponents.map(\.scope) }
    if held.contains(RoleRule.projectWord) { all += sortedProjects.map(\.scope) }
    return all
  }

  /// Whether a role that is held in one place counts where it is asked about in another.
  ///
  /// What is held in the whole counts in each of its parts. What is held in a project or component
  /// counts for the whole of which that is a part, too, unless only the whole is meant. What is held
  /// in a group counts there alone.
  ///
  /// - Parameters:
  ///   - rule: The role.
  ///   - held: Where it is held.
  ///   - asked: Where it is asked about.
  ///   - parts: Whether a part will do.
  /// - Returns: Whether it counts there.
  package func counts(
    _ rule: RoleRule, heldIn held: Scope?, askedIn asked: Scope?, parts: Bool
  ) -> Bool {
    guard rule.takesScope else { return held == nil }
    let asked = place(of: rule, in: asked)
    if held == asked { return true }
    if rule.kind != nil { return false }
    guard let held else { return rule.isOfCommunity }
    if let whole = whole(of: asked), held == whole { return true }
    guard parts, held.isPlace else { return false }
    return asked == nil || whole(of: held) == asked
  }
}
