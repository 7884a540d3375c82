// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov import pull-requests`: takes in what people got merged.
struct ImportPullRequestsCommand: Command {
  var declaration: Declaration {
    Declaration(
      "import pull-requests", .act,
      "Takes in merged pull requests, as the forge's tools print them.",
      discussion: [
        "Reads what `gh pr list --state merged --limit 100000 --json number,author,title,mergedAt,labels,url,files,additions,deletions,baseRefName` prints, and the REST forms of GitHub, GitLab and Gitee. Importing again changes nothing."
      ],
      arguments: [.required("FILE", "The file; - for standard input")],
      options: [
        .value("repo", "OWNER/NAME", "The repository; else as the links say"),
        .value("forge", "FORGE", "The forge; else as the links say"),
        .value("complete", "SINCE..UNTIL", "The days of which the file has everything"),
        .flag("add-people", "Add authors who are not in the registry"),
      ],
      examples: [
        .init("gov import pull-requests prs.json --repo tikv/pd --add-people", "with new authors")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let name = arguments.required("FILE")
    var terms = Act.PullRequestTerms()
    terms.repository = try Self.repository(arguments, of: declaration)
    terms.forge = arguments["forge"]
    terms.complete = try arguments["complete"].map { text throws(CommandFailure) in
      try days(text)
    }
    terms.addsPeople = arguments.has("add-people")
    let bytes = try context.read(name)
    let file: PullRequestFile
    do throws(ImportError) {
      file = try PullRequestFile.read(bytes)
    } catch {
      throw CommandFailure(error, in: name)
    }
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let act = try open.act(by: try open.actor(arguments, in: context))
    let result = try CommandFailure.turning { () throws(Refusal) in
      try act.importPullRequests(file, terms)
    }
    var report = try open.carryOut(
      result.change, arguments, also: [.init("imported", result.json)])
    report.text = result.blocks(done: !arguments.global.isDryRun)
    return report
  }

  /// What `--repo` names.
  static func repository(
    _ arguments: Arguments, of declaration: Declaration
  ) throws(CommandFailure) -> String? {
    guard let text = arguments["repo"] else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty && $0 != ".." && $0 != "." }) else {
      throw .usage("'--repo' takes OWNER/NAME, not '\(text)'", of: declaration)
    }
    return text
  }

  private func days(_ text: String) throws(CommandFailure) -> ClosedRange<Day> {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].isEmpty, let since = Day(String(parts[0])),
      let until = Day(String(parts[2])), since <= until
    else {
      throw .usage(
        "'--complete' takes SINCE..UNTIL, such as 2024-01-01..2026-11-21, not '\(text)'",
        of: declaration)
    }
    return since...until
  }
}

extension Act.PullRequestImport {
  var json: JSON {
    [
      "pullRequests": .integer(taken), "unmerged": .integer(unmerged), "byBots": .integer(byBots),
      "anonymous": .integer(anonymous), "added": .strings(added.map(\.text)),
      "unknownAuthors": .array(
        unknownAuthors.map { ["handle": .string($0.handle), "count": .integer($0.count)] }),
    ]
  }

  func blocks(done: Bool) -> [Block] {
    var blocks: [Block] = []
    let files = change.lines.count { $0.kind == "import" }
    let requests = "\(taken) merged pull request\(taken == 1 ? "" : "s")"
    let records = files == 1 ? "1 person's record" : "\(files) people's records"
    blocks.append(.line("\(requests), \(records) changed"))
    if !added.isEmpty {
      blocks.append(.line("added \(added.count) \(added.count == 1 ? "person" : "people")"))
    }
    for line in change.lines where line.kind == "cover" {
      blocks.append(.line(StyledText(line.text)))
    }
    if byBots > 0 { blocks.append(.line("\(byBots) by bots, left out")) }
    if unmerged > 0 { blocks.append(.line("\(unmerged) not merged, left out")) }
    if anonymous > 0 { blocks.append(.line("\(anonymous) without an author, left out")) }
    if !unknownAuthors.isEmpty {
      let total = unknownAuthors.reduce(0) { $0 + $1.count }
      let names = unknownAuthors.prefix(10).map { "\($0.handle) (\($0.count))" }
      let more = unknownAuthors.count > 10 ? " and \(unknownAuthors.count - 10) more" : ""
      blocks.append(
        .line(
          "\(total) by \(unknownAuthors.count == 1 ? "somebody who is" : "\(unknownAuthors.count) people who are") not in the registry: \(names.joined(separator: ", "))\(more)"
        ))
      blocks.append(.line("help: add them with --add-people"))
    }
    if change.lines.isEmpty { blocks.append(.line("nothing to change")) }
    if !done { blocks.append(.line(StyledText("dry run: nothing was written", .faint))) }
    return blocks
  }
}
