// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit

/// A repository made by git itself in a folder of a test's own, which is gone afterwards.
final class RealRepository {
  let path: String
  let environment: [String: String]

  init(_ name: String = "work", bare: Bool = false) throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = base.appendingPathComponent("gov-git-\(UUID().uuidString)/\(name)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": path + "/..",
      // Were these not left out, git would answer about another repository.
      "GIT_DIR": "/nonexistent", "GIT_WORK_TREE": "/nonexistent",
    ]
    try git(["init", "--quiet", "--initial-branch=main"] + (bare ? ["--bare"] : []))
    let file = path + (bare ? "/config" : "/.git/config")
    let settings = try String(contentsOfFile: file, encoding: .utf8) + Self.settings
    try settings.write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// Who commits, and what a hostile or unlucky configuration would do to our reading.
  private static let settings = """
    [user]
      name = Alice Ä
      email = alice@example.org
    [color]
      ui = always
    [diff]
      renames = copies
      external = false
    [log]
      showSignature = true
      mailmap = false
    [core]
      quotePath = true
      fsmonitor = touch fsmonitor-was-run
    [commit]
      gpgSign = false

    """

  deinit {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.removeItem(at: parent)
  }

  var repository: GitRepository { GitRepository(path, environment: environment) }

  /// Runs git as a person does, at a fixed time.
  @discardableResult
  func git(_ words: [String], at seconds: Int = 1_767_225_600) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "core.fsmonitor=false"] + words
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = [
      "PATH": environment["PATH"] ?? "", "HOME": path + "/..", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_DATE": "\(seconds) +0800", "GIT_COMMITTER_DATE": "\(seconds + 60) +0000",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(words: words) }
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  struct Failure: Error { var words: [String] }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Commits all there is in the folder.
  @discardableResult
  func commit(
    _ message: String, by author: String? = nil, at seconds: Int = 1_767_225_600
  ) throws -> GitObjectID {
    try git(["add", "--all"], at: seconds)
    try git(
      ["commit", "--quiet", "--allow-empty", "--message", message]
        + (author.map { ["--author", $0] } ?? []), at: seconds)
    return try repository.revision("HEAD")
  }
}

/// What git was said to have answered instead, nil when it answered.
func refusal(ofGit ask: () throws(GitError) -> Void) -> String? {
  do throws(GitError) {
    try ask()
    return nil
  } catch {
    return error.description + (error.help.map { "\nhelp: \($0)" } ?? "")
  }
}
