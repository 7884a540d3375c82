// SPDX-License-Identifier: Apache-2.0

/// A git repository, read only through git itself.
package struct GitRepository {
  /// Runs git at the top of the work tree, or in the repository where it is bare.
  package let runner: GitRunner
  /// Reads contents.
  package let objects: GitObjects
  /// The path of the directory asked from within the work tree, ending in `/` where not empty.
  package let prefix: String
  /// Whether the history is cut off, as `git clone --depth` does.
  package let isShallow: Bool

  /// Finds the repository that a directory is in.
  package init(
    at directory: String, environment: [String: String]
  ) throws(FileError) {
    let here = GitRunner(in: directory, environment: environment)
    let said = try here.output(of: [
      "rev-parse", "--is-bare-repository", "--is-shallow-repository", "--show-prefix",
    ])
    let lines = String(decoding: said, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    isShallow = lines.count > 1 && lines[1] == "true"
    prefix = lines.count > 2 ? lines[2] : ""
    if lines.first == "true" {
      runner = here
    } else {
      let top = try here.output(of: ["rev-parse", "--show-toplevel"])
      // A path may hold line feeds; only the last one is git's.
      runner = here.moved(to: String(decoding: top.dropLast(), as: UTF8.self))
    }
    objects = GitObjects(runner)
  }

  /// The commit that a revision names; nothing where there is none.
  package func commit(_ revision: String) throws(FileError) -> ObjectID? {
    let answer = try runner.ask([
      "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}",
    ])
    if answer.status != 0, answer.errors.contains("dubious ownership") {
      throw .git(["rev-parse"], answer, in: runner.directory)
    }
    return answer.status == 0 ? ObjectID(GitText.line(answer.output)) : nil
  }

  /// The best common ancestors of two commits.
  package func mergeBases(
    _ first: ObjectID, _ second: ObjectID
  ) throws(FileError) -> [ObjectID] {
    let answer = try runner.ask(["merge-base", "--all", "\(first)", "\(second)"])
    if answer.status == 1 { return [] }
    guard answer.status == 0 else { throw .git(["merge-base"], answer, in: runner.directory) }
    return String(decoding: answer.output, as: UTF8.self).split(separator: "\n")
      .compactMap { ObjectID($0) }
  }

  /// The files of a commit below a folder, by their paths from the top.
  package func files(
    of commit: ObjectID, below folder: String = ""
  ) throws(FileError) -> [String: GitFile] {
    // A literal pathspec: a folder's name is never a pattern.
    let place = folder.isEmpty ? [] : ["--", folder]
    return GitText.tree(
      try runner.output(of: ["ls-tree", "-r", "-z", "--full-tree", "\(commit)"] + place))
  }

  /// What changed from one commit to another, a rename being a removal and an addition.
  package func changes(
    from before: ObjectID, to after: ObjectID
  ) throws(FileError) -> [GitPathChange] {
    GitText.changes(
      try runner.output(of: [
        "diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--no-ext-diff",
        "--ignore-submodules=none", "\(before)", "\(after)",
      ]))
  }

  /// The commits on one side that are not on the other, with what they change, the newest first.
  package func commits(
    of head: ObjectID, without base: ObjectID
  ) throws(FileError) -> [GitCommit] {
    let said = try runner.output(of: [
      "-c", "log.showSignature=false", "log", "-z", "--no-mailmap", "--no-color",
      "--encoding=UTF-8", "--format=%H%x00%an%x00%ae%x00%at%x00%ct%x00%P", "\(head)", "^\(base)",
    ])
    let fields = GitText.fields(said)
    var commits: [GitCommit] = []
    for start in stride(from: 0, to: fields.count - fields.count % 6, by: 6) {
      let part = fields[start..<(start + 6)].map { $0 }
      guard let id = ObjectID(part[0]), let authored = Int(part[3]), let committed = Int(part[4])
      else { continue }
      commits.append(
        GitCommit(
          id: id, authorName: part[1], authorMail: part[2], authored: Instant(seconds: authored),
          committed: Instant(seconds: committed),
          parents: part[5].split(separator: " ").compactMap { ObjectID($0) }))
    }
    let paths = try paths(of: commits.map(\.id))
    for index in commits.indices { commits[index].paths = paths[commits[index].id] ?? [] }
    return commits
  }

  /// When a commit was made as it is.
  package func committed(_ commit: ObjectID) throws(FileError) -> Instant {
    let said = try runner.output(of: [
      "-c", "log.showSignature=false", "log", "-1", "--no-color", "--format=%ct", "\(commit)",
    ])
    return Instant(seconds: Int(GitText.line(said)) ?? 0)
  }

  private func paths(of commits: [ObjectID]) throws(FileError) -> [ObjectID: [String]] {
    if commits.isEmpty { return [:] }
    let said = try runner.output(
      of: [
        "diff-tree", "--stdin", "-r", "-z", "-c", "--raw", "--no-renames", "--no-abbrev", "--root",
        "--no-ext-diff", "--ignore-submodules=none",
      ], input: Array(commits.map { "\($0)\n" }.joined().utf8))
    var result: [ObjectID: [String]] = [:]
    var current: ObjectID?
    var isPath = false
    for field in GitText.fields(said) {
      if isPath {
        if let current { result[current, default: []].append(field) }
        isPath = false
      } else if field.hasPrefix(":") {
        isPath = true
      } else {
        current = ObjectID(field)
      }
    }
    return result
  }
}
