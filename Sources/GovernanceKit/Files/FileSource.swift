// SPDX-License-Identifier: Apache-2.0

/// Where a registry's files are read from: a folder, or a commit of a repository.
package protocol FileSource {
  /// The bytes of a file, or nothing where there is none.
  func bytes(at path: String) throws(FileError) -> [UInt8]?
  /// The names in a folder, sorted by their bytes; none where there is no folder.
  func entries(in folder: String) throws(FileError) -> [FileEntry]
}

/// A name in a folder.
package struct FileEntry: Hashable, Sendable {
  package var name: String
  package var isFolder: Bool

  package init(name: String, isFolder: Bool) {
    self.name = name
    self.isFolder = isFolder
  }
}

/// Why a registry's files cannot be read or written.
public struct FileError: Error, Hashable, Sendable {
  /// A word that scripts can test.
  public let code: String
  /// What is wrong, in a sentence.
  public let message: String
  /// What to do next.
  public let help: String?

  /// Creates an error from its parts.
  public init(_ code: String, _ message: String, help: String? = nil) {
    self.code = code
    self.message = message
    self.help = help
  }
}
