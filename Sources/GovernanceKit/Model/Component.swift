// SPDX-License-Identifier: Apache-2.0

/// Names a component.
public typealias ComponentID = ID<Component>

/// A part of the community's software in which roles can be held, with what belongs to it.
///
/// Where it names nothing of its own, it is what its group owns: the paths then stand in one file.
public struct Component: Hashable, Sendable {
  /// Names the component.
  public var id: ComponentID = ""
  /// The title that people read.
  public var title: LocalizedText?
  /// The project that it is a part of.
  public var project: ProjectID?
  /// The group that looks after it.
  public var group: GroupID?
  /// The repositories that belong to it, as `owner/name`.
  public var repositories: [String] = []
  /// The paths that belong to it, as globs.
  public var paths: [String] = []
  /// The labels that mark work on it.
  public var labels: [String] = []
  /// What belonged to it before, the earliest first.
  public var formerModules: [FormerModules] = []
  /// Who entered it.
  public var by: PersonID?
  /// When it was entered.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// How it ended.
  public var ended: PlaceEnd?

  /// Creates an empty record to be filled in.
  public init() {}

  /// The component as a scope: `component/ID`.
  public var scope: Scope { Scope("component/\(id)") }
}

extension Scope {
  /// The component, where the scope is one.
  public var component: ComponentID? {
    text.hasPrefix("component/") ? ComponentID(String(text.dropFirst("component/".count))) : nil
  }

  /// Whether the scope is a project or a component, and no group.
  package var isPlace: Bool { project != nil || component != nil }
}

/// How a project or component ended: closed, or merged into another.
public struct PlaceEnd: Hashable, Sendable {
  /// The one that took over what belonged to it.
  public var into: Scope?
  /// Who ended it, when, and where that was decided.
  public var basis = Basis()

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A project or component: what belongs to it, since when, and whether it ended.
package protocol Place {
  var scope: Scope { get }
  var repositories: [String] { get set }
  var paths: [String] { get set }
  var labels: [String] { get set }
  var formerModules: [FormerModules] { get set }
  var by: PersonID? { get }
  var at: Instant { get }
  var recorded: Instant? { get }
  var ended: PlaceEnd? { get set }
}

extension Component: Place {}
extension Project: Place {}

extension Place {
  /// Whether it exists at a moment and has not ended.
  package func isOpen(at instant: Instant) -> Bool {
    at <= instant && (ended.map { instant < $0.basis.at } ?? true)
  }
}

extension Registry {
  /// The project or component that a scope names.
  package func place(_ scope: Scope?) -> (any Place)? {
    scope?.project.flatMap { projects[$0] } ?? scope?.component.flatMap { components[$0] }
  }

  /// The project of which a component is a part, as a scope.
  package func whole(of scope: Scope?) -> Scope? {
    scope?.component.flatMap { components[$0]?.project }.map { Scope("project/\($0)") }
  }

  /// The components by id.
  public var sortedComponents: [Component] {
    components.values.sorted { $0.id < $1.id }
  }

  /// The projects by id.
  public var sortedProjects: [Project] {
    projects.values.sorted { $0.id < $1.id }
  }

  /// Whether a scope names a group, project or component on record.
  package func knows(_ scope: Scope) -> Bool {
    scope.group.map { groups[$0] != nil } ?? (place(scope) != nil || isBareName(scope))
  }
}
