// SPDX-License-Identifier: Apache-2.0

extension Transaction {
  /// Moves everything into place, again and again if need be: what is in place stays there.
  func finish() throws(DiskError) {
    var touched: Set<String> = ["", RegistryPath.staging]
    for (index, operation) in record.operations.enumerated() {
      let path = operation.path
      touched.insert(RegistryPath.parent(of: path))
      if operation.isRemoval {
        try watch(.remove(path))
        try writing(path) { () throws(SystemError) in try folder.removeFile(path) }
        continue
      }
      for directory in try makeDirectories(leadingTo: path) {
        touched.insert(RegistryPath.parent(of: directory))
      }
      try watch(.place(path))
      try writing(path) { () throws(SystemError) in
        guard try folder.status(Self.new(index)) != nil else { return }
        try folder.move(Self.new(index), to: path)
      }
    }
    for operation in record.operations where operation.isRemoval {
      try removeEmptyDirectories(leadingTo: operation.path)
    }
    touched.formUnion(touched.map(RegistryPath.parent))
    try watch(.synchronizePlaced)
    try synchronize(touched)
    try watch(.markDone)
    try writing(Self.done) { () throws(SystemError) in
      try folder.move(Self.journal, to: Self.done)
    }
  }

  /// Whether the journal is in its place.
  func isCommitted() throws(DiskError) -> Bool {
    try writing(Self.journal) { () throws(SystemError) in
      try folder.status(Self.journal) != nil
    }
  }

  /// Puts back everything as it was, again and again if need be.
  func undo() throws(DiskError) {
    try watch(.markUndoing)
    try writing(Self.undo) { () throws(SystemError) in
      guard try folder.status(Self.journal) != nil else { return }
      try folder.move(Self.journal, to: Self.undo)
    }
    try synchronize([RegistryPath.staging])
    var touched: Set<String> = ["", RegistryPath.staging]
    for (index, operation) in record.operations.enumerated().reversed() {
      let path = operation.path
      touched.insert(RegistryPath.parent(of: path))
      if operation.hadOld {
        try makeDirectories(leadingTo: path)
        try watch(.restore(path))
        try writing(path) { () throws(SystemError) in
          guard try folder.status(Self.old(index)) != nil else { return }
          try folder.move(Self.old(index), to: path)
        }
      } else {
        try watch(.takeBack(path))
        try writing(path) { () throws(SystemError) in try folder.removeFile(path) }
      }
    }
    for directory in record.directories.reversed() {
      try watch(.removeDirectory(directory))
      folder.removeIfEmpty(directory)
    }
    touched.formUnion(touched.map(RegistryPath.parent))
    try synchronize(touched)
  }
}
