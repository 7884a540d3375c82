// SPDX-License-Identifier: Apache-2.0
import Foundation

@testable import gov

/// The state that a transcript's commands share: a directory and an environment.
struct TranscriptSession {
  private let root: String
  private var directory: String
  private var environment: [String: String]

  init(root: String) {
    self.root = root
    directory = root
    // INVARIANT: nothing of the machine shows: no GOV_*, no git configuration, no time zone.
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": root,
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "init.defaultBranch",
      "GIT_CONFIG_VALUE_0": "main",
      "GIT_CEILING_DIRECTORIES": root,
    ]
  }

  /// What "now" is for the session's commands.
  var now: String? { environment["GOV_NOW"] }

  mutating func run(_ command: [String]) throws -> Outcome {
    let joined = command.joined(separator: "\n").replacingOccurrences(of: "\\\n", with: "")
    let first = String(joined.prefix { $0 != "\n" })
    let line = ShellLine(first.replacingOccurrences(of: " <<", with: " #<<"))
    switch line.words.first {
    case nil where !line.assignments.isEmpty || first.hasPrefix("#"):
      environment.merge(line.assignments) { $1 }
      return Outcome()
    case "export":
      for word in line.words.dropFirst() {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        environment[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
      }
      return Outcome()
    case "unset":
      for word in line.words.dropFirst() { environment[word] = nil }
      return Outcome()
    case "cd":
      directory = absolute(line.words.dropFirst().first ?? root)
      return Outcome()
    case "gov":
      return try runGov(line, hereDocument: command)
    default:
      return try runShell(joined, input: nil)
    }
  }

  private func runGov(_ line: ShellLine, hereDocument: [String]) throws -> Outcome {
    var input: [UInt8] = []
    if let file = line.input {
      input = Array(try Data(contentsOf: URL(fileURLWithPath: absolute(file))))
    } else if hereDocument.first.flatMap(Transcript.endOfHereDocument) != nil {
      input = Array(hereDocument.dropFirst().dropLast().map { $0 + "\n" }.joined().utf8)
    }
    var context = Context.ofTest(
      directory: directory, environment: environment.merging(line.assignments) { $1 })
    context.readStandardInput = { [input] in .success(input) }
    let words = Array(line.words.dropFirst())
    var outcome = Gov.outcome(words, in: context)
    if CommandLineParser.format(in: words) == .json,
      (try? JSONSerialization.jsonObject(
        with: Data(outcome.stdout.utf8), options: .fragmentsAllowed)) == nil
    {
      outcome.stderr += "BROKEN: stdout is not one JSON document\n"
    }
    try redirect(&outcome.stderr, to: line.errorOutput)
    try redirect(&outcome.stdout, to: line.output)
    if let pipe = line.pipe {
      var piped = try runShell(pipe, input: outcome.stdout)
      piped.stderr = outcome.stderr + piped.stderr
      return piped
    }
    return outcome
  }

  private func redirect(_ text: inout String, to target: ShellLine.Target?) throws {
    let url: URL
    switch target {
    case nil: return
    case .overwrite("/dev/null"):
      text = ""
      return
    case .overwrite(let file):
      url = URL(fileURLWithPath: absolute(file))
    case .append(let file):
      url = URL(fileURLWithPath: absolute(file))
      text = ((try? String(contentsOf: url, encoding: .utf8)) ?? "") + text
    }
    try Data(text.utf8).write(to: url)
    text = ""
  }

  private func runShell(_ script: String, input: String?) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = environment.merging(identity) { old, _ in old }
    // Files, not pipes: nothing can block, however much is written.
    let files = (0..<3).map { _ in
      URL(fileURLWithPath: root + ".\(UUID().uuidString)")
    }
    defer { files.forEach { try? FileManager.default.removeItem(at: $0) } }
    for (file, text) in zip(files, [input ?? "", "", ""]) { try Data(text.utf8).write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      exit: process.terminationStatus,
      stdout: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      stderr: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Who commits, and when, so that hashes stay the same.
  private var identity: [String: String] {
    let now = environment["GOV_NOW"].flatMap { $0.contains("T") ? $0 : nil }
    let date = now ?? "2026-01-01T00:00:00Z"
    return [
      "GIT_AUTHOR_NAME": "Mira", "GIT_AUTHOR_EMAIL": "mira@example.org", "GIT_AUTHOR_DATE": date,
      "GIT_COMMITTER_NAME": "Mira", "GIT_COMMITTER_EMAIL": "mira@example.org",
      "GIT_COMMITTER_DATE": date,
    ]
  }

  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : directory + "/" + path
  }
}
