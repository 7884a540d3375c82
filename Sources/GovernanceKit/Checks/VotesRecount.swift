// SPDX-License-Identifier: Apache-2.0
import Counting

/// A closed vote comes out again as it was recorded.
package enum VotesRecount: Check {
  package static let name = "votes-recount"
  package static let law = "counting a closed vote again gives the recorded outcome and counts"

  package static func problems(in inspection: inout Inspection) {
    for vote in inspection.registry.sortedVotes {
      guard let charter = inspection.registry.charters[vote.charter],
        let procedure = charter.procedure(vote.procedure)
      else { continue }
      let path =
        vote.isOpen ? RegistryLayout.openVote(vote.id) : RegistryLayout.closedVote(vote.id)
      inspection.about = procedure.clauses.first
      check(electorateOf: vote, procedure, charter, path, &inspection)
      // What is recorded of a vote elsewhere is judged by a check of its own.
      if vote.source != nil { continue }
      if let ended = vote.ended { check(vote, ended, procedure, charter, path, &inspection) }
    }
  }

  private static func check(
    electorateOf vote: Vote, _ procedure: Procedure, _ charter: Charter, _ path: String,
    _ inspection: inout Inspection
  ) {
    let inForce = [vote.opened, vote.opened.adding(seconds: -1)].map {
      inspection.registry.charterInForce(at: $0)?.digest
    }
    if !inForce.contains(vote.charter) {
      inspection.note(
        path, ["charter"], "the vote was not opened under the charter in force at \(vote.opened)")
    }
    if vote.digest != vote.electorateDigest(procedure) {
      inspection.note(
        path, ["digest"],
        "the electorate or the rule is not the one that was fixed when the vote opened")
    }
    let members = inspection.registry.members(
      of: procedure.electorate, in: vote.motion.place, at: vote.opened, under: charter)
    // What happened in the very second of the opening may have come before it or after.
    let before = inspection.registry.members(
      of: procedure.electorate, in: vote.motion.place, at: vote.opened.adding(seconds: -1),
      under: charter)
    let listed = Set(vote.electorate.map(\.person))
    for person in vote.electorate.map(\.person)
    where !members.contains(person) && !before.contains(person) {
      inspection.note(
        path, ["electorate"],
        "'\(person)' did not belong to the electorate on \(charter.zone.day(of: vote.opened))")
    }
    let registry = inspection.registry
    let joined = { (person: PersonID) in
      registry.person(person)?.roles.contains { holding in
        // Of one second the acts may have come in either order, but founding comes before any vote.
        let isLater =
          holding.basis.isFounding
          ? holding.basis.at > vote.opened : holding.basis.at >= vote.opened
        return isLater && charter.zone.day(of: vote.opened) == holding.since
      } ?? false
    }
    for person in members
    where !listed.contains(person) && before.contains(person) && !joined(person) {
      inspection.note(
        path, ["electorate"],
        "'\(person)' belonged to the electorate on \(charter.zone.day(of: vote.opened)), and is left out"
      )
    }
    let expected = inspection.registry.electors(
      on: vote.motion, by: procedure, proposer: vote.by, at: vote.opened, under: charter)
    for (index, voter) in vote.electorate.enumerated() {
      guard let other = expected.first(where: { $0.person == voter.person }) else { continue }
      if voter.holdsVeto != other.holdsVeto || voter.decidesTie != other.decidesTie {
        inspection.note(
          path, ["electorate", .index(index)],
          "'\(voter.person)' did not hold that veto or casting vote on \(charter.zone.day(of: vote.opened))"
        )
      }
    }
    let attempt = inspection.registry.attempt(of: vote)
    let allowed =
      charter.procedures(for: vote.motion, attempt: attempt)
      + inspection.registry.agreementProcedures(
        for: vote.motion, at: vote.opened, under: charter)
    if !allowed.contains(procedure.id) {
      inspection.note(
        path, ["procedure"], "the charter does not decide this motion by '\(procedure.id)'")
    }
  }

  private static func check(
    _ vote: Vote, _ ended: VoteEnd, _ procedure: Procedure, _ charter: Charter, _ path: String,
    _ inspection: inout Inspection
  ) {
    for (index, ballot) in vote.ballots.enumerated() {
      var own = ballot
      own.digest = nil
      if ballot.digest != Digest.of(own) {
        inspection.note(
          path, ["ballots", .index(index)],
          "the ballot of '\(ballot.voter)' is not the one that was sealed")
      }
    }
    if ended.outcome == .withdrawn { return }
    if vote.election == nil { recount(vote, ended, procedure, charter, path, &inspection) }
    checkTimes(of: vote, ended, procedure, charter, path, &inspection)
  }

  private static func recount(
    _ vote: Vote, _ ended: VoteEnd, _ procedure: Procedure, _ charter: Charter, _ path: String,
    _ inspection: inout Inspection
  ) {
    let tally: MotionTally
    do throws(VoteError) {
      tally = try vote.tally(by: procedure, in: charter, at: ended.at)
    } catch {
      inspection.note(path, [], error.message)
      return
    }
    if tally.outcome.rawValue != ended.outcome.rawValue {
      inspection.note(
        path, ["ended", "outcome"],
        "the vote is recorded as \(ended.outcome.rawValue), and counting it again gives \(tally.outcome.rawValue)",
        help: "gov vote tally \(vote.id)")
    }
    if tally.counts.named != ended.counts {
      inspection.note(
        path, ["ended", "counts"], "the recorded counts are not those of the ballots",
        help: "gov vote tally \(vote.id)")
    }
  }

  private static func checkTimes(
    of vote: Vote, _ ended: VoteEnd, _ procedure: Procedure, _ charter: Charter, _ path: String,
    _ inspection: inout Inspection
  ) {
    if vote.present == nil, let least = procedure.minimum?.after(vote.opened, by: charter.calendar),
      ended.at < least
    {
      inspection.note(
        path, ["ended", "at"],
        "the vote was closed at \(ended.at), and \(procedure.title.text()) lasts until \(least) at least"
      )
    }
    let missing = vote.ballotsCutOff(by: procedure, in: charter)
    if missing > 0 {
      inspection.note(
        path, ["ended", "at"],
        "the vote had no deadline and was closed undecided, when \(missing == 1 ? "1 ballot" : "\(missing) ballots") could still come"
      )
    }
    // A roll call is complete when it is taken.
    if let closes = vote.closes, vote.present == nil, ended.at <= closes,
      !procedure.closesWhenSettled
    {
      inspection.note(
        path, ["ended", "at"],
        "the vote was closed at \(ended.at), before its deadline at \(closes)")
    }
  }
}
