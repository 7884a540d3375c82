// SPDX-License-Identifier: Apache-2.0
import StrictJSON

// How one file is read, and how what is wrong with it is noted.
extension RegistryReader {
  mutating func record<R: Record>(
    _ type: R.Type, at path: String
  ) throws(FileError) -> (record: R, node: JSONNode)? {
    guard let bytes = try source.bytes(at: path) else {
      note("missing-file", path, nil, "the registry has no file '\(path)'")
      return nil
    }
    files += 1
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      add("json", path, [error.problem])
      return nil
    }
    var found = Problems()
    let read = R.read(document.root, &found)
    add("structure", path, document.duplicates + found.list)
    guard let read, document.duplicates.isEmpty else { return nil }
    if comparesSpelling {
      let canonical = canonicalText(read)
      if Array(canonical.utf8) != bytes { misspelled.append((path, canonical)) }
    }
    return (read, document.root)
  }

  private func canonicalText(_ record: some Record) -> String {
    (record as? Activity)?.canonicalText ?? record.json.canonical()
  }

  mutating func files(in folder: String) throws(FileError) -> [String] {
    var names: [String] = []
    for entry in try source.entries(in: folder) {
      if !entry.isFolder, entry.name.hasSuffix(".json") {
        names.append(entry.name)
      } else {
        note(stranger: "\(folder)/\(entry.name)")
      }
    }
    return names
  }

  mutating func folders(in folder: String) throws(FileError) -> [String] {
    var names: [String] = []
    for entry in try source.entries(in: folder) {
      if entry.isFolder {
        names.append(entry.name)
      } else {
        note(stranger: "\(folder)/\(entry.name)")
      }
    }
    return names
  }

  /// Hidden files belong to the system or to tools, and say nothing.
  mutating func note(stranger path: String) {
    if path.split(separator: "/").last?.hasPrefix(".") != true { strangers.append(path) }
  }

  mutating func noteStrangers() throws(FileError) {
    let known = Set(RegistryLayout.folders)
    for entry in try source.entries(in: "") {
      let isKnown =
        entry.isFolder
        ? known.contains(entry.name)
        : [RegistryLayout.settings, RegistryLayout.charter].contains(entry.name)
      if !isKnown { note(stranger: entry.name) }
    }
  }

  func isThere(_ path: String) throws(FileError) -> Bool { try source.bytes(at: path) != nil }

  /// A file is named after the record in it, so that nothing is there twice or hidden.
  mutating func expect(_ path: String, _ expected: String, _ node: JSONNode?) {
    guard path != expected else { return }
    note("file-name", path, node, "this record belongs in '\(prefix)\(expected)'")
  }

  mutating func add(_ check: String, _ path: String, _ list: [JSONProblem]) {
    for problem in list {
      problems.append(
        Problem(
          .error, check, file: prefix + path, line: problem.position.line,
          column: problem.position.column, problem.message, help: problem.help))
    }
  }

  mutating func note(
    _ check: String, _ path: String, _ node: JSONNode?, _ message: String,
    help: String? = nil
  ) {
    let position = node?.position
    problems.append(
      Problem(
        .error, check, file: prefix + path, line: position?.line ?? 1,
        column: position?.column ?? 1, message, help: help))
  }
}
