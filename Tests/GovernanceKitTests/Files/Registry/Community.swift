// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

/// A registry in memory, changed by acts as gov would and by hand as an editor would.
struct Community {
  var files = MemoryFiles()

  init(files: MemoryFiles) { self.files = files }

  init(_ charter: Charter, since day: String = "2026-01-01") throws {
    let from = try #require(Day(day))
    files.write(Registry.founding(charter, from: from, now: charter.zone.start(of: from)))
  }

  /// What gov reads from the files.
  func registry() throws -> Registry {
    var reader = RegistryReader(files, prefix: "governance/")
    try reader.readAll()
    try #require(reader.problems.isEmpty, "\(reader.problems)")
    return reader.registry
  }

  /// Does something as somebody at a moment or on a day, and writes it.
  @discardableResult
  mutating func act(
    _ at: String, by actor: PersonID? = nil, _ work: (Act) throws(Refusal) -> Change
  ) throws -> String {
    let registry = try registry()
    let zone = registry.newestCharter?.zone ?? .utc
    let now = try #require(When(at)).instant(in: zone)
    let change = try work(try Act(on: registry, by: actor, now: now))
    files.write(change)
    return change.id ?? ""
  }

  /// Why something is not done: its code and message, with the help on a second line.
  mutating func refusal(
    _ at: String, by actor: PersonID? = nil, _ work: (Act) throws(Refusal) -> Change
  ) throws -> String? {
    let before = files
    defer { files = before }
    do {
      try act(at, by: actor, work)
      return nil
    } catch let refusal as Refusal {
      let kind =
        switch refusal.kind {
        case .refused: "no"
        case .notYet: "not yet"
        case .unknownWord: "unknown word"
        case .unknown: "unknown"
        }
      return "\(kind): \(refusal.message)" + (refusal.help.map { "\nhelp: \($0)" } ?? "")
    }
  }

  /// Everything wrong with the files, a problem a line.
  func problems(on day: String = "2027-01-01") throws -> [String] {
    let when = try #require(When(day))
    let inspection = try RegistryInspection(
      files, prefix: "governance/", at: { when.instant(in: $0) })
    return inspection.problems.map { problem in
      let mark = problem.severity == .error ? "" : "warning: "
      return
        "\(problem.file):\(problem.line):\(problem.column): \(mark)\(problem.message) [\(problem.check)]"
    }
  }

  /// Changes a file by hand in one place, which must be there.
  mutating func replace(
    _ old: String, with new: String, in path: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let text = files[path]
    let range = try #require(
      text.range(of: old), "\(path) has no '\(old)':\n\(text)", sourceLocation: location)
    files[path] = text.replacingCharacters(in: range, with: new)
  }
}
