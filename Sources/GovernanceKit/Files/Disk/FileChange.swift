// SPDX-License-Identifier: Apache-2.0

/// One file of a change, which is written or removed together with the others or not at all.
package struct FileChange: Hashable, Sendable {
  /// What becomes of the file.
  package enum Action: Hashable, Sendable {
    case write([UInt8])
    case remove
  }

  /// What must be there, or the whole change is refused.
  package enum Expectation: Hashable, Sendable {
    case anything
    /// No file, as when a new one is made.
    case nothing
    /// The bytes that were read before the change was worked out.
    case bytes([UInt8])
  }

  /// The path within the registry.
  package var path: String
  package var action: Action
  package var expectation: Expectation

  package init(_ path: String, _ action: Action, expecting expectation: Expectation = .anything) {
    self.path = path
    self.action = action
    self.expectation = expectation
  }
}
