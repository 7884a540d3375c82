// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov import roster`: takes in who holds which role, from a file kept elsewhere.
struct ImportRosterCommand: Command {
  var declaration: Declaration {
    Declaration(
      "import roster", .act, "Takes in who holds which role, as part of the founding roster.",
      discussion: [
        "Reads CSV or JSON rows with login, name, role, in, since and until; TiKV's team.json and membership.json; CNCF's list of maintainers; .all-contributorsrc. Until the first decision only."
      ],
      arguments: [.required("FILE", "The file; - for standard input")],
      options: [
        .value("in", "SCOPE", "Where the roles are held, unless the file says so"),
        .value("since", "DAY", "Since when, unless the file says so"),
        .value("forge", "FORGE", "The forge of the logins, unless the file says so"),
        .value("project", "NAME", "The project, of a list of several"),
        .flag(
          "strict",
          "Refuse a row that stands twice and two roles on one ladder, instead of counting one"),
        .flag("whole", "The file lists all of that place: roles that it no longer lists ended"),
      ],
      examples: [
        .init("gov import roster team.json --in pd --since 2021-07-05", "a team of TiKV")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let name = arguments.required("FILE")
    let bytes = try context.read(name)
    let file: RosterFile
    do throws(ImportError) {
      file = try RosterFile.survey(bytes, project: arguments["project"])
    } catch {
      throw CommandFailure(error, in: name)
    }
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    var terms = Act.RosterTerms()
    terms.scope = arguments["in"].map { Scope($0) }
    terms.forge = arguments["forge"]
    terms.isWhole = arguments.has("whole")
    terms.isStrict = arguments.has("strict")
    terms.source = name.split(separator: "/").last.map(String.init) ?? ""
    terms.since = try arguments["since"].map { text throws(CommandFailure) in
      try Moment.day(text, option: "--since", in: open.charter.zone)
    }
    let act = try open.act(by: try open.actor(arguments, in: context))
    let result: Act.RosterImport
    do throws(Refusal) {
      result = try act.importRoster(file, terms)
    } catch {
      // What is wrong with the file is wrong whatever else is.
      guard !file.isBroken else {
        throw CommandFailure(ImportError(file.problems, omitted: file.omitted), in: name)
      }
      throw CommandFailure(error)
    }
    guard !result.isBroken else {
      throw CommandFailure(ImportError(result.problems, omitted: result.omitted), in: name)
    }
    for warning in result.problems { context.warn("\(name):\(warning)") }
    var report = try open.carryOut(
      result.change, arguments,
      also: [
        .init(
          "imported",
          [
            "roles": .integer(result.roles), "added": .strings(result.added.map(\.text)),
            "emeriti": .integer(result.emeriti), "ended": .integer(result.ended),
            "left": .integer(result.left),
            "warnings": .strings(result.problems.map(\.description)),
          ])
      ])
    if !result.change.lines.isEmpty {
      report.text.append(
        .line("\(result.roles) roles; added \(result.added.count) people"))
    }
    if result.ended > 0 {
      report.text.append(.line("\(result.ended) roles ended, since the file no longer lists them"))
    }
    if result.left > 0 {
      report.text.append(.line("\(result.left) memberships ended with them"))
    }
    if result.emeriti > 0 {
      report.text.append(.line("\(result.emeriti) emeriti hold no role now, and are left out"))
    }
    return report
  }
}
