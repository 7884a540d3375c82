// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// The record of a change under way, from which it can be finished or undone.
struct Journal: Hashable {
  /// One file of the change; its number in the list names what is kept of it aside.
  struct Operation: Hashable {
    /// The path within the registry, free of links.
    var path: String
    var isRemoval: Bool
    /// Whether there was a file before.
    var hadOld: Bool
  }

  var operations: [Operation]
  /// The directories that the change makes, outer ones first.
  var directories: [String]

  /// The bytes of the record.
  var bytes: [UInt8] {
    let operations = operations.map { operation -> JSON in
      [
        "path": .string(operation.path), "removal": .bool(operation.isRemoval),
        "old": .bool(operation.hadOld),
      ]
    }
    let value: JSON = [
      "formatVersion": 1, "operations": .array(operations),
      "directories": .array(directories.map { .string($0) }),
    ]
    return Array(value.canonical().utf8)
  }

  init(operations: [Operation], directories: [String]) {
    self.operations = operations
    self.directories = directories
  }

  /// Reads a record, nil when it is none: paths are checked as if they came from a stranger.
  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDocument(parsing: bytes), document.duplicates.isEmpty,
      document.root["formatVersion"]?.integer == 1,
      let operations = document.root["operations"], operations.kind == .array,
      let directories = document.root["directories"], directories.kind == .array
    else { return nil }
    self.init(operations: [], directories: [])
    for node in operations.elements {
      guard let path = Self.path(node["path"]), let isRemoval = node["removal"]?.bool,
        let hadOld = node["old"]?.bool
      else { return nil }
      self.operations.append(Operation(path: path, isRemoval: isRemoval, hadOld: hadOld))
    }
    for node in directories.elements {
      guard let path = Self.path(node) else { return nil }
      self.directories.append(path)
    }
  }

  private static func path(_ node: JSONNode?) -> String? {
    guard let text = node?.string else { return nil }
    return (try? RegistryPath(text))?.text
  }
}
