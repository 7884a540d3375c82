// SPDX-License-Identifier: Apache-2.0

/// What stands at a path of a commit.
package struct GitTreeEntry: Hashable, Sendable {
  /// The sorts of thing that git keeps at a path.
  package enum Kind: String, Sendable {
    case file = "100644"
    case executable = "100755"
    case symbolicLink = "120000"
    case submodule = "160000"
    case folder = "040000"
    /// A mode that only old repositories have: a file its group may write to.
    case groupWritable = "100664"

    /// Whether the contents are those of a plain file.
    package var isFile: Bool { self == .file || self == .executable || self == .groupWritable }
  }

  /// What sort of thing it is.
  package var kind: Kind
  /// The contents.
  package var object: GitObjectID
}

/// A path that differs between two commits.
package struct GitChange: Hashable, Sendable {
  /// What happened at the path.
  package enum Status: String, Sendable {
    case added, deleted, modified
    /// Another sort of thing stands there: a symbolic link where a file was.
    case kindChanged = "kind-changed"
    /// The same contents, and the file became executable or ceased to be.
    case modeChanged = "mode-changed"
  }

  /// What happened.
  package var status: Status
  /// The path from the top level.
  package var path: String
  /// Whether the path is written in UTF-8; otherwise `path` shows it only roughly.
  package var isPathExact: Bool
  /// What stood there before.
  package var old: GitTreeEntry?
  /// What stands there now.
  package var new: GitTreeEntry?
}
