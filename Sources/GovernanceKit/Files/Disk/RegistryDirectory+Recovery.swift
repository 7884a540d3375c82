// SPDX-License-Identifier: Apache-2.0

extension RegistryDirectory {
  /// Whether a killed gov has left something to be finished, undone or tidied up.
  ///
  /// Who may not write can live with what was only set aside, and with nothing else.
  func needsRecovery() throws(DiskError) -> Bool {
    let folder = folder
    let found = try DiskError.naming(shown(RegistryPath.staging)) { () throws(SystemError) in
      try folder.status(RegistryPath.staging)
    }
    guard let found else { return false }
    guard found.kind == .directory else { throw .brokenJournal(shown(RegistryPath.staging)) }
    if folder.isWritable(".") { return true }
    for mark in [Transaction.journal, Transaction.undo] where try aside(mark) != nil {
      throw .interrupted(path)
    }
    return false
  }

  /// Finishes what had been decided, undoes what had not, and says which.
  ///
  /// To be called by whoever holds the registry alone; taking a lock does it.
  func recover(
    watching watch: @escaping TransactionWatch = { (_) throws(DiskError) in }
  ) throws(DiskError) -> Recovery {
    if let record = try record(Transaction.done) {
      try Transaction(in: self, record: record, watch: watch).clean()
      return .finished(files: record.operations.count)
    }
    if let record = try record(Transaction.undo) {
      let transaction = Transaction(in: self, record: record, watch: watch)
      try transaction.undo()
      try transaction.clean()
      return .undone
    }
    if let record = try record(Transaction.journal) {
      try checkUntouched(record)
      let transaction = Transaction(in: self, record: record, watch: watch)
      try transaction.finish()
      try transaction.clean()
      return .finished(files: record.operations.count)
    }
    let nothing = Journal(operations: [], directories: [])
    try Transaction(in: self, record: nothing, watch: watch).clean()
    return .undone
  }

  private func record(_ path: String) throws(DiskError) -> Journal? {
    guard let bytes = try aside(path) else { return nil }
    guard let record = Journal(bytes) else { throw .brokenJournal(shown(path)) }
    for operation in record.operations {
      // A record brought along in a clone must not lead out of it by links either.
      let reached = try follow(operation.path)
      guard reached == operation.path else { throw .brokenJournal(shown(path)) }
    }
    return record
  }

  /// Refuses to overwrite what somebody has written since the interruption.
  private func checkUntouched(_ record: Journal) throws(DiskError) {
    for (index, operation) in record.operations.enumerated() {
      let isPlaced = operation.isRemoval ? false : try aside(Transaction.new(index)) == nil
      if isPlaced { continue }
      let now = try readIfPresent(operation.path, limit: .max)
      if operation.isRemoval, now == nil { continue }
      let old = operation.hadOld ? try aside(Transaction.old(index)) : nil
      guard now == old else { throw .changedSinceInterruption(shown(operation.path)) }
    }
  }

  /// The bytes of a file in the staging directory, nil when there is none.
  private func aside(_ path: String) throws(DiskError) -> [UInt8]? {
    do throws(DiskError) {
      return try openAsItIs(path).readFile(named: shown(path), limit: .max)
    } catch .noSuchFile {
      return nil
    }
  }
}
