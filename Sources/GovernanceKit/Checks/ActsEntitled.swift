// SPDX-License-Identifier: Apache-2.0
import Counting

/// What is done in a vote beside casting ballots is done by those who may, while it is open.
package enum ActsEntitled: Check {
  package static let name = "acts-entitled"
  package static let law =
    "what is done in a vote beside casting ballots is done by those who may, while it is open"

  package static func problems(in inspection: inout Inspection) {
    for late in inspection.lateProceedings {
      guard let ended = inspection.registry.votes[late.vote]?.ended else { continue }
      inspection.note(
        RegistryLayout.proceeding(late.vote, late.proceeding), ["at"],
        "the \(late.proceeding.kind.rawValue) by '\(late.proceeding.by)' was not counted: the vote '\(late.vote)' ended at \(ended.at)",
        help:
          "it was merged too late; take the file away, and reopen the vote if it would have mattered"
      )
    }
    for vote in inspection.registry.sortedVotes {
      guard let charter = inspection.registry.charters[vote.charter],
        let procedure = charter.procedure(vote.procedure)
      else { continue }
      for (index, proceeding) in vote.proceedings.enumerated() {
        let place = Place(vote, proceeding, index)
        check(proceeding, in: vote, procedure, place, &inspection)
        checkTime(proceeding, in: vote, place, &inspection)
      }
    }
  }

  /// Where a proceeding stands: in a file of its own, or in the closed vote's.
  private struct Place {
    let path: String
    let keys: [Locator.Key]

    init(_ vote: Vote, _ proceeding: Proceeding, _ index: Int) {
      path =
        vote.isOpen
        ? RegistryLayout.proceeding(vote.id, proceeding) : RegistryLayout.closedVote(vote.id)
      keys = vote.isOpen ? [] : ["proceedings", .index(index)]
    }
  }

  private static func check(
    _ proceeding: Proceeding, in vote: Vote, _ procedure: Procedure, _ place: Place,
    _ inspection: inout Inspection
  ) {
    func note(_ key: Locator.Key, _ message: String) {
      inspection.note(place.path, place.keys + [key], message)
    }
    let by = proceeding.by
    var people: [(PersonID, Locator.Key)] = [(by, "by")]
    people += proceeding.to.map { ($0, "to") }
    if let of = proceeding.of { people.append((of, "of")) }
    for (person, key) in people where inspection.registry.person(person) == nil {
      note(key, "the registry has no person '\(person)'")
    }
    let entry = vote.electorate.first { $0.person == by }
    let isEntitled = entry != nil && entry?.excluded == nil
    switch proceeding.kind {
    case .recusal, .objection, .challenge, .confirmation:
      if !isEntitled {
        note("by", "'\(by)' may not vote on this, and so \(proceeding.kind.deed) nothing")
      }
      if [.objection, .challenge].contains(proceeding.kind), proceeding.reason?.isEmpty ?? true {
        note("kind", "\(proceeding.kind == .objection ? "an objection" : "a doubt") says why")
      }
      if proceeding.kind == .objection, procedure.silence != .agrees {
        note(
          "kind", "silence carries nothing by '\(procedure.id)', so there is nothing to object to")
      }
      if proceeding.kind == .challenge || proceeding.kind == .confirmation {
        let ballot = vote.ballots.first { $0.voter == proceeding.of }
        if ballot?.casts.contains(where: { $0.choice == .veto }) != true || proceeding.of == by {
          note("of", "'\(proceeding.of?.text ?? "")' cast no veto that '\(by)' could judge")
        }
      }
    case .reminder:
      if proceeding.to.isEmpty { note("kind", "a reminder says whom it reminds") }
    case .castingVote:
      if entry?.decidesTie != true { note("by", "the casting vote was not that of '\(by)'") }
      if proceeding.choice != .yes, proceeding.choice != .no {
        note("choice", "a casting vote is yes or no")
      }
    case .totals:
      if !procedure.secret {
        note("kind", "'\(procedure.id)' is open, and has ballots instead of totals")
      }
    }
    var own = proceeding
    own.digest = nil
    if !vote.isOpen, proceeding.digest != Digest.of(own) {
      note("digest", "the \(proceeding.kind.rawValue) by '\(by)' is not the one that was sealed")
    }
  }

  private static func checkTime(
    _ proceeding: Proceeding, in vote: Vote, _ place: Place, _ inspection: inout Inspection
  ) {
    let keys = place.keys + ["at"]
    if proceeding.at > inspection.present {
      inspection.note(place.path, keys, "\(proceeding.at) lies in the future")
    }
    if proceeding.at < vote.opened {
      inspection.note(
        place.path, keys, "\(proceeding.at) is before \(vote.opened), which it follows")
    }
    // Totals are counted after the deadline, and ties are decided then.
    let isCounting = [.totals, .castingVote].contains(proceeding.kind)
    let end = isCounting ? vote.ended?.at : [vote.closes, vote.ended?.at].compactMap { $0 }.min()
    if let end, proceeding.at > end {
      inspection.note(
        place.path, keys,
        "the \(proceeding.kind.rawValue) by '\(proceeding.by)' came at \(proceeding.at), after the vote ended at \(end)"
      )
    }
    guard proceeding.kind == .recusal,
      let cast = vote.ballots.first(where: { $0.voter == proceeding.by })?.casts.last,
      cast.at > proceeding.at
    else { return }
    inspection.note(
      place.path, keys,
      "'\(proceeding.by)' was recused at \(proceeding.at), and voted at \(cast.at)")
  }
}

extension Proceeding.Kind {
  /// What somebody does who may not.
  fileprivate var deed: String {
    switch self {
    case .recusal: "leaves"
    case .objection: "stops"
    case .challenge: "doubts"
    default: "confirms"
    }
  }
}
