// SPDX-License-Identifier: Apache-2.0

/// A proposed change with all that guard must know to judge it; no git, no clock.
package struct GuardCase {
  /// The registry at the tip of the base: its rules and its record judge.
  package var tip: Registry
  /// The registry's files at the tip of the base.
  package var tipFiles: any FileSource
  /// The registry's files as the merge would leave them.
  package var merged: any FileSource
  /// The files that the change touches.
  package var files: [GuardedFile]
  /// The login of whoever proposes the change; nothing where nobody can tell.
  package var login: String?
  /// The forge that says so; nothing where the login was named outright.
  package var forge: String?
  /// The logins of those who approved it.
  package var approvers: [String] = []
  /// Who checks the arithmetic of signatures; nothing where nobody does.
  package var verifier: SignatureVerifier?
  /// When the forge first had this head, by its own clock; nothing where no forge says so.
  package var seen: Instant?
  /// When each file's change was committed, by path.
  package var spans: [String: CommitSpan] = [:]
  /// When anything was committed, for files that no commit names.
  package var span: CommitSpan?
  /// What stands before a file's path in messages: `governance/`.
  package var prefix: String
  /// The moment of judging.
  package var now: Instant

  /// Creates a case without commits.
  package init(
    tip: Registry, tipFiles: any FileSource, merged: any FileSource, files: [GuardedFile],
    login: String?, prefix: String,
    now: Instant
  ) {
    self.tip = tip
    self.tipFiles = tipFiles
    self.merged = merged
    self.files = files
    self.login = login
    self.prefix = prefix
    self.now = now
  }
}

/// One thing to judge, in the order in which things were done.
struct GuardStep {
  /// What comes first where moments are equal: what others build on.
  enum Rank: Int, Comparable {
    case person, evidence, founding, word, answer, opening, ballot, closing, grant, end

    static func < (first: Rank, second: Rank) -> Bool { first.rawValue < second.rawValue }
  }

  var at: Instant
  var rank: Rank
  var path: String
  var judge: (inout GuardBench) -> Void

  init(
    _ at: Instant, _ rank: Rank, _ path: String, _ judge: @escaping (inout GuardBench) -> Void
  ) {
    self.at = at
    self.rank = rank
    self.path = path
    self.judge = judge
  }
}
