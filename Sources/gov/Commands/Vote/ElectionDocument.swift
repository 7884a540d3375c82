// SPDX-License-Identifier: Apache-2.0
import Counting
import StrictJSON

/// The tally of an election as `vote tally` shows it, from a registry or from a ballot file alone.
///
/// What has no meaning where a tally comes from stays null or empty; its key is always there.
struct ElectionDocument {
  var vote: String?
  var motion: JSON = .null
  var procedure: String?
  var state = "closed"
  /// The count; nothing where nobody stands.
  var count: ElectionCount?
  /// The outcome, where it is not the count's alone.
  var outcome: String?
  /// Those elected, where they are not the count's alone.
  var elected: [String]?
  /// The candidates, method and seats, where there is no count to have them from.
  var candidates: [String] = []
  var method: ElectionMethod?
  var seats: Int?
  var conditions: [JSON] = []
  var isSettled = true
  var members: [String] = []
  var eligible: [String] = []
  var present: [String] = []
  var ballots: [JSON] = []
  var discarded: [JSON] = []
  var missing: [String] = []
  var digest: String?

  /// How a script learns the outcome.
  var exit: ExitCode { count?.outcome == .elected ? .yes : .no }

  /// The one document on stdout.
  var json: JSON {
    [
      "vote": .string(vote),
      "motion": motion,
      "procedure": .string(procedure),
      "state": .string(state),
      "outcome": .string(outcome ?? count?.outcome.rawValue),
      "settled": .bool(isSettled),
      "members": .strings(members),
      "eligible": .strings(eligible),
      "present": .strings(present),
      "counts": ["ballots": .integer(count?.ballots ?? 0), "valid": .integer(count?.valid ?? 0)],
      "conditions": .array(conditions),
      "ballots": .array(ballots),
      "discarded": .array(discarded + (count?.uncounted.map(uncounted) ?? [])),
      "missing": .strings(missing),
      "digest": .string(digest),
      "needed": .null,
      "title": .string(count?.title),
      "candidates": .strings(count?.candidates ?? candidates),
      "withdrawn": names(count?.withdrawn ?? []),
      "elected": elected.map { .strings($0) } ?? names(count?.elected ?? []),
      "method": .string((count?.rules.method ?? method)?.rawValue),
      "seats": .integer(count?.rules.seats ?? seats),
      "quota": count?.quota.map(number) ?? .null,
      "rounds": .array(count?.rounds.map(document(of:)) ?? []),
      "pairwise": count?.pairwise.map(document(of:)) ?? .object([]),
      "paths": count?.paths.map(document(of:)) ?? .object([]),
      "condorcetWinner": name(count?.condorcetWinner),
      "cycle": count?.hasCycle.map { .bool($0) } ?? .null,
      "ranking": .array(count?.ranking.map(names) ?? []),
      "ties": .array(count?.ties.map(document(of:)) ?? []),
      "notes": .strings(count?.notes ?? []),
    ]
  }

  private func names(_ indices: [Int]) -> JSON { .strings(count?.names(indices) ?? []) }

  /// A whole number as it is; one with places as an exact decimal text.
  private func number(_ value: FixedPoint) -> JSON {
    let text = value.description.split(separator: ".")
    guard text.dropFirst().allSatisfy({ $0.allSatisfy { $0 == "0" } }), let whole = Int(text[0])
    else { return .string(value.description) }
    return .integer(whole)
  }

  private func uncounted(_ entry: CountRound.Exhausted) -> JSON {
    [
      "voter": .null, "reason": .string(entry.reason.words),
      "count": .string(entry.votes.description),
    ]
  }

  private func document(of round: CountRound) -> JSON {
    [
      "round": .integer(round.number),
      "action": .string(round.action.name),
      "counts": figures(round.counts),
      "elected": names(round.elected),
      "excluded": names(round.excluded),
      "exhausted": .string(round.exhaustedTotal.description),
      "exhaustedBy": .object(
        round.exhausted.map { JSON.Member($0.reason.name, .string($0.votes.description)) }),
      "lost": .string(round.lost.description),
      "quota": round.quota.map(number) ?? .null,
      "transfers": .array(round.transfers.map(document(of:))),
      "keepFactors": figures((count?.candidates ?? []).indices.map { round.keepFactors[$0] }),
      "notes": .strings(round.notes),
    ]
  }

  private func document(of transfer: CountRound.Transfer) -> JSON {
    [
      "from": name(transfer.from), "to": name(transfer.to),
      "votes": .string(transfer.votes.description),
    ]
  }

  private func name(_ candidate: Int?) -> JSON {
    .string(candidate.flatMap { count?.candidates[$0] })
  }

  /// Exact decimals by name, without those who have none.
  private func figures(_ figures: [FixedPoint?]) -> JSON {
    .object(
      zip(count?.candidates ?? [], figures).compactMap { name, figure in
        figure.map { JSON.Member(name, .string($0.description)) }
      })
  }

  private func document(of matrix: PairwiseMatrix) -> JSON {
    guard let count else { return .object([]) }
    let runners = count.candidates.indices.filter { !count.withdrawn.contains($0) }
    func row(_ row: Int) -> JSON {
      .object(
        runners.filter { $0 != row }.map {
          JSON.Member(count.candidates[$0], .integer(matrix[row, $0]))
        })
    }
    return .object(runners.map { JSON.Member(count.candidates[$0], row($0)) })
  }

  private func document(of tie: CountTie) -> JSON {
    [
      "round": .integer(tie.round),
      "kind": .string(tie.kind.rawValue),
      "between": names(tie.between),
      "votes": .string(tie.votes?.description),
      "resolved": name(tie.resolved),
      "by": .string(tie.by),
      "immaterial": .bool(tie.immaterial),
    ]
  }
}

extension CountRound.Action {
  fileprivate var name: String {
    switch self {
    case .firstPreferences: "first-preferences"
    case .surplus: "surplus"
    case .exclusion: "exclusion"
    case .keepFactors: "keep-factors"
    }
  }
}
