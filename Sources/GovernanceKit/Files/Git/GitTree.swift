// SPDX-License-Identifier: Apache-2.0

/// A file of a commit: what sort of thing it is, and its contents' name.
package struct GitFile: Hashable, Sendable {
  /// The sorts of things that a tree can hold.
  package enum Kind: Hashable, Sendable {
    case file, symbolicLink, submodule

    init?(mode: some StringProtocol) {
      switch mode {
      case "100644", "100755", "100664": self = .file
      case "120000": self = .symbolicLink
      case "160000": self = .submodule
      default: return nil
      }
    }
  }

  /// What sort of thing it is.
  package var kind: Kind
  /// The name of its contents.
  package var id: ObjectID
}

/// What one path was before and after.
package struct GitPathChange: Hashable, Sendable {
  /// The path from the repository's top.
  package var path: String
  /// What was there; nothing where it was added.
  package var before: GitFile?
  /// What is there; nothing where it was removed.
  package var after: GitFile?
}

/// A commit with what matters of it: who made it, when, and from what.
package struct GitCommit: Hashable, Sendable {
  package var id: ObjectID
  package var authorName: String
  package var authorMail: String
  /// When the author says that it was made; a rebase keeps this.
  package var authored: Instant
  /// When it was committed as it is.
  package var committed: Instant
  package var parents: [ObjectID]
  /// The paths that it changes; of a merge, those that it has from no parent.
  package var paths: [String] = []
}

/// Takes apart what git writes with `-z`.
enum GitText {
  /// The fields of an answer, without the empty one behind the last NUL.
  static func fields(_ bytes: [UInt8]) -> [String] {
    var parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first line of an answer.
  static func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// The changes of `diff-tree --raw -z` without renames.
  static func changes(_ bytes: [UInt8]) -> [GitPathChange] {
    let fields = fields(bytes)
    var changes: [GitPathChange] = []
    var index = 0
    while index + 1 < fields.count {
      let words = fields[index].split(separator: " ")
      if words.count == 5, words[0].hasPrefix(":") {
        changes.append(
          GitPathChange(
            path: fields[index + 1], before: file(words[0].dropFirst(), words[2]),
            after: file(words[1], words[3])))
      }
      index += 2
    }
    return changes
  }

  /// The files of `ls-tree -r -z`, by path.
  static func tree(_ bytes: [UInt8]) -> [String: GitFile] {
    var files: [String: GitFile] = [:]
    for field in fields(bytes) {
      guard let tab = field.firstIndex(of: "\t") else { continue }
      let words = field[..<tab].split(separator: " ")
      guard words.count == 3, let file = file(words[0], words[2]) else { continue }
      files[String(field[field.index(after: tab)...])] = file
    }
    return files
  }

  private static func file(_ mode: Substring, _ id: Substring) -> GitFile? {
    guard let kind = GitFile.Kind(mode: mode), let id = ObjectID(id), !id.isNone else { return nil }
    return GitFile(kind: kind, id: id)
  }
}
