// SPDX-License-Identifier: Apache-2.0

extension GitRepository {
  /// What stands in a folder of a commit and below it, by the path from the top level.
  ///
  /// Paths that are not UTF-8 are left out: no record of ours has such a name.
  package func entries(
    at commit: GitObjectID, under folder: String = ""
  ) throws(GitError) -> [String: GitTreeEntry] {
    var command = ["ls-tree", "-r", "-z", "--full-tree", commit.text]
    let folder = folder.last == "/" ? String(folder.dropLast()) : folder
    if !folder.isEmpty { command += ["--", folder] }
    var entries: [String: GitTreeEntry] = [:]
    for record in try runner.bytes(command).split(separator: 0) {
      // `100644 blob ID`, a tab, the path.
      guard let tab = record.firstIndex(of: 0x09) else { throw .unreadable(command: "ls-tree") }
      let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3, let kind = GitTreeEntry.Kind(rawValue: String(words[0])),
        let object = GitObjectID(String(words[2]))
      else { throw .unreadable(command: "ls-tree") }
      guard let path = String(validating: record[(tab + 1)...], as: UTF8.self) else { continue }
      entries[path] = GitTreeEntry(kind: kind, object: object)
    }
    return entries
  }

  /// The contents of a file at a commit, nil when there is no plain file.
  package func blob(at commit: GitObjectID, path: String) throws(GitError) -> [UInt8]? {
    guard let entry = try entries(at: commit, under: path)[path], entry.kind.isFile else {
      return nil
    }
    return try blobs([entry.object])[entry.object]
  }

  /// The contents of many files, read by one run of git; what the repository lacks is left out.
  package func blobs(_ objects: [GitObjectID]) throws(GitError) -> [GitObjectID: [UInt8]] {
    let wanted = Array(Set(objects))
    guard !wanted.isEmpty else { return [:] }
    let input = wanted.map { $0.text + "\n" }.joined()
    let bytes = try runner.bytes(["cat-file", "--batch"], input: Array(input.utf8))
    var contents: [GitObjectID: [UInt8]] = [:]
    contents.reserveCapacity(wanted.count)
    var offset = 0
    for object in wanted {
      guard let end = bytes[offset...].firstIndex(of: 0x0A) else {
        throw .unreadable(command: "cat-file")
      }
      // `ID blob SIZE`, or `ID missing`.
      let words = String(decoding: bytes[offset..<end], as: UTF8.self).split(separator: " ")
      offset = end + 1
      guard words.first.map(String.init) == object.text else {
        throw .unreadable(command: "cat-file")
      }
      guard words.count == 3 else { continue }
      guard let size = Int(words[2]), size >= 0, size < bytes.count - offset else {
        throw .unreadable(command: "cat-file")
      }
      if words[1] == "blob" { contents[object] = Array(bytes[offset..<(offset + size)]) }
      offset += size + 1
    }
    return contents
  }
}
