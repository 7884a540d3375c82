// SPDX-License-Identifier: Apache-2.0

extension GitRepository {
  /// What to tell of each commit, and of which.
  package struct LogOptions: Sendable {
    /// Whether only the first parent of a merge is followed.
    package var followsFirstParentOnly = false
    /// Whether `.mailmap` gives the names; it must not where a change to it is being judged.
    package var usesMailmap = false
    /// Whether the changed lines of each file are counted.
    package var countsLines = false

    package init() {}
  }

  /// The commits of a head that are not in a base's history, the newest first.
  package func log(
    _ head: GitObjectID, notIn base: GitObjectID? = nil, _ options: LogOptions = LogOptions()
  ) throws(GitError) -> [GitCommit] {
    var command = logCommand(options)
    if options.followsFirstParentOnly { command += ["--first-parent", "-m"] }
    command.append(head.text)
    if let base { command.append("^" + base.text) }
    return try Self.commits(try runner.bytes(command + ["--"]))
  }

  /// These commits and no others, in the order of the list.
  package func commits(
    _ ids: [GitObjectID], _ options: LogOptions = LogOptions()
  ) throws(GitError) -> [GitCommit] {
    guard !ids.isEmpty else { return [] }
    let input = ids.map { $0.text + "\n" }.joined()
    let command = logCommand(options) + ["--no-walk=unsorted", "--stdin"]
    return try Self.commits(try runner.bytes(command, input: Array(input.utf8)))
  }

  private func logCommand(_ options: LogOptions) -> [String] {
    var command = ["log", "-z", "--encoding=UTF-8", "--format=" + Self.format(options)]
    if options.countsLines { command += ["--numstat", "--no-renames", "--no-ext-diff"] }
    return command
  }

  /// Ten fields that end with a zero byte, which no message can hold.
  static func format(_ options: LogOptions) -> String {
    let author = options.usesMailmap ? ["%aN", "%aE"] : ["%an", "%ae"]
    let committer = options.usesMailmap ? ["%cN", "%cE"] : ["%cn", "%ce"]
    let fields = ["%H", "%P"] + author + ["%at"] + committer + ["%ct", "%s", "%b"]
    return fields.joined(separator: "%x00")
  }

  /// Reads what `git log -z` prints in our format, with or without `--numstat`.
  static func commits(_ bytes: [UInt8]) throws(GitError) -> [GitCommit] {
    var tokens = bytes.split(separator: 0, omittingEmptySubsequences: false)
    // The last field ends with a zero byte too, as does the last path.
    if tokens.last?.isEmpty == true { tokens.removeLast() }
    var commits: [GitCommit] = []
    var index = 0
    while index < tokens.count {
      if let count = lineCount(tokens[index]), !commits.isEmpty {
        commits[commits.count - 1].lines = (commits[commits.count - 1].lines ?? []) + [count]
        index += 1
        continue
      }
      guard index + 10 <= tokens.count, let commit = commit(tokens[index..<(index + 10)]) else {
        throw .unreadable(command: "log")
      }
      commits.append(commit)
      index += 10
    }
    return commits
  }

  private static func commit(_ tokens: ArraySlice<ArraySlice<UInt8>>) -> GitCommit? {
    let fields = tokens.map { String(decoding: $0, as: UTF8.self) }
    guard let id = GitObjectID(fields[0]), let written = Int(fields[4]),
      let committed = Int(fields[7])
    else { return nil }
    let author = GitSignature(name: fields[2], email: fields[3], at: Instant(seconds: written))
    let committer = GitSignature(name: fields[5], email: fields[6], at: Instant(seconds: committed))
    var commit = GitCommit(id: id, author: author, committer: committer)
    commit.parents = fields[1].split(separator: " ").compactMap { GitObjectID(String($0)) }
    commit.subject = fields[8]
    commit.body = fields[9]
    return commit
  }

  /// `12`, a tab, `3`, a tab, the path; a line feed stands before the first; `-` for binary files.
  private static func lineCount(_ token: ArraySlice<UInt8>) -> GitLineCount? {
    let token = token.first == 0x0A ? token.dropFirst() : token
    let parts = token.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let added = number(parts[0]), let deleted = number(parts[1]) else {
      return nil
    }
    return GitLineCount(
      path: String(decoding: parts[2], as: UTF8.self), added: added, deleted: deleted)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.elementsEqual([0x2D]) ? 0 : Int(String(decoding: digits, as: UTF8.self))
  }
}
