// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `Reading commit messages` {
  struct Message: Sendable, CustomTestStringConvertible {
    var subject: String
    var body = ""
    var isMerge = false
    /// Form, number, title, owner; nil where the message tells of no pull request.
    var told: String?
    var testDescription: String { subject }
  }

  @Test(arguments: [
    Message(subject: "fix it (#123)", told: "squash 123 fix it"),
    Message(
      subject: "copy: fix (tikv#11159) (#11714)", told: "squash 11714 copy: fix (tikv#11159)"),
    Message(subject: "Revert \"fix it (#12)\" (#13)", told: "squash 13 Revert \"fix it (#12)\""),
    Message(subject: "(#9)", told: "squash 9 (#9)"),
    Message(subject: "fix (pull request #4)", told: "squash 4 fix"),
    Message(subject: "fix #123", told: nil), Message(subject: "fix (#123) more", told: nil),
    Message(subject: "fix (#12a)", told: nil), Message(subject: "fix (#0)", told: nil),
    Message(subject: "fix (close #12)", told: nil), Message(subject: "fix (#)", told: nil),
    Message(subject: "fix (#99999999999999999999)", told: nil), Message(subject: "", told: nil),
    Message(
      subject: "Merge pull request #7 from alice/patch/1", body: "Fix it\n\nMore", isMerge: true,
      told: "merge 7 Fix it by alice"),
    Message(
      subject: "Merge pull request #7 from alice/x", isMerge: true,
      told: "merge 7 Merge pull request #7 from alice/x by alice"),
    Message(subject: "Merge pull request #7", isMerge: true, told: "merge 7 Merge pull request #7"),
    Message(subject: "Merge branch 'main'", isMerge: true, told: nil),
    Message(
      subject: "!45 修复", body: "Merge pull request !45 from alice/fix", isMerge: true,
      told: "merge 45 修复 by alice"),
    Message(
      subject: "Merge branch 'x' into 'main'",
      body: "Add y\r\n\r\nCloses #3\r\n\r\nSee merge request g/s/n!12", isMerge: true,
      told: "merge 12 Add y"),
    Message(subject: "Add y", body: "See merge request g/n!12", told: "squash 12 Add y"),
    Message(subject: "Add y", body: "See merge request g/n!12b", told: nil),
  ])
  func `forges write the number in their own ways`(_ message: Message) {
    let read = MergeMessage(
      subject: message.subject, body: message.body, isMerge: message.isMerge)
    let told = read.map {
      "\($0.form) \($0.number) \($0.title)" + ($0.branchOwner.map { " by \($0)" } ?? "")
    }
    #expect(told == message.told)
  }

  @Test(arguments: [
    ("12345+alice@users.noreply.github.com", "github alice 12345"),
    ("alice@users.noreply.github.com", "github alice"),
    ("49699333+dependabot[bot]@users.noreply.github.com", "github dependabot[bot] 49699333"),
    ("77-al.ice@users.noreply.gitlab.com", "gitlab al.ice 77"),
    ("77-alice@users.noreply.github.com", "github 77-alice"),
    ("5+Ethan_LY@user.noreply.gitee.com", "gitee Ethan_LY 5"),
    ("alice@example.org", nil), ("noreply@github.com", nil), ("@users.noreply.github.com", nil),
    ("12+@users.noreply.github.com", nil), ("a@b@users.noreply.github.com", nil),
    ("../x@users.noreply.github.com", nil),
  ])
  func `an address of a forge names the account`(_ email: String, _ told: String?) {
    let author = CommitAuthor(name: "A", email: email)
    let words = [author.forge, author.handle, author.number.map(String.init)].compactMap(\.self)
    #expect((words.isEmpty ? nil : words.joined(separator: " ")) == told)
    #expect(author.isBot == email.contains("[bot]"))
  }

  @Test(arguments: [
    ("https://github.com/tikv/pd.git", "tikv/pd github"),
    ("git@github.com:tikv/pd", "tikv/pd github"),
    ("https://user:secret@gitee.com/o/n.git", "o/n gitee"),
    ("ssh://git@gitlab.com:22/g/s/n.git", "g/s/n gitlab"),
    ("https://git.example.org/o/n", "o/n"), ("/srv/git/pd.git", nil), ("../pd", nil),
    ("https://github.com/pd", nil), ("https://github.com/../pd", nil), ("", nil),
  ])
  func `a remote's address names the repository`(_ address: String, _ told: String?) {
    let remote = RemoteAddress(address)
    #expect(
      remote.map { [$0.repository, $0.forge].compactMap(\.self).joined(separator: " ") } == told)
  }
}
