// SPDX-License-Identifier: Apache-2.0

extension FileError {
  /// Why a repository's files cannot be read.
  package init(_ error: GitError) {
    self.init(error.code, error.description, help: error.help)
  }

  /// Asks git, whose refusal becomes one of files.
  package static func asking<Answer>(
    _ work: () throws(GitError) -> Answer
  ) throws(FileError) -> Answer {
    do throws(GitError) {
      return try work()
    } catch {
      throw FileError(error)
    }
  }
}
