// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import StrictJSON

/// `gov vote tally --ballots …`: an election counted from a ballot file, without a registry.
struct TallyBallots {
  static let options: [Option] = [
    .value("ballots", "FILE", "Ballots as BLT, PrefLib, CSV or JSON; - is standard input"),
    .choice("method", "METHOD", ElectionMethod.allCases.map(\.rawValue), "How to count them"),
    .value("seats", "N", "How many seats are filled; the file may say so, else 1"),
    .repeating("without", "NAME", "A candidate who has withdrawn"),
    .value("tie-break", "NAMES", "The lot: the order that decides ties, the first wins"),
    .value("seed", "TEXT", "Draw the lot from a published seed, by SHA-256"),
    .flag("larger-is-better", "In a CSV of ranks, the larger number is the better rank"),
    .choice(
      "overvotes", "RULE", ElectionRules.OvervoteRule.allCases.map(\.rawValue),
      "irv: what several candidates at one rank do (default: exhaust)"),
    .value("skips", "N|any", "irv: how many empty ranks in a row a ballot survives (default: any)"),
    .choice(
      "repeats", "RULE", ElectionRules.RepeatRule.allCases.map(\.rawValue),
      "irv: what a candidate's second mark does (default: skip)"),
    .choice(
      "unranked", "RULE", ElectionRules.UnrankedRule.allCases.map(\.rawValue),
      "schulze: where candidates stand who are not ranked (default: last)"),
    .value("default", "NAME", "debian: the default option"),
    .value("developers", "N", "debian: the developers, from whom the quorum of 3·√N/2 follows"),
    .value("quorum-votes", "N", "debian: the quorum as a number of votes"),
    .repeating("majority", "NAME=RATIO", "debian: the ratio an option needs over the default"),
    .flag("strict-ratio", "debian: the ratio must be exceeded, the rule before December 2015"),
  ]

  /// Which options belong to which method; the others take any.
  private static let owners: [(method: ElectionMethod, options: [String])] = [
    (.irv, ["overvotes", "skips", "repeats"]),
    (.schulze, ["unranked"]),
    (.debian, ["default", "developers", "quorum-votes", "majority", "strict-ratio"]),
  ]

  private let arguments: Arguments
  private let method: ElectionMethod
  private let ballots: Ballots

  init(_ arguments: Arguments, in context: Context) throws(CommandFailure) {
    self.arguments = arguments
    guard let method: ElectionMethod = try arguments.choice("method") else {
      let known = ElectionMethod.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage(
        "'--ballots' needs '--method'", help: "known: \(known)", of: arguments.declaration)
    }
    self.method = method
    for owner in Self.owners where owner.method != method {
      for option in owner.options where arguments.has(option) {
        throw .usage(
          "'--\(option)' goes with '--method \(owner.method.rawValue)', not with"
            + " '\(method.rawValue)'", of: arguments.declaration)
      }
    }
    for (one, other) in [("tie-break", "seed"), ("developers", "quorum-votes")]
    where arguments.has(one) && arguments.has(other) {
      throw .usage("'--\(one)' and '--\(other)' exclude each other", of: arguments.declaration)
    }
    ballots = try Self.read(arguments, method, in: context)
  }

  func report() throws(CommandFailure) -> Report {
    let count: ElectionCount
    let rules = try rules()
    do throws(ElectionError) {
      count = try ElectionCount(counting: ballots, by: rules)
    } catch {
      throw failure(error)
    }
    let document = ElectionDocument(count: count)
    let markdown =
      arguments.global.format == .markdown
      ? count.sheet.markdown { $0.escapedForMarkdown } : ""
    let text = arguments.global.format == .text ? count.sheet.blocks() : []
    return Report(
      document.exit, json: arguments.global.format == .json ? document.json : .null, text: text,
      warnings: ballots.notes, documents: [.markdown: markdown])
  }

  private static func read(
    _ arguments: Arguments, _ method: ElectionMethod, in context: Context
  ) throws(CommandFailure) -> Ballots {
    let path = arguments["ballots"] ?? "-"
    let reading = BallotReading(for: method, largerIsBetter: arguments.has("larger-is-better"))
    do throws(BallotError) {
      if path != "-" { return try .read(fileAt: context.resolve(path), reading: reading) }
    } catch {
      throw failure(error, file: path)
    }
    let bytes = try context.read(path)
    do throws(BallotError) {
      return try Ballots(from: BytesInMemory(bytes), reading: reading)
    } catch {
      throw failure(error, file: "standard input")
    }
  }

  private static func failure(_ error: BallotError, file: String) -> CommandFailure {
    let place = error.line.map { "\(file):\($0)" } ?? file
    return .broken("unreadable-ballots", "\(place): \(error.fault)", help: error.help)
  }

  private func failure(_ error: ElectionError) -> CommandFailure {
    .usage("\(error)", help: error.help, code: "wrong-election", of: arguments.declaration)
  }

  private func rules() throws(CommandFailure) -> ElectionRules {
    let seats = try arguments.integer("seats", in: 1...Int.max) ?? ballots.seats ?? 1
    var rules = ElectionRules(method, seats: seats)
    for name in arguments.all("without") { rules.withdrawn.insert(try candidate(name)) }
    rules.lot = try lot()
    rules.overvotes = try arguments.choice("overvotes") ?? rules.overvotes
    rules.repeats = try arguments.choice("repeats") ?? rules.repeats
    rules.unranked = try arguments.choice("unranked") ?? rules.unranked
    if arguments["skips"] != "any" {
      rules.skips = try arguments.integer("skips", in: 0...999)
    }
    if let name = arguments["default"] { rules.defaultOption = try candidate(name) }
    if let number = try arguments.integer("developers", in: 0...Int.max) {
      rules.quorum = .developers(number)
    }
    if let number = try arguments.integer("quorum-votes", in: 0...Int.max) {
      rules.quorum = .votes(number)
    }
    rules.ratioIsStrict = arguments.has("strict-ratio")
    for text in arguments.all("majority") { try addMajority(text, to: &rules) }
    return rules
  }

  private func lot() throws(CommandFailure) -> Lot? {
    if let seed = arguments["seed"] { return Lot(seed: seed, candidates: ballots.candidates) }
    guard arguments.has("tie-break") else { return nil }
    let names = try arguments.list("tie-break")
    do throws(ElectionError) {
      let order = try ballots.candidates(named: names)
      return Lot(order: order)
    } catch {
      throw failure(error)
    }
  }

  private func addMajority(_ text: String, to rules: inout ElectionRules) throws(CommandFailure) {
    guard let equals = text.lastIndex(of: "="), let ratio = Self.ratio(text[equals...].dropFirst())
    else {
      throw .usage(
        "'--majority' takes NAME=RATIO such as 2=3 or 2=3:2, not '\(text)'",
        of: arguments.declaration)
    }
    let option = try candidate(String(text[..<equals]))
    guard rules.majorities.updateValue(ratio, forKey: option) == nil else {
      throw .usage(
        "'--majority' names '\(ballots.candidates[option])' twice", of: arguments.declaration)
    }
  }

  private static func ratio(_ text: Substring) -> ElectionRules.MajorityRatio? {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "/" })
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let first = numbers.first else { return nil }
    switch numbers.count {
    case 1: return .init(first)
    case 2: return .init(first, to: numbers[1])
    default: return nil
    }
  }

  private func candidate(_ name: String) throws(CommandFailure) -> Int {
    do throws(ElectionError) { return try ballots.candidate(named: name) } catch {
      throw failure(error)
    }
  }
}
