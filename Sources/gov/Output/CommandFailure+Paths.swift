// SPDX-License-Identifier: Apache-2.0

extension CommandFailure {
  /// The failure with paths below the working directory named as people there would.
  func naming(pathsFrom directory: String) -> CommandFailure {
    guard directory != "/" else { return self }
    var failure = self
    failure.message = message.replacing("'\(directory)/", with: "'")
    failure.help = help?.replacing("'\(directory)/", with: "'")
    return failure
  }
}
