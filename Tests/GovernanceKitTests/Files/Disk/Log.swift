// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Synchronization

/// Notes the steps of a change, and fails before those of the given numbers.
final class Log: Sendable {
  private let failures: Set<Int>
  private let noted = Mutex<[TransactionStep]>([])

  init(failingAt failures: Set<Int> = []) {
    self.failures = failures
  }

  var steps: [TransactionStep] { noted.withLock { $0 } }

  /// Hears of a step.
  func watch(_ step: TransactionStep) throws(DiskError) {
    let number = noted.withLock { steps in
      steps.append(step)
      return steps.count - 1
    }
    if failures.contains(number) { throw .diskFull("disk") }
  }
}
