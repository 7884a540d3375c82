// SPDX-License-Identifier: Apache-2.0

/// How much was asked of the disk, for tests and benchmarks.
package struct DiskStatistics: Hashable, Sendable, CustomStringConvertible {
  /// The files opened to be read.
  package var filesOpened = 0
  /// The bytes read from them.
  package var bytesRead = 0
  /// The directories listed.
  package var directoriesListed = 0

  package init() {}

  /// The figures in one line.
  package var description: String {
    "\(filesOpened) files opened, \(bytesRead) bytes read, \(directoriesListed) directories listed"
  }
}
