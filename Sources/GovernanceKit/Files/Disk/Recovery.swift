// SPDX-License-Identifier: Apache-2.0

/// What became of a change that a killed gov had left behind.
package enum Recovery: Hashable, Sendable, CustomStringConvertible {
  /// It had been decided, so the rest of it was done.
  case finished(files: Int)
  /// It had not been decided, or was being taken back: every file is as it was before.
  case undone

  /// The sentence for people.
  package var description: String {
    switch self {
    case .finished(1): "an interrupted change of 1 file was finished"
    case .finished(let files): "an interrupted change of \(files) files was finished"
    case .undone: "an interrupted change was undone"
    }
  }
}
