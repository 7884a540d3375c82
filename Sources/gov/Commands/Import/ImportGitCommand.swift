// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov import git`: takes in what a clone's main line says was merged.
struct ImportGitCommand: Command {
  var declaration: Declaration {
    Declaration(
      "import git", .act, "Takes in the pull requests that a clone's history names.",
      discussion: [
        "Reads the main line: squashed commits that end in (#123), and merges of pull requests, the authors by .mailmap. Logins come from the forge's own addresses and from the owners of merged branches; commits without one are counted and named.",
        "Git knows no labels and no base branch, and a squashed commit may hide co-authors: such history is a lower bound.",
      ],
      arguments: [.required("DIR", "The clone")],
      options: [
        .value("repo", "OWNER/NAME", "The repository; else as its remote says"),
        .flag("lines", "Count lines and name paths, too, which takes longer"),
        .flag("add-people", "Add authors who are not in the registry"),
      ],
      examples: [.init("gov import git ../pd --repo tikv/pd --lines", "with paths and lines")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let name = arguments.required("DIR")
    let history: GitHistory
    do throws(GitError) {
      let repository = GitRepository(context.resolve(name), environment: context.environment)
      history = try GitHistory.read(repository, countingLines: arguments.has("lines"))
    } catch {
      throw .broken(error.code, error.description, help: error.help)
    }
    let (file, nameless) = history.pullRequests()
    var terms = Act.PullRequestTerms()
    terms.repository = try ImportPullRequestsCommand.repository(arguments, of: declaration)
    terms.addsPeople = arguments.has("add-people")
    terms.isCut = history.isShallow
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let act = try open.act(by: try open.actor(arguments, in: context))
    let result = try CommandFailure.turning { () throws(Refusal) in
      try act.importPullRequests(file, terms)
    }
    var report = try open.carryOut(
      result.change, arguments, also: [.init("imported", result.json)])
    report.text = result.blocks(done: !arguments.global.isDryRun)
    if !nameless.isEmpty {
      let names = nameless.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      let shown = names.prefix(10).map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
      let more = names.count > 10 ? " and \(names.count - 10) more" : ""
      report.text.append(.line("without a login: \(shown)\(more)"))
    }
    return report
  }
}
