// SPDX-License-Identifier: Apache-2.0

/// Names a project.
public typealias ProjectID = ID<Project>

/// A project of the community: where it has several, each may have bodies and roles of its own.
public struct Project: Hashable, Sendable {
  /// Names the project.
  public var id: ProjectID = ""
  /// The title that people read.
  public var title: LocalizedText?
  /// The repositories that belong to it, as `owner/name`.
  public var repositories: [String] = []
  /// The paths that belong to it, as globs, within its repositories or anywhere.
  public var paths: [String] = []
  /// The labels that mark work on it.
  public var labels: [String] = []
  /// What belonged to it before, the earliest first.
  public var formerModules: [FormerModules] = []
  /// Who entered it.
  public var by: PersonID?
  /// When it was taken in.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// How it ended.
  public var ended: PlaceEnd?

  /// Creates an empty record to be filled in.
  public init() {}

  /// The project as a scope: `project/ID`.
  public var scope: Scope { Scope("project/\(id)") }
}

extension Scope {
  /// The project, where the scope is one.
  public var project: ProjectID? {
    text.hasPrefix("project/") ? ProjectID(String(text.dropFirst("project/".count))) : nil
  }
}
