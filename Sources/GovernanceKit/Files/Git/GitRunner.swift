// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Runs git in a directory, once for each question.
package struct GitRunner: Sendable {
  /// What git said, and how it ended.
  package struct Answer: Sendable {
    /// The exit status.
    package var status: Int32
    /// All that was written to stdout.
    package var output: [UInt8]
    /// What was written to stderr, cut to a few lines' length.
    package var errors: String
  }

  /// The directory in which git runs.
  package let directory: String
  private let environment: [String: String]
  /// The most that is read of one answer; a hostile history is not worth the memory.
  package static let limit = 256 << 20

  /// Prepares to run git in a directory, with an environment that is scrubbed first.
  package init(in directory: String, environment: [String: String]) {
    self.directory = directory
    self.environment = GitEnvironment.scrubbed(environment)
  }

  /// The same in another directory.
  package func moved(to directory: String) -> GitRunner {
    GitRunner(in: directory, environment: environment)
  }

  /// Asks git and returns its whole answer, whatever the exit status.
  package func ask(
    _ words: [String], input: [UInt8]? = nil
  ) throws(FileError) -> Answer {
    let process: GitProcess
    do throws(SystemError) {
      process = try start(words, takesInput: input != nil, keepsErrors: true)
    } catch {
      throw .gitMissing(error)
    }
    let answer: Answer
    do throws(SystemError) {
      answer = try process.converse(input ?? [], limit: GitRunner.limit)
    } catch {
      throw FileError("git", "git cannot be read: \(error)")
    }
    guard answer.output.count <= GitRunner.limit else {
      throw FileError("git", "git's answer to 'git \(words.first ?? "")' is over 256 MB")
    }
    return answer
  }

  /// Asks git, and takes any exit status but zero for a failure.
  package func output(
    of words: [String], input: [UInt8]? = nil
  ) throws(FileError) -> [UInt8] {
    let answer = try ask(words, input: input)
    guard answer.status == 0 else { throw .git(words, answer, in: directory) }
    return answer.output
  }

  /// Where temporary files belong.
  var temporaryDirectory: String {
    environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
  }

  /// Starts a git that is spoken with for longer.
  func start(
    _ words: [String], takesInput: Bool, keepsErrors: Bool
  ) throws(SystemError) -> GitProcess {
    try GitProcess(
      ["--no-optional-locks", "-C", directory] + words, environment, takesInput: takesInput,
      keepsErrors: keepsErrors)
  }
}

extension GitProcess {
  /// Writes all input while reading both outputs, so that neither side waits for the other.
  func converse(_ bytes: [UInt8], limit: Int) throws(SystemError) -> GitRunner.Answer {
    var answer: [UInt8] = []
    var messages: [UInt8] = []
    var rest = bytes[...]
    if rest.isEmpty { input = nil }
    while output != nil || errors != nil {
      var polled = [
        pollfd(fd: output?.number ?? -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errors?.number ?? -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input?.number ?? -1, events: Int16(POLLOUT), revents: 0),
      ]
      try SystemError.check { unsafe poll(&polled, nfds_t(polled.count), -1) }
      if polled[0].revents != 0 {
        let chunk = try output?.receive(64 << 10) ?? []
        answer += chunk
        // More is not read: closing our end stops it.
        if chunk.isEmpty || answer.count > limit { output = nil }
      }
      if polled[1].revents != 0 {
        let chunk = try errors?.receive(4 << 10) ?? []
        if messages.count < 4 << 10 { messages += chunk }
        if chunk.isEmpty { errors = nil }
      }
      if polled[2].revents != 0 {
        let part = Array(rest.prefix(4096))
        rest = rest.dropFirst(part.count)
        // Git may end without reading everything; its exit status says whether that is well.
        do throws(SystemError) { try input?.sendAll(part) } catch { rest = [] }
        if rest.isEmpty { input = nil }
      }
    }
    return GitRunner.Answer(
      status: end(), output: answer, errors: String(decoding: messages, as: UTF8.self))
  }
}
