// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Counts the steps of a change, fails at one and dies before another.
final class Counter: Sendable {
  private let failure: Int
  private let death: Int
  private let count = Atomic<Int>(0)

  init(failure: Int, death: Int) {
    self.failure = failure
    self.death = death
  }

  /// Hears of a step.
  func watch(_ step: TransactionStep) throws(DiskError) {
    let number = count.wrappingAdd(1, ordering: .relaxed).oldValue
    if number == death { kill(getpid(), SIGKILL) }
    if number == failure { throw .diskFull("the test's disk") }
  }
}
