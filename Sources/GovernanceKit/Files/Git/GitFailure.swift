// SPDX-License-Identifier: Apache-2.0

extension FileError {
  /// Git itself does not start.
  static func gitMissing(_ error: SystemError) -> FileError {
    FileError(
      "git-missing", "git does not start: \(error)", help: "install git, and have it on the PATH")
  }

  /// What git's refusal means, told by its own message.
  static func git(
    _ words: [String], _ answer: GitRunner.Answer, in directory: String
  ) -> FileError {
    if answer.errors.contains("dubious ownership") {
      return FileError(
        "git-unsafe", "git does not trust '\(directory)': it belongs to somebody else",
        help: "git config --global --add safe.directory \(directory.quotedForShell)")
    }
    if answer.errors.contains("not a git repository") {
      return FileError(
        "no-repository", "'\(directory)' is in no git repository",
        help: "git init, or name the registry with --registry DIR")
    }
    let said = answer.errors.split(separator: "\n").first.map { ": \($0)" } ?? ""
    return FileError(
      "git", "'git \(words.first ?? "")' ended with \(answer.status)\(said)")
  }
}
