// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

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

  /// The text that a merge makes of two changes to one file; nothing where they conflict.
  package func merged(
    _ ours: [UInt8], _ theirs: [UInt8], from ancestor: [UInt8], in parent: String
  ) throws(GitError) -> [UInt8]? {
    let folder = try Self.temporaryFolder(in: parent)
    let names = ["ours", "ancestor", "theirs"].map { "\(folder)/\($0)" }
    defer {
      for name in names { _ = unsafe unlink(name) }
      _ = unsafe rmdir(folder)
    }
    for (name, bytes) in zip(names, [ours, ancestor, theirs]) {
      do throws(SystemError) {
        let number = try SystemError.check {
          unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        }
        try Descriptor(number: number).writeAll(bytes)
      } catch {
        throw .notRun(error.words)
      }
    }
    let answer = try runner.run(["merge-file", "-p", "-q"] + names)
    // The status is the number of conflicts; 255 says that a file is no text.
    switch answer.status {
    case 0: return answer.output
    case 1...127, 255: return nil
    default: throw .reading(answer.message, command: "merge-file", path: runner.directory)
    }
  }

  private static func temporaryFolder(in parent: String) throws(GitError) -> String {
    var template = "\(parent)/gov-XXXXXX".utf8CString.map { $0 }
    guard unsafe mkdtemp(&template) != nil else { throw .notRun(SystemError().words) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
