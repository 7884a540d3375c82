// SPDX-License-Identifier: Apache-2.0

/// A file of a change, after everything that could speak against it has been looked at.
struct PlannedChange {
  /// A file as it stands before the change.
  struct Old {
    var mode: UInt32
    var bytes: [UInt8]
  }

  /// The path within the registry, free of links.
  var path: String
  var action: FileChange.Action
  var old: Old?
}

extension RegistryDirectory {
  /// Looks at everything that could speak against a change, and leaves out what changes nothing.
  ///
  /// Removals come first, so that a file can be renamed where case makes no other name; apart from
  /// that the order is that of the paths, and the same change always takes the same steps.
  func plan(_ changes: [FileChange]) throws(DiskError) -> [PlannedChange] {
    var plans: [PlannedChange] = []
    var seen: Set<String> = []
    for change in changes {
      let path = try follow(try RegistryPath(change.path).text)
      guard seen.insert(path).inserted else { throw .changedTwice(shown(path)) }
      let old = try old(at: path)
      switch change.expectation {
      case .anything: break
      case .nothing: if old != nil { throw .changedSinceRead(shown(path)) }
      case .bytes(let bytes): if old?.bytes != bytes { throw .changedSinceRead(shown(path)) }
      }
      if case .write(let bytes) = change.action, bytes == old?.bytes { continue }
      if change.action == .remove, old == nil { throw .noSuchFile(shown(path)) }
      try checkRoom(for: path, old)
      plans.append(PlannedChange(path: path, action: change.action, old: old))
    }
    return plans.sorted { one, other in
      let isRemoval = one.action == .remove
      if isRemoval != (other.action == .remove) { return isRemoval }
      return one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }
  }

  private func old(at path: String) throws(DiskError) -> PlannedChange.Old? {
    let folder = folder
    let found = try DiskError.naming(shown(path)) { () throws(SystemError) in
      try folder.status(path)
    }
    guard let found else { return nil }
    switch found.kind {
    case .file: break
    case .directory: throw .isDirectory(shown(path))
    case .link, .other: throw .notFile(shown(path))
    }
    return PlannedChange.Old(mode: found.mode, bytes: try read(path, limit: .max))
  }

  /// Refuses a file that is marked read-only, though renaming could get around the mark, and a
  /// directory that can't take the file.
  private func checkRoom(for path: String, _ old: PlannedChange.Old?) throws(DiskError) {
    if let old, old.mode & 0o222 == 0 { throw .readOnly(shown(path)) }
    let folder = folder
    var parent = RegistryPath.parent(of: path)
    while !parent.isEmpty {
      let directory = parent
      let found = try DiskError.naming(shown(directory)) { () throws(SystemError) in
        try folder.status(directory)
      }
      if let found {
        guard found.kind == .directory else { throw .notDirectory(shown(directory)) }
        break
      }
      parent = RegistryPath.parent(of: parent)
    }
    guard folder.isWritable(parent.isEmpty ? "." : parent) else {
      throw .readOnly(shown(parent))
    }
  }

  /// The directories that do not exist yet on the way to the files of a change, outer ones first.
  func missingDirectories(for plans: [PlannedChange]) throws(DiskError) -> [String] {
    let folder = folder
    var missing: Set<String> = []
    for plan in plans where plan.action != .remove {
      var parent = RegistryPath.parent(of: plan.path)
      while !parent.isEmpty, !missing.contains(parent) {
        let directory = parent
        let isThere = try DiskError.naming(shown(directory)) { () throws(SystemError) in
          try folder.status(directory) != nil
        }
        if isThere { break }
        missing.insert(directory)
        parent = RegistryPath.parent(of: parent)
      }
    }
    return missing.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
