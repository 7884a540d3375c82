// SPDX-License-Identifier: Apache-2.0
import Counting

/// An election is held as its charter says, and comes out again as it was recorded.
package enum ElectionsRecount: Check {
  package static let name = "elections-recount"
  package static let law =
    "an election has the candidates, ballots and ties that its charter allows, and counting it again gives those elected"

  package static func problems(in inspection: inout Inspection) {
    for vote in inspection.registry.sortedVotes {
      let path =
        vote.isOpen ? RegistryLayout.openVote(vote.id) : RegistryLayout.closedVote(vote.id)
      guard let charter = inspection.registry.charters[vote.charter],
        let procedure = charter.procedure(vote.procedure)
      else { continue }
      guard let election = vote.election, let rule = procedure.election else {
        checkNoElection(vote, procedure, path, &inspection)
        continue
      }
      check(election, of: vote, rule, charter, path, &inspection)
      checkCandidacies(of: vote, election, path, &inspection)
      checkBallots(of: vote, election, rule, path, &inspection)
      if let ended = vote.ended { recount(vote, ended, charter, path, &inspection) }
      if let draw = vote.draw { check(draw, of: vote, rule, charter, &inspection) }
    }
  }

  private static func checkNoElection(
    _ vote: Vote, _ procedure: Procedure, _ path: String, _ inspection: inout Inspection
  ) {
    if vote.motion.kind == .elect || vote.election != nil || procedure.election != nil {
      inspection.note(
        path, ["motion", "kind"],
        "an election has candidates and a procedure that elects, and no other vote has")
    }
    for candidacy in vote.candidacies {
      inspection.note(
        place(of: candidacy.person, in: vote, path), [],
        "'\(candidacy.person)' stands for nothing: the vote '\(vote.id)' is no election")
    }
    for ballot in vote.ballots {
      for cast in ballot.casts where !cast.rank.isEmpty || !cast.approve.isEmpty {
        inspection.note(
          vote.isOpen ? RegistryLayout.ballot(vote.id, ballot.voter) : path, [],
          "'\(ballot.voter)' names candidates, and the vote '\(vote.id)' is no election")
      }
    }
    if vote.draw != nil {
      inspection.note(
        RegistryLayout.draw(vote.id), [], "nothing is drawn: the vote '\(vote.id)' is no election")
    }
  }

  private static func check(
    _ election: Election, of vote: Vote, _ rule: ElectionRule, _ charter: Charter, _ path: String,
    _ inspection: inout Inspection
  ) {
    let registry = inspection.registry
    if !rule.methods.contains(election.method) {
      inspection.note(
        path, ["election", "method"],
        "the charter does not count this by '\(election.method.rawValue)'")
    }
    if election.seats < 1 || (election.seats > 1 && election.method.fillsOneSeat) {
      inspection.note(
        path, ["election", "seats"],
        "'\(election.method.rawValue)' does not fill \(election.seats) seats")
    }
    let body = vote.motion.body.flatMap { charter.body($0) }
    let seat = body?.seats.first { $0.id.text == vote.motion.seat }
    let day = charter.zone.day(of: vote.opened)
    var seen: Set<PersonID> = []
    for (index, candidate) in election.candidates.enumerated() {
      let keys: [Locator.Key] = ["election", "candidates", .index(index)]
      let id = candidate.person
      guard let person = registry.person(id) else {
        inspection.note(path, keys + ["person"], "'\(id)' is not in the registry")
        continue
      }
      if !seen.insert(id).inserted {
        inspection.note(path, keys + ["person"], "'\(id)' is named twice among the candidates")
      }
      if person.isBot { inspection.note(path, keys + ["person"], "'\(id)' is a bot") }
      let works = rule.perOrganisation == nil ? nil : person.organisation(on: day)
      if candidate.organisation != works {
        inspection.note(
          path, keys,
          "'\(id)' worked for \(works.map { "'\($0)'" } ?? "nobody on record") on \(day), which the vote has otherwise"
        )
      }
      guard let body, let seat else { continue }
      let ways = registry.ways(
        to: seat, of: body, for: id, by: vote.by, at: vote.opened, under: charter
      ).filter { $0.way.procedures.contains(vote.procedure) }
      if let obstacle = ways.first?.obstacle, !ways.contains(where: { $0.obstacle == nil }) {
        inspection.note(path, keys, "'\(id)' could not stand: \(obstacle)")
      }
    }
    let isComplete = Set(election.order) == seen && election.order.count == seen.count
    if rule.ties == .order ? !isComplete : !election.order.isEmpty {
      inspection.note(
        path, ["election", "order"],
        rule.ties == .order
          ? "the order that decides ties names all candidates once"
          : "the charter decides no tie by an order that is stated at the opening")
    }
  }

  private static func checkCandidacies(
    of vote: Vote, _ election: Election, _ path: String, _ inspection: inout Inspection
  ) {
    for (index, candidacy) in vote.candidacies.enumerated() {
      let person = candidacy.person
      let file = place(of: person, in: vote, path)
      let keys: [Locator.Key] = vote.isOpen ? [] : ["candidacies", .index(index)]
      if !election.candidates.contains(where: { $0.person == person }) {
        inspection.note(file, keys + ["person"], "'\(person)' does not stand in '\(vote.id)'")
      }
      var last = vote.opened
      let moments = candidacy.answers.map(\.at) + (candidacy.withdrawn.map { [$0] } ?? [])
      for moment in moments {
        if moment < last || moment > vote.ended?.at ?? inspection.present {
          inspection.note(
            file, keys,
            "what '\(person)' said at \(moment) does not follow the opening and precede the end")
        }
        last = max(last, moment)
      }
      guard !vote.isOpen else { continue }
      var own = candidacy
      own.digest = nil
      if candidacy.digest != Digest.of(own) {
        inspection.note(file, keys, "the candidacy of '\(person)' is not the one that was sealed")
      }
    }
  }

  private static func checkBallots(
    of vote: Vote, _ election: Election, _ rule: ElectionRule, _ path: String,
    _ inspection: inout Inspection
  ) {
    var names = election.candidates.map(\.person.text)
    if election.method == .debian, let none = rule.noneOfThem { names.append(none.text) }
    let index = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    for (number, ballot) in vote.ballots.enumerated() {
      let file = vote.isOpen ? RegistryLayout.ballot(vote.id, ballot.voter) : path
      let keys: [Locator.Key] = vote.isOpen ? [] : ["ballots", .index(number)]
      for (position, cast) in ballot.casts.enumerated() {
        let place = keys + ["casts", .index(position)]
        let marks = !cast.approve.isEmpty
        let fits =
          cast.rank.isEmpty && !marks
          ? cast.choice == .abstain
          : marks == (election.method == .approval)
            || (election.method == .plurality && cast.rank.count + cast.approve.count == 1)
        guard let ranking = cast.ranking(index), fits else {
          inspection.note(
            file, place,
            "the ballot of '\(ballot.voter)' names nobody twice, only candidates, and as '\(election.method.rawValue)' takes them"
          )
          continue
        }
        let isOver = marks && rule.marks.map { cast.approve.count > $0 } ?? false
        if isOver || (!marks && !election.method.takesTies && ranking.contains { $0.count > 1 }) {
          inspection.note(
            file, place,
            "the ballot of '\(ballot.voter)' marks more than '\(election.method.rawValue)' takes")
        }
      }
    }
  }

  private static func recount(
    _ vote: Vote, _ ended: VoteEnd, _ charter: Charter, _ path: String,
    _ inspection: inout Inspection
  ) {
    if ended.outcome == .withdrawn { return }
    var closed = vote
    closed.draw = nil
    let tally: ElectionTally
    do throws(VoteError) {
      tally = try closed.electionTally(under: charter, at: ended.at)
    } catch {
      inspection.note(path, [], error.message)
      return
    }
    let help = "gov vote tally \(vote.id)"
    if tally.outcome.rawValue != ended.outcome.rawValue {
      inspection.note(
        path, ["ended", "outcome"],
        "the vote is recorded as \(ended.outcome.rawValue), and counting it again gives \(tally.outcome.rawValue)",
        help: help)
    }
    if tally.elected != ended.elected {
      let names = tally.elected.map(\.text).joined(separator: ", ")
      inspection.note(
        path, ["ended", "elected"],
        "counting the ballots again elects \(names.isEmpty ? "nobody" : names)", help: help)
    }
    if tally.counts != ended.counts {
      inspection.note(
        path, ["ended", "counts"], "the recorded counts are not those of the ballots", help: help)
    }
  }

  private static func check(
    _ draw: Draw, of vote: Vote, _ rule: ElectionRule, _ charter: Charter,
    _ inspection: inout Inspection
  ) {
    let path = RegistryLayout.draw(vote.id)
    guard let ended = vote.ended, ended.outcome == .tied else {
      inspection.note(path, [], "nothing is drawn: the vote '\(vote.id)' has no tie on record")
      return
    }
    if draw.at < ended.at {
      inspection.note(
        path, ["at"], "\(draw.at) is before \(ended.at), when the ballots could still change")
    }
    if draw.at > inspection.present {
      inspection.note(path, ["at"], "\(draw.at) lies in the future")
    }
    let isSeed = draw.seed?.isEmpty == false && draw.order.isEmpty
    switch rule.ties {
    case .draw where isSeed: break
    case .castingVote where draw.seed == nil && !draw.order.isEmpty:
      let holders = rule.castingVote.map {
        inspection.registry.members(
          of: $0, in: vote.motion.place, at: vote.opened, under: charter)
      }
      if let by = draw.by, holders?.contains(by) == true { return }
      inspection.note(
        path, ["by"], "'\(draw.by?.text ?? "")' had no casting vote when the vote opened")
    default:
      inspection.note(path, [], "the charter does not decide ties in this way")
    }
  }

  private static func place(of person: PersonID, in vote: Vote, _ path: String) -> String {
    vote.isOpen ? RegistryLayout.candidacy(vote.id, person) : path
  }
}
