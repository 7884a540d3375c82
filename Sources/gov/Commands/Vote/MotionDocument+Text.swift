// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

extension MotionDocument {
  /// The outcome in a line.
  var outcomeLine: Block {
    switch outcome {
    case .passed: .line("\("passed", .good)")
    case .rejected: .line("\("rejected", .bad)")
    case .vetoed: .line("\("vetoed", .bad)")
    case .noQuorum: .line("\("no quorum", .bad)")
    case .undecided: .line("\("undecided", .warning): ballots still to come can change the outcome")
    }
  }

  /// Each condition with what there is and what it takes, parts below the whole.
  var conditionsTable: [Block] {
    guard !conditions.isEmpty else { return [] }
    let rows = conditions.flatMap { $0.finding.rows(kind: $0.kind.rawValue, depth: 0) }
    let table = Block.Table(
      [
        .init(""), .init("for"), .init("condition", shrinks: true), .init("have", .right),
        .init("need", .right), .init(""),
      ], rows)
    return [.table(table)]
  }

  /// What an open vote still needs, in sentences.
  var neededBlocks: [Block] {
    guard let needed else { return [] }
    return [.heading("Still needed"), .list(needed.sentences)]
  }
}

extension ConditionFinding {
  fileprivate func rows(kind: String, depth: Int) -> [[StyledText]] {
    let mark: FindingLine.Mark = isMet ? .met : .unmet
    let indent = String(repeating: "  ", count: depth)
    let row: [StyledText] = [
      mark.symbol, "\(kind)", "\(indent)\(rule)", "\(have.map { "\($0)" } ?? "")", "\(needed)",
      hasEmptyBase ? "a ratio of nothing is unmet" : "",
    ]
    return [row] + parts.flatMap { $0.rows(kind: "", depth: depth + 1) }
  }

  /// The need with the side from which it binds.
  private var needed: String {
    guard let need else { return parts.isEmpty ? "-" : "" }
    return switch bound {
    case .atMost: "at most \(need)"
    case .exactly: "exactly \(need)"
    default: "\(need)"
    }
  }
}

extension StillNeeded {
  fileprivate var sentences: [StyledText] {
    var sentences: [StyledText] = [
      openBallots == 1 ? "1 ballot can still come" : "\(openBallots) ballots can still come"
    ]
    switch (canPass, canFail) {
    case (false, _): return sentences + ["the motion cannot pass any more"]
    case (_, false): return sentences + ["the motion cannot fail any more"]
    case (nil, _), (_, nil): sentences.append("too many to try every way in which they can")
    default: break
    }
    if let yes = yesIfOthersAreSilent {
      sentences.append("\(Self.more(yes)) if all others stay silent")
    } else {
      sentences.append("no number of yes alone is enough")
    }
    if let yes = yesAtBest, yes != yesIfOthersAreSilent {
      sentences.append("\(Self.more(yes)) if the others help, by taking part or otherwise")
    }
    if let yes = yesToBeSure {
      sentences.append("\(Self.more(yes)) whatever the others do")
    } else if canPass == true, canFail == true, yesAtBest != nil {
      sentences.append("no number of yes makes it sure")
    }
    return sentences
  }

  private static func more(_ yes: Int) -> String {
    yes == 0 ? "it passes without a further yes" : "\(yes) more yes"
  }
}
