// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

/// Gives a directory of its own to a test, and removes it afterwards.
///
/// One in memory is for tests that do the same many times over, where there is such a place.
func scratch<Answer>(
  inMemory: Bool = false, _ body: (String) throws -> Answer
) throws -> Answer {
  let memory = URL(filePath: "/dev/shm")
  let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory.path)
  let parent = isThere ? memory : FileManager.default.temporaryDirectory
  let path = parent.appending(
    path: "gov-\(UUID().uuidString.prefix(8))"
  ).path
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}

/// Writes files, named by their paths, below a directory, which is made.
func lay(_ files: [String: String], in directory: String) throws {
  try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  for (path, text) in files {
    let file = URL(filePath: "\(directory)/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}

/// Everything below a directory, hidden names too; a directory ends with a slash and has no text.
func everything(in directory: String) throws -> [String: String] {
  var found: [String: String] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: directory) {
    let url = URL(filePath: "\(directory)/\(path)")
    let values = try url.resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
    if values.isSymbolicLink == true {
      found[path] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: url.path))
    } else if values.isDirectory == true {
      found[path + "/"] = ""
    } else {
      found[path] = try String(contentsOfFile: "\(directory)/\(path)", encoding: .utf8)
    }
  }
  return found
}

/// Makes a symbolic link.
func link(_ path: String, to target: String) throws {
  try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
}

/// The permissions of a file.
func mode(of path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

/// Sets the permissions of a file.
func setMode(_ mode: Int, of path: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}

/// The error that calls end with and its help on a second line, nil when they end well.
func failure(of calls: () throws -> Void) -> String? {
  do {
    try calls()
    return nil
  } catch let error as DiskError {
    return error.description + (error.help.map { "\nhelp: \($0)" } ?? "")
  } catch {
    return "\(error)"
  }
}

extension FileChange {
  /// A change that writes text.
  static func text(
    _ path: String, _ text: String, expecting expectation: Expectation = .anything
  ) -> FileChange {
    FileChange(path, .write(Array(text.utf8)), expecting: expectation)
  }

  /// A change that removes a file.
  static func gone(_ path: String) -> FileChange { FileChange(path, .remove) }
}
