// SPDX-License-Identifier: Apache-2.0

/// Runs git in a folder, shielded from the settings of whoever runs it.
package struct GitRunner: Sendable {
  /// What git answered.
  struct Answer {
    var status: Int32
    var output: [UInt8]
    var message: String
  }

  /// The folder that git works in.
  package let directory: String
  private let environment: [String]

  /// The most bytes that are read of one answer.
  static let limit = 1 << 30

  /// Creates a runner; the environment is the caller's, of which git's own variables are left out.
  package init(in directory: String, environment: [String: String]) {
    self.directory = directory
    // A hook or a CI job that runs us sets GIT_DIR and the like, which would mean another repository.
    let kept = environment.filter {
      (!$0.key.hasPrefix("GIT_") || Self.configures($0.key)) && $0.key != "LC_ALL"
    }
    let set = ["LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1"]
    self.environment = kept.map { "\($0.key)=\($0.value)" }.sorted() + set
  }

  /// The same runner with further variables, which are ours.
  func adding(_ variables: [String]) -> GitRunner {
    GitRunner(directory: directory, environment: environment + variables)
  }

  private init(directory: String, environment: [String]) {
    self.directory = directory
    self.environment = environment
  }

  /// Whether a variable is the user's choice of configuration.
  ///
  /// That stays, since CI jobs say there that a folder of another user is safe.
  private static func configures(_ name: String) -> Bool {
    let exact = ["GLOBAL", "SYSTEM", "NOSYSTEM", "COUNT"].map { "GIT_CONFIG_" + $0 }
    return exact.contains(name) || name.hasPrefix("GIT_CONFIG_KEY_")
      || name.hasPrefix("GIT_CONFIG_VALUE_") || name == "GIT_CEILING_DIRECTORIES"
  }

  /// Settings that would change what git prints, or make it run programs or replace objects.
  private static let settings = [
    "--no-pager", "--no-optional-locks", "--no-replace-objects", "--literal-pathspecs",
    "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "color.ui=false",
    "-c", "log.showSignature=false", "-c", "core.hooksPath=/dev/null",
  ]

  /// Runs a command; any exit status is an answer.
  func run(
    _ command: [String], input: [UInt8]? = nil, limit: Int = GitRunner.limit
  ) throws(GitError) -> Answer {
    var words = ["git", "-C", directory]
    words += Self.settings
    words += command
    for word in words where word.utf8.contains(0) { throw .notRun("a zero byte in '\(word)'") }
    let process = try GitError.running { () throws(ChildProcessError) in
      try ChildProcess(words, environment: environment, input: input)
    }
    guard let output = process.output(limit: limit) else {
      _ = process.end(killing: true)
      throw .tooLarge(command: command[0], limit: limit)
    }
    let (status, message) = process.end(killing: false)
    return Answer(status: status, output: output, message: message)
  }

  /// Runs a command that must succeed.
  func bytes(
    _ command: [String], input: [UInt8]? = nil, limit: Int = GitRunner.limit
  ) throws(GitError) -> [UInt8] {
    let answer = try run(command, input: input, limit: limit)
    guard answer.status == 0 else {
      throw .reading(answer.message, command: command[0], path: directory)
    }
    return answer.output
  }

  /// The line that a command prints, nil when it ends with 1, as git does for "there is none".
  func line(_ command: [String]) throws(GitError) -> String? {
    let answer = try run(command)
    if answer.status == 1 { return nil }
    guard answer.status == 0 else {
      throw .reading(answer.message, command: command[0], path: directory)
    }
    var bytes = answer.output[...]
    if bytes.last == 0x0A || bytes.last == 0 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
