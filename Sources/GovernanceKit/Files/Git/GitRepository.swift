// SPDX-License-Identifier: Apache-2.0

/// A git repository, asked by way of git itself.
package struct GitRepository: Sendable {
  let runner: GitRunner

  /// Creates a repository from any folder in it; whether it is one shows at the first question.
  package init(_ path: String, environment: [String: String]) {
    runner = GitRunner(in: path, environment: environment)
  }

  init(runner: GitRunner) {
    self.runner = runner
  }

  /// The folder in which the working tree begins.
  package func topLevel() throws(GitError) -> String {
    guard let path = try runner.line(["rev-parse", "--show-toplevel"]) else {
      throw .unreadable(command: "rev-parse")
    }
    guard !path.isEmpty else { throw .noWorkingTree(runner.directory) }
    return path
  }

  /// The way from the top level to this folder, with a final `/`, or nothing at the top.
  package func prefix() throws(GitError) -> String {
    try runner.line(["rev-parse", "--show-prefix"]) ?? ""
  }

  /// Whether the clone lacks older history, so that "not there" may mean "not fetched".
  package func isShallow() throws(GitError) -> Bool {
    try runner.line(["rev-parse", "--is-shallow-repository"]) == "true"
  }

  /// The id of the commit that a name stands for.
  package func revision(_ name: String) throws(GitError) -> GitObjectID {
    // Without a commit there is nothing to peel; with --end-of-options no name is an option.
    let answer = try runner.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"])
    if answer.status != 0, !answer.message.isEmpty {
      let error = GitError.reading(answer.message, command: "rev-parse", path: runner.directory)
      guard case .refused = error else { throw error }
    }
    guard answer.status == 0, let id = GitObjectID(answer.output) else {
      throw .unknownRevision(name, isShallow: try isShallow())
    }
    return id
  }

  /// The newest commit that both have in their history, nil when there is none.
  package func mergeBase(_ one: GitObjectID, _ other: GitObjectID) throws(GitError) -> GitObjectID?
  {
    guard let line = try runner.line(["merge-base", one.text, other.text]) else { return nil }
    return GitObjectID(Array(line.utf8))
  }

  /// Whether a commit is the other or in its history.
  package func isAncestor(_ one: GitObjectID, of other: GitObjectID) throws(GitError) -> Bool {
    try runner.line(["merge-base", "--is-ancestor", one.text, other.text]) != nil
  }

  /// A setting such as `user.name`, nil when it is not set.
  package func config(_ name: String) throws(GitError) -> String? {
    try runner.line(["config", "--null", "--get", name])
  }
}
