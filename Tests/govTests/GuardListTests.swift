// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// What people try, and what they honestly do, each with the session on a real git repository that shows what
/// guard says of it.
struct `What guard is asked, attack by attack` {
  /// One thing done to a registry, and where a session shows it.
  struct Case: CustomTestStringConvertible {
    /// What is done, in the words of whoever asked for it.
    var what: String
    /// The session, below `Transcripts/guard`.
    var session: String
    /// The line of the session under which it is done; nothing where that is the session's beginning.
    var heading: String
    /// What guard says, as far as it matters.
    var says: String
    var status = 1
    var testDescription: String { what }
  }

  static func refused(
    _ what: String, _ session: String, _ heading: String, _ says: String, status: Int = 1
  ) -> Case {
    Case(what: what, session: session, heading: heading, says: "refused: \(says)", status: status)
  }

  static func allowed(_ what: String, _ session: String, _ heading: String, _ says: String) -> Case
  {
    Case(what: what, session: session, heading: heading, says: "allowed: \(says)", status: 0)
  }

  static let attacks: [Case] = [
    refused(
      "grants himself a role", "roles", "Somebody grants himself a role", "'mal' may not become"),
    refused("adds a ballot for another", "ballots", "A ballot for another", "a ballot is cast by"),
    refused("adds one after closing", "ballots", "After the vote was closed", "the vote 'eve' was"),
    refused("edits a closed vote", "votes", "Another outcome", "it is recorded as rejected"),
    refused("rewrites a date", "ballots", "A date is rewritten", "the earlier casts of 'ben'"),
    refused("rewrites the date of a role", "roles", "Roles on record", "'reviewer' of 'eve' stays"),
    refused(
      "edits the charter without a passed amendment", "charter", "A threshold is lowered",
      "the charter changes only by a motion"),
    refused(
      "raises a limit and uses it in the same change", "charter", "A limit is raised",
      "Technical Observe Committee has 1 chair"),
    refused("removes a no-vote", "ballots", "A no is taken away", "the ballot of 'ben' stays"),
    refused(
      "adds a person with a look-alike handle", "people", "A handle that looks like another",
      "'a1ice' looks like 'alice'"),
    refused(
      "takes over a privileged person's account id", "people", "Somebody else's login, number",
      "'alice' holds a role, and nobody else"),
    refused("edits evidence of others", "evidence", "Evidence of others", "what 'eve' did is for"),
    refused("moves the registry", "files", "Moved, taken away", "the registry is moved"),
    refused(
      "swaps a file for a symbolic link", "files", "A file becomes a symbolic link",
      "a registry's files are files"),
    refused("deletes history", "files", "History is deleted", "nothing is deleted"),
    refused(
      "merges a vote that has failed", "votes", "A vote that failed", "the vote 'mal' did not"),
    refused("adds a reviewer too early", "roles", "Too early", "'eve' may not become Reviewer yet"),
    refused(
      "loses a timely ballot by an early closing", "votes", "Closed without a timely ballot",
      "the ballot of 'ben', cast at"),
    refused(
      "closes before the deadline", "votes", "Closed before the deadline",
      "the vote 'eve' takes ballots until"),
    refused(
      "two changes each fine and bad together", "charter", "One chair's seat",
      "Technical Observe Committee has 1 chair"),
    refused(
      "evidence claimed for a date before its commit", "evidence", "Claimed for a day after",
      "the contribution claims to be of"),
    refused(
      "evidence entered by hand that doesn't say when", "evidence", "Entered by hand",
      "evidence that no importer brings"),
    refused(
      "a submodule", "files", "A file becomes a symbolic link", "a registry's files are its own"),
    refused("renames within the registry", "renames", "Renames within", "nothing is deleted"),
    refused(
      "smuggles an edit by a rename on the base", "renames", "A file elsewhere", "git takes it"),
    refused(
      "smuggles an edit by a rename on the branch", "renames", "The other way", "git takes it"),
    refused(
      "hides what the base decided in a merge", "history", "A merge that takes the branch's side",
      "what 'eve' agreed to stays"),
    refused(
      "somebody else's commits", "history", "Commits by somebody else", "the commit HASH is by"),
    refused("an author whom nobody knows", "ballots", "By somebody whom", "'zoe' is not in the"),
    refused("dates set ahead", "clock", "Closed ahead of time", "it claims to be of 2026-03-06"),
    refused("a ballot of tomorrow", "clock", "A ballot of a day to come", "it claims to be of"),
    refused("entered later than now", "clock", "Entered later", "it claims to be of 2026-04-01"),
    refused(
      "a late ballot with early dates", "clock", "A ballot after the deadline", "it claims to be of"
    ),
    refused(
      "opens and closes at once", "clock", "A vote that opens and closes", "a vote cannot open"),
    refused("opens a vote days ago", "clock", "One that opens days ago", "it says that it opened"),
    refused("a forged electorate", "votes", "With somebody left out", "the electorate is not"),
    refused("the same key twice", "attacks", "The same key twice", "duplicate key", status: 2),
    refused(
      "a letter that is another letter", "attacks", "A letter that is", "not an id", status: 2),
    refused("a folder replaced by a file", "attacks", "A folder replaced", "nothing in a registry"),
    refused("attributes", "attacks", "Attributes that tell", "nothing in a registry"),
    refused("a name on another forge", "attacks", "On another forge", "the particulars of 'mei'"),
    refused(
      "somebody's id as a former login", "attacks", "A person whose other name", "the account"),
    refused("one's own evidence", "attacks", "What one did oneself", "what 'mal' did is for"),
    refused(
      "wider coverage", "attacks", "What one did oneself", "this is for a Maintainer to record"),
    refused(
      "a waiver for oneself", "attacks", "A waiver for oneself", "no 'absences' of 'mal' is due"),
    refused(
      "a meeting called back then", "attacks", "A meeting called back then", "it claims to be"),
    refused(
      "attendance for others", "attacks", "A meeting called back then", "what happens in meetings"),
    refused(
      "a draw by one who stands", "elections", "A seed could be tried", "what is drawn is for"),
    refused(
      "a vote on oneself from elsewhere", "recorded-votes", "On oneself", "nobody records alone"),
    refused(
      "an objection dated back", "proceedings", "entered after the deadline", "it was entered at"),
    refused(
      "a motion of somebody else's withdrawn", "votes", "Taken back in the name",
      "a motion is taken back by"),
    refused(
      "a founder who makes himself more", "roles", "A founder gives nobody more",
      "a founder gives nobody more"),
    refused(
      "a founder added to an open vote", "votes", "Once a vote is open", "nothing is founding"),
    refused(
      "somebody else's vote as one's ground", "votes", "Somebody else's ground",
      "the vote 'eve' was to promote eve"),
    refused(
      "evidence that was decided on", "evidence", "Evidence that a role was decided on",
      "'https://github.com/GreatSQL/GreatSQL/pull/1' counted"),
  ]

