// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov check`: whether a registry is sound, and everything in it justified.
struct CheckCommand: Command {
  var declaration: Declaration {
    Declaration(
      "check", .answer,
      "Checks that the registry is sound, and that everything in it is justified.",
      discussion: [
        "Exits 0 if it is sound, 1 if there are errors, 2 if a file cannot be read. Warnings don't count."
      ],
      options: [.flag("list", "Only list the checks and their laws")],
      formats: [.text, .json, .github, .markdown, .sarif],
      examples: [.init("gov check --format github", "annotates a pull request")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    if arguments.has("list") { return CheckList.report }
    let location = try RegistryLocation(arguments, in: context)
    let inspection: RegistryInspection
    do throws(FileError) {
      let folder = try RegistryFolder(at: location.path, writing: false)
      if let recovery = folder.recovery { context.note(recovery) }
      let now = try now(context)
      inspection = try RegistryInspection(
        folder, prefix: location.prefix,
        at: { (arguments.global.on ?? now).instant(in: $0) }, present: { now.instant(in: $0) },
        signatures: context.keygen.verifier)
    } catch {
      throw CommandFailure(error)
    }
    return inspection.report(above: way(to: location, in: context))
  }

  /// What lies between the repository's top and the registry's parent.
  ///
  /// CI says where the top is; else the working directory is taken for it.
  private func way(to location: RegistryLocation, in context: Context) -> String {
    let workspace = context.environment["GITHUB_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 }
    let tops = [workspace, context.directory].compactMap { $0 }.map {
      $0.hasSuffix("/") ? $0 : $0 + "/"
    }
    var parts: [Substring] = []
    for part in location.path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let parent = parts.dropLast().map { "/" + $0 }.joined() + "/"
    return tops.first(where: parent.hasPrefix).map { String(parent.dropFirst($0.count)) } ?? ""
  }

  private func now(_ context: Context) throws(FileError) -> When {
    do throws(CommandFailure) {
      return try context.now()
    } catch {
      throw FileError(error.code, error.message, help: error.help)
    }
  }
}

/// The checks with their laws, as `gov check --list` prints them.
enum CheckList {
  static var report: Report {
    let checks = RegistryInspection.checks
    return Report(
      json: [
        "checks": .array(checks.map { ["name": .string($0.name), "law": .string($0.law)] })
      ],
      text: [
        .table(
          .init(
            [.init("check"), .init("law", shrinks: true)],
            checks.map { [StyledText($0.name, .name), StyledText($0.law)] }))
      ])
  }
}
