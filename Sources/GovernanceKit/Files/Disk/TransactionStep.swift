// SPDX-License-Identifier: Apache-2.0

/// The steps of writing a change, told before each is taken.
///
/// Tests stop or fail at each of them; nothing else has a reason to listen.
package enum TransactionStep: Hashable, Sendable {
  case makeStaging, stage(String), keepOld(String), synchronizeStaged, writeJournal
  /// From here on the change stands.
  case commit
  case makeDirectory(String), place(String), remove(String), removeDirectory(String)
  case synchronizePlaced
  case markDone
  case markUndoing, restore(String), takeBack(String)
  case clean
}

/// Hears of each step before it is taken, and may refuse it.
package typealias TransactionWatch = (TransactionStep) throws(DiskError) -> Void
