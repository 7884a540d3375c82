// SPDX-License-Identifier: Apache-2.0

extension RegistryDirectory {
  /// Writes and removes files, all of them or none, and says how many.
  ///
  /// Files that already have their bytes are left alone. Files keep their permissions; new ones get
  /// those of any new file. What is written is on the disk when this returns. When it throws, the
  /// error says whether the registry is as before (as nearly always), as after, or between.
  @discardableResult
  package func apply(
    _ changes: [FileChange], under lock: borrowing RegistryLock,
    watching watch: @escaping TransactionWatch = { (_) throws(DiskError) in }
  ) throws(DiskError) -> Int {
    precondition(lock.kind == .exclusive, "only the one writer changes files")
    let plans: [PlannedChange]
    let record: Journal
    do throws(DiskError) {
      try checkPresence()
      plans = try plan(changes)
      record = Journal(
        operations: plans.map { plan in
          Journal.Operation(
            path: plan.path, isRemoval: plan.action == .remove, hadOld: plan.old != nil)
        },
        directories: try missingDirectories(for: plans))
    } catch {
      throw .notWritten(registry: path, error)
    }
    guard !plans.isEmpty else { return 0 }
    var transaction = Transaction(in: self, record: record, watch: watch)
    do throws(DiskError) {
      try transaction.stage(plans)
      try transaction.commit()
      try transaction.finish()
    } catch {
      try giveUp(transaction, because: error)
    }
    do throws(DiskError) {
      try transaction.clean()
    } catch {
      throw .writtenUntidily(registry: path, error)
    }
    return plans.count
  }

  /// Takes a change back after a failure, and says how that went.
  private func giveUp(
    _ transaction: Transaction, because cause: DiskError
  ) throws(DiskError) -> Never {
    do throws(DiskError) {
      // Before the journal is in its place nothing but the staging directory has been touched.
      if try transaction.isCommitted() { try transaction.undo() }
    } catch {
      throw .leftBetween(registry: path, cause)
    }
    // What remains aside does no harm: the next writer removes it.
    try? transaction.clean()
    throw .notWritten(registry: path, cause)
  }
}
