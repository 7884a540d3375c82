// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov init`: begins a registry under a charter.
struct InitCommand: Command {
  var declaration: Declaration {
    Declaration(
      "init", .act, "Begins a registry under a charter.",
      discussion: [
        "Writes governance/ in the working directory: the charter's text, and the groups that it names. People are added with gov person add.",
        "The charters that come with gov: \(BuiltInCharter.allCases.map(\.rawValue).joined(separator: ", ")).",
      ],
      options: [
        .value(
          "charter", "CHARTER", "One that comes with gov (greatsql if nothing is said), or a FILE"),
        .value("into", "DIR", "The folder to make; governance/ if nothing is said"),
        .value("since", "DAY", "In force from this day; today if nothing is said"),
      ],
      examples: [
        .init("gov init", "begins governance/ under the default charter"),
        .init(
          "gov init --charter tikv-teams --since 2021-07-05", "to audit a past under its own rules"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let charter = try charter(arguments["charter"] ?? "greatsql", in: context)
    let now = try context.now().instant(in: charter.zone)
    let since = try arguments["since"].map { text throws(CommandFailure) in
      try Moment.day(text, option: "--since", in: charter.zone)
    }
    let named =
      arguments["into"] ?? arguments.global.registry
      ?? context.environment["GOV_REGISTRY"] ?? "governance"
    let path = context.resolve(named)
    let prefix = (path.split(separator: "/").last.map(String.init) ?? "governance") + "/"
    let change = Registry.founding(charter, from: since, now: now)
    do throws(FileError) {
      let isDryRun = arguments.global.isDryRun
      if !isDryRun { try RegistryFolder.create(at: path) }
      if try RegistryFolder.isThere(path) {
        let folder = try RegistryFolder(at: path, writing: !isDryRun)
        let there = try folder.entries(in: "").filter { !$0.name.hasPrefix(".") }
        guard there.isEmpty else { throw notEmpty(named) }
        if !isDryRun { try folder.write(change) }
      }
    } catch {
      throw CommandFailure(error)
    }
    return change.report(
      prefix: prefix, done: !arguments.global.isDryRun,
      text: [
        .paragraph("Next: gov person add LOGIN --founding ROLE, for those who are there already.")
      ])
  }

  private func notEmpty(_ named: String) -> FileError {
    FileError(
      "not-empty", "a registry begins in an empty folder, and '\(named)' is not empty",
      help: "choose another folder with --into DIR")
  }

  private func charter(
    _ named: String, in context: Context
  ) throws(CommandFailure) -> Charter {
    if let builtIn = BuiltInCharter(rawValue: named) { return builtIn.charter }
    let isPath = named.contains("/") || named.hasSuffix(".json")
    guard isPath else {
      throw .unknown(
        "charter", word: named, among: BuiltInCharter.allCases.map(\.rawValue), of: declaration)
    }
    let bytes = try context.read(named)
    let inspection = CharterInspection(bytes, named: named)
    guard let charter = inspection.charter, inspection.isSound else {
      throw .broken(
        "broken-charter", "the charter '\(named)' is not sound",
        problems: inspection.problems.map {
          .init($0.message, file: $0.file, line: $0.line, column: $0.column, help: $0.help)
        })
    }
    return charter
  }
}
