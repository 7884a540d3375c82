// SPDX-License-Identifier: Apache-2.0

extension GitRepository {
  /// Every best common ancestor of two commits; several where branches were merged crosswise.
  package func mergeBases(
    _ one: GitObjectID, _ other: GitObjectID
  ) throws(GitError) -> [GitObjectID] {
    let answer = try runner.run(["merge-base", "--all", one.text, other.text])
    guard answer.status < 2 else {
      throw .reading(answer.message, command: "merge-base", path: runner.directory)
    }
    return String(decoding: answer.output, as: UTF8.self).split(separator: "\n")
      .compactMap { GitObjectID(String($0)) }
  }

  /// The paths that each commit changes; of a merge, those that it has from no parent.
  package func changedPaths(
    in commits: [GitObjectID]
  ) throws(GitError) -> [GitObjectID: [String]] {
    if commits.isEmpty { return [:] }
    let bytes = try runner.bytes(
      [
        "diff-tree", "--stdin", "-r", "-z", "-c", "--raw", "--no-renames", "--no-abbrev", "--root",
        "--no-ext-diff", "--ignore-submodules=none",
      ], input: Array(commits.map { "\($0)\n" }.joined().utf8))
    var result: [GitObjectID: [String]] = [:]
    var current: GitObjectID?
    var isPath = false
    for token in bytes.split(separator: 0, omittingEmptySubsequences: false) {
      if isPath {
        if let current {
          result[current, default: []].append(String(decoding: token, as: UTF8.self))
        }
        isPath = false
      } else if token.first == 0x3A {
        isPath = true
      } else {
        current = GitObjectID(String(decoding: token, as: UTF8.self))
      }
    }
    return result
  }
}
