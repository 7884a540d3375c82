// SPDX-License-Identifier: Apache-2.0

/// What a group, project or component owned until it was edited, or took over what another owned.
///
/// Whoever joined, rose or left before that day is judged by what the group owned then.
public struct FormerModules: Hashable, Sendable {
  /// The moment at which this ceased to be all that the group owned.
  public var until = Instant(seconds: 0)
  /// The repositories that it owned, as `owner/name`.
  public var repositories: [String] = []
  /// The paths that it owned, as globs.
  public var paths: [String] = []
  /// The labels that marked its work.
  public var labels: [String] = []
  /// The group that looked after it, of a component.
  public var group: GroupID?

  /// Creates an empty record to be filled in.
  public init() {}
}
