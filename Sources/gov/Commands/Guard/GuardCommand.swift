// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov guard`: says whether its author may make a change.
struct GuardCommand: Command {
  var declaration: Declaration {
    Declaration(
      "guard", .answer, "Says whether its author may make a change, by the rules of its base.",
      discussion: [
        "Judges what changed between the merge base and HEAD as the acts that it amounts to, by the charter and the record at the tip of the base; then checks what the merge would leave. Changes outside the registry are none of its business.",
        "The author is --author, else whoever opened the pull request that CI's event file tells of. Exits 0 if all is allowed, 1 if something is refused, 2 if nobody can tell.",
      ],
      options: [
        .value("base", "REV", "The branch or commit to be merged into"),
        .value("head", "REV", "The change to be merged; HEAD if nothing is said"),
        .value("author", "LOGIN", "Who proposes the change"),
        .repeating("approved-by", "LOGIN", "Somebody who approved this very head"),
      ],
      formats: [.text, .json, .github, .markdown, .sarif],
      examples: [
        .init("gov guard --base origin/main --author alice", "before a pull request is opened"),
        .init(
          "gov guard --base origin/main --format github", "in CI, where the event names the author"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    guard let base = arguments["base"] else {
      throw .usage(
        "what the change is to be merged into is not said",
        help: "add --base REV, such as origin/main",
        code: "missing-base", of: declaration)
    }
    let now = try context.now()
    let on = arguments.global.on
    let event = try PullRequestEvent.current(in: context)
    do throws(FileError) {
      let place = try GuardedRegistry(
        arguments, in: context, base: base, head: arguments["head"] ?? "HEAD")
      var inquiry = place.inquiry
      inquiry.login = arguments["author"] ?? event?.author
      inquiry.forge = arguments["author"] == nil ? event.map { _ in "github" } : nil
      inquiry.seen = event?.seen
      inquiry.approvers = arguments.all("approved-by")
      inquiry.temporary = context.temporaryDirectory
      inquiry.verifier = context.keygen.verifier
      let answer = try inquiry.answer { zone in (on ?? now).instant(in: zone) }
      return answer.report(inquiry)
    } catch {
      throw CommandFailure(error)
    }
  }
}
