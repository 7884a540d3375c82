// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Transaction {
  /// Writes everything aside and waits until it is on the disk; nothing else is touched.
  mutating func stage(_ changes: [PlannedChange]) throws(DiskError) {
    try watch(.makeStaging)
    try writing(RegistryPath.staging) { () throws(SystemError) in
      try folder.makeDirectory(RegistryPath.staging)
      try write(Array("*\n".utf8), to: Self.staged(".gitignore"), mode: nil)
    }
    for (index, change) in changes.enumerated() {
      if case .write(let bytes) = change.action {
        try watch(.stage(change.path))
        try writing(change.path) { () throws(SystemError) in
          try write(bytes, to: Self.new(index), mode: change.old?.mode)
        }
      }
      if let old = change.old {
        try watch(.keepOld(change.path))
        try writing(change.path) { () throws(SystemError) in try keep(old, as: index) }
      }
    }
    try watch(.synchronizeStaged)
    try synchronizeStaged(changes.indices)
    try watch(.writeJournal)
    try writing(Self.journal) { () throws(SystemError) in
      try write(record.bytes, to: Self.journal + ".draft", mode: nil, isUrgent: true)
    }
  }

  /// Puts the journal in its place, from where on the change stands.
  func commit() throws(DiskError) {
    try watch(.commit)
    try writing(Self.journal) { () throws(SystemError) in
      try folder.move(Self.journal + ".draft", to: Self.journal)
    }
    try synchronize([RegistryPath.staging])
  }

  private func write(
    _ bytes: [UInt8], to path: String, mode: UInt32?, isUrgent: Bool = false
  ) throws(SystemError) {
    let file = try folder.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644)
    try file.writeAll(bytes)
    if let mode { try file.setMode(mode) }
    if isUrgent { try file.synchronize() }
  }

  /// Keeps an old file under a second name, or where there are no second names, as a copy.
  private func keep(_ old: PlannedChange.Old, as index: Int) throws(SystemError) {
    let path = record.operations[index].path
    do throws(SystemError) {
      try folder.link(path, as: Self.old(index))
    } catch {
      guard [EPERM, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS, EACCES].contains(error.code) else {
        throw error
      }
      try write(old.bytes, to: Self.old(index), mode: old.mode, isUrgent: true)
    }
  }

  /// Waits for the staged files.
  ///
  /// Where there are many, the whole disk is synchronized first: after that, waiting for each file
  /// costs little and tells of an error, which the former can't.
  private func synchronizeStaged(_ indices: Range<Int>) throws(DiskError) {
    if indices.count > 100 { sync() }
    for index in indices where !record.operations[index].isRemoval {
      try writing(record.operations[index].path) { () throws(SystemError) in
        try folder.open(Self.new(index), O_RDONLY).synchronize()
      }
    }
  }
}