  static let honest: [Case] = [
    allowed("one's own ballot", "ballots", "One's own ballot", "cai votes yes [cast]"),
    allowed("one's own profile", "people", "One's own particulars", "edit the record of eve"),
    allowed("a chair's roll call", "rolls", "", "record 3 present"),
    allowed("an enacted motion", "votes", "Carried out by anybody", "eve is Reviewer in tikv"),
    allowed("an import by someone with the right", "evidence", "An import", "contributions of eve"),
    allowed("formatting alone", "files", "Spelled otherwise", "change the spelling alone"),
    allowed("a file's mode", "attacks", "Made executable", "there is nothing to judge"),
    allowed("several at once, one bad", "roles", "Several at once", "eve is Reviewer"),
    allowed("a stale branch", "history", "A stale branch", "edit the record of eve"),
    allowed("the base merged in", "history", "The base merged in", "edit the record of eve"),
    allowed(
      "a base without a registry", "history", "A base without a registry", "there is nothing"),
    allowed("a registry in a subfolder", "places", "In a folder below", "edit the record of eve"),
    allowed("a detached head", "places", "A detached head", "edit the record of eve"),
    allowed("a worktree", "places", "A worktree", "edit the record of eve"),
    allowed("variables of git", "places", "Variables of git", "edit the record of eve"),
    allowed("a bare repository", "places", "A bare repository", "edit the record of eve"),
    allowed("who opened the pull request", "history", "CI's event says", "edit the record of eve"),
    allowed(
      "approved by somebody with the right", "people", "With the approval", "edit the record"),
  ]

  @Test(arguments: attacks + honest)
  func `a session shows it`(_ example: Case) throws {
    let folder = Transcripts.folder.appendingPathComponent("guard")
    let text = try String(
      contentsOf: folder.appendingPathComponent(example.session + ".txt"), encoding: .utf8)
    let sections = text.components(separatedBy: "\n$ # ")
    let section =
      example.heading.isEmpty
      ? sections.first : sections.first { $0.hasPrefix(example.heading) }
    let steps = try #require(section, "no '\(example.heading)'").components(separatedBy: "\n$ ")
    let shown = steps.filter {
      $0.contains(": " + example.says) || $0.contains("\n" + example.says)
    }
    #expect(!shown.isEmpty, "nothing says '\(example.says)'")
    // Where a script hides what differs from run to run, the status stands at the step before.
    let mark = "[exit \(example.status)]"
    let isThere = example.status == 0 ? true : steps.contains { $0.contains(mark) }
    #expect(isThere, "nothing ends with \(mark)")
  }
}
