// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import StrictJSON

/// `gov vote tally --counts …`: a motion counted from numbers alone, without a registry.
struct TallyCounts {
  static let options: [Option] = [
    .value("counts", "COUNTS", "Counts such as yes=5,no=1,abstain=0,present=6,members=9"),
    .repeating("quorum", "CONDITION", "What must hold for the vote to count"),
    .repeating("passes", "CONDITION", "What must hold for the motion to pass"),
    .flag(
      "open", "Ballots can still come: those present, or where that is not stated all eligible"),
  ]

  private let stated: StatedCounts
  private let counts: MotionCounts
  private let rule: MotionRule
  private let isOpen: Bool

  init(_ arguments: Arguments) throws(CommandFailure) {
    let declaration = arguments.declaration
    let quorum = try Self.conditions("quorum", arguments)
    let passes = try Self.conditions("passes", arguments)
    guard !passes.isEmpty else {
      throw .usage(
        "'--counts' needs at least one '--passes'",
        help: "for example --passes 'yes > 1/2 of members'", of: declaration)
    }
    let text = arguments["counts"] ?? ""
    isOpen = arguments.has("open")
    do throws(MotionCountsError) {
      stated = try StatedCounts(text)
      // Whose ballots are open follows from how many there are.
      let size = [Condition.comparison(.init(.init(.absent), .atLeast, .number(0)))]
      let needsSize = isOpen && stated.present == nil && stated.eligible == nil
      counts = try stated.counts(for: quorum + passes + (needsSize ? size : []))
    } catch {
      throw Self.failure(error, declaration)
    }
    let names = (quorum + passes).reduce(into: Set<CountName>()) { $0.formUnion($1.names) }
    let knowsVeto = counts.veto > 0 || names.contains(.veto)
    rule = MotionRule(
      quorum: quorum, passes: passes,
      veto: knowsVeto ? VetoRule(needsReason: false, effect: .ofWhatWouldPass) : nil)
  }

  func report() -> Report {
    let inMeeting = stated.present != nil
    let verdict = rule.verdict(on: counts, inMeeting: inMeeting)
    var document = MotionDocument(
      outcome: verdict.outcome, isSettled: true, counts: countsJSON,
      conditions: verdict.conditions)
    if isOpen {
      let prospects = MotionProspects(of: counts, under: rule, inMeeting: inMeeting)
      document.state = "open"
      document.outcome = prospects.outcome
      document.isSettled = prospects.isSettled
      document.needed = prospects.stillNeeded
    }
    return Report(
      document.exit, json: document.json,
      text: [document.outcomeLine, countsTable] + document.conditionsTable + document.neededBlocks)
  }

  /// The counts by name; null where a number was neither stated nor follows.
  private var shown: [(CountName, Int?)] {
    CountName.allCases.map { name in
      switch name {
      case .members: (name, stated.members)
      case .eligible: (name, stated.eligible ?? stated.members)
      case .absent:
        (name, stated.eligible ?? stated.members == nil ? nil : counts.absent)
      default: (name, counts[name])
      }
    }
  }

  private var countsJSON: JSON {
    .object(shown.map { JSON.Member($0.0.rawValue, .integer($0.1)) })
  }

  private var countsTable: Block {
    .table(
      Block.Table(
        shown.map { .init($0.0.rawValue, .right) },
        [shown.map { "\($0.1.map { "\($0)" } ?? "-")" }]))
  }

  private static func conditions(
    _ option: String, _ arguments: Arguments
  ) throws(CommandFailure) -> [Condition] {
    var conditions: [Condition] = []
    for text in arguments.all(option) {
      do throws(ConditionError) {
        conditions.append(try Condition(text))
      } catch {
        var failure = CommandFailure.usage(
          "'--\(option)': \(error)", help: error.help, code: "wrong-condition",
          of: arguments.declaration)
        failure.excerpt = lines(error.rendering)
        throw failure
      }
    }
    return conditions
  }

  private static func failure(
    _ error: MotionCountsError, _ declaration: Declaration
  ) -> CommandFailure {
    var failure = CommandFailure.usage(
      "'--counts': \(error)", help: error.help, code: "wrong-counts", of: declaration)
    failure.excerpt = error.rendering.map(lines) ?? []
    return failure
  }

  private static func lines(_ rendering: String) -> [String] {
    rendering.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
