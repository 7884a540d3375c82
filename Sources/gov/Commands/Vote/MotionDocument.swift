// SPDX-License-Identifier: Apache-2.0
import Counting
import StrictJSON

/// The tally of a motion as `vote tally` shows it, from a registry or from counts alone.
///
/// What has no meaning where a tally comes from stays null or empty; its key is always there.
struct MotionDocument {
  var vote: String?
  var motion: JSON = .null
  var procedure: String?
  var state = "closed"
  var outcome: MotionOutcome
  var isSettled: Bool
  var members: [String] = []
  var eligible: [String] = []
  var present: [String] = []
  var counts: JSON
  var conditions: [JudgedCondition]
  var ballots: [JSON] = []
  var discarded: [JSON] = []
  var missing: [String] = []
  var digest: String?
  var needed: StillNeeded?
  var turns: [MotionTurn] = []

  /// The one document on stdout.
  var json: JSON {
    [
      "vote": .string(vote),
      "motion": motion,
      "procedure": .string(procedure),
      "state": .string(state),
      "outcome": .string(outcome.rawValue),
      "settled": .bool(isSettled),
      "members": .strings(members),
      "eligible": .strings(eligible),
      "present": .strings(present),
      "counts": counts,
      "conditions": .array(conditions.map(\.json)),
      "ballots": .array(ballots),
      "discarded": .array(discarded),
      "missing": .strings(missing),
      "digest": .string(digest),
      "needed": needed?.json ?? .null,
      "turns": .strings(turns.map(\.word)),
      // What only elections have.
      "candidates": [], "elected": [], "method": .null, "seats": .null, "quota": .null,
      "rounds": [], "pairwise": .object([]), "ranking": [], "ties": [],
    ]
  }

  /// How a script learns the outcome.
  var exit: ExitCode {
    switch outcome {
    case .passed: .yes
    case .rejected, .vetoed, .noQuorum: .no
    case .undecided: .notYet
    }
  }
}

extension JudgedCondition {
  var json: JSON { finding.json(kind: kind) }
}

extension ConditionFinding {
  fileprivate func json(kind: JudgedCondition.Kind) -> JSON {
    [
      "kind": .string(kind.rawValue), "rule": .string(rule), "met": .bool(isMet),
      "have": .integer(have), "need": .integer(need), "bound": .string(bound?.rawValue),
      "parts": .array(parts.map { $0.json(kind: kind) }),
    ]
  }
}

extension MotionTurn {
  fileprivate var word: String {
    switch self {
    case .smallBody: "small-body"
    case .objection: "objection"
    case .fallback: "fallback"
    case .castingVote(let choice): "casting-vote-\(choice.rawValue)"
    }
  }
}

extension StillNeeded {
  fileprivate var json: JSON {
    [
      "openBallots": .integer(openBallots),
      "canPass": canPass.map { .bool($0) } ?? .null,
      "canFail": canFail.map { .bool($0) } ?? .null,
      "yesIfOthersAreSilent": .integer(yesIfOthersAreSilent),
      "yesAtBest": .integer(yesAtBest),
      "yesToBeSure": .integer(yesToBeSure),
    ]
  }
}
