// SPDX-License-Identifier: Apache-2.0

/// Why git did not answer.
package enum GitError: Error, Hashable, Sendable {
  /// There is no `git` to be run.
  case notInstalled
  /// The folder is in no repository.
  case notARepository(String)
  /// The repository belongs to another user, and git will not read it.
  case foreignOwner(String)
  /// The repository has no folder with files.
  case noWorkingTree(String)
  /// Nothing in the repository has this name.
  case unknownRevision(String, isShallow: Bool)
  /// The answer is larger than what is worth reading.
  case tooLarge(command: String, limit: Int)
  /// The operating system refused to run git.
  case notRun(String)
  /// Git ended with an error; its own words are in the message.
  case refused(command: String, message: String)
  /// This git does not know a command that newer ones know.
  case tooOld(command: String, needs: String)
  /// Git answered something that is not understood.
  case unreadable(command: String)

  /// Does what runs git, whose absence is said in git's own case.
  static func running<Answer: ~Copyable>(
    _ work: () throws(ChildProcessError) -> Answer
  ) throws(GitError) -> Answer {
    do throws(ChildProcessError) {
      return try work()
    } catch {
      switch error {
      case .notFound: throw .notInstalled
      case .notRun(let reason): throw .notRun(reason)
      }
    }
  }

  /// Reads git's own words.
  static func reading(_ message: String, command: String, path: String) -> GitError {
    if message.contains("dubious ownership") || message.contains("unsafe repository") {
      return .foreignOwner(path)
    }
    if message.contains("not a git repository") { return .notARepository(path) }
    if message.contains("must be run in a work tree") { return .noWorkingTree(path) }
    if message.contains("cannot change to") { return .notARepository(path) }
    let line = message.split(separator: "\n").first ?? "no message"
    let words = line.hasPrefix("fatal: ") ? line.dropFirst(7) : line
    return .refused(command: command, message: String(words))
  }
}

extension GitError: CustomStringConvertible {
  /// What is wrong, in one sentence.
  package var description: String {
    switch self {
    case .notInstalled: "there is no 'git' on the path"
    case .notARepository(let path): "'\(path)' is not in a git repository"
    case .foreignOwner(let path):
      "git does not read '\(path)', because the folder belongs to another user"
    case .noWorkingTree(let path): "the repository at '\(path)' has no working tree"
    case .unknownRevision(let name, _): "the repository has no revision '\(name)'"
    case .tooLarge(let command, let limit):
      "'git \(command)' answers with more than \(limit >> 20) MB"
    case .notRun(let reason): "git cannot be run: \(reason)"
    case .refused(let command, let message): "'git \(command)' says: \(message)"
    case .tooOld(let command, let version):
      "this git does not know 'git \(command)', which git \(version) has"
    case .unreadable(let command): "the answer of 'git \(command)' is not understood"
    }
  }

  /// What to do next, where there is advice.
  package var help: String? {
    switch self {
    case .notInstalled: "install git, 2.25 or newer"
    case .tooOld(_, let version):
      "install git \(version) or newer, or merge the base into the branch first"
    case .foreignOwner(let path):
      "if you trust it: git config --global --add safe.directory \(path.quotedForShell)"
    case .unknownRevision(_, isShallow: true):
      "the clone is shallow: fetch the whole history (git fetch --unshallow, or fetch-depth: 0)"
    case .unknownRevision: "what there is: git branch --all; git fetch brings what is not here yet"
    case .notARepository: "git init, or name another folder"
    default: nil
    }
  }

  /// The name under which scripts know the failure, in kebab-case.
  package var code: String {
    switch self {
    case .notInstalled: "git-not-installed"
    case .notARepository: "not-a-repository"
    case .foreignOwner: "foreign-owner"
    case .noWorkingTree: "no-working-tree"
    case .unknownRevision: "unknown-revision"
    case .tooLarge, .notRun, .refused, .tooOld, .unreadable: "git"
    }
  }
}
