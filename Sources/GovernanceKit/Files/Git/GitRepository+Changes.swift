// SPDX-License-Identifier: Apache-2.0

extension GitRepository {
  /// The paths that differ between two commits, sorted; a rename is a deletion and an addition.
  package func changedPaths(
    from base: GitObjectID, to head: GitObjectID
  ) throws(GitError) -> [GitChange] {
    let bytes = try runner.bytes([
      "diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--no-ext-diff",
      "--ignore-submodules=none", base.text, head.text,
    ])
    let tokens = bytes.split(separator: 0, omittingEmptySubsequences: false)
    var changes: [GitChange] = []
    var index = 0
    // Each change is a line of modes and ids, then the path; a last empty token ends the list.
    while index + 1 < tokens.count {
      guard let change = Self.change(tokens[index], path: tokens[index + 1]) else {
        throw .unreadable(command: "diff-tree")
      }
      changes.append(change)
      index += 2
    }
    return changes.sorted { $0.path < $1.path }
  }

  private static func change(
    _ line: ArraySlice<UInt8>, path: ArraySlice<UInt8>
  ) -> GitChange? {
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count == 5, words[0].first == ":", words[4].utf8.count == 1 else { return nil }
    let old = entry(words[0].dropFirst(), words[2])
    let new = entry(words[1], words[3])
    let status: GitChange.Status
    switch words[4] {
    case "A" where new != nil: status = .added
    case "D" where old != nil: status = .deleted
    case "T": status = .kindChanged
    case "M": status = old?.object == new?.object ? .modeChanged : .modified
    default: return nil
    }
    return GitChange(
      status: status, path: String(decoding: path, as: UTF8.self),
      isPathExact: String(validating: path, as: UTF8.self) != nil, old: old, new: new)
  }

  private static func entry(_ mode: Substring, _ object: Substring) -> GitTreeEntry? {
    guard let kind = GitTreeEntry.Kind(rawValue: String(mode)),
      let object = GitObjectID(String(object))
    else { return nil }
    return GitTreeEntry(kind: kind, object: object)
  }
}
