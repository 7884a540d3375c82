// SPDX-License-Identifier: Apache-2.0

extension RegistryDirectory {
  /// Makes a directory for a new registry where there is none, with those that lead to it.
  ///
  /// One that exists already is opened as it is: whether it is empty is for the caller to see.
  package init(makingAt path: String) throws(DiskError) {
    var missing: [String] = []
    var ahead = path
    while !ahead.isEmpty, try Disk.kind(of: ahead) == nil {
      missing.append(ahead)
      while ahead.last == "/" { ahead.removeLast() }
      ahead = ahead == "/" ? "" : RegistryPath.parent(of: ahead)
    }
    for directory in missing.reversed() {
      _ = try DiskError.naming(directory, writing: true) { () throws(SystemError) in
        try Folder.current.makeDirectory(directory)
      }
    }
    try self.init(at: path)
  }
}
