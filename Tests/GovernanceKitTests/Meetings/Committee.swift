// SPDX-License-Identifier: Apache-2.0
import Counting

@testable import GovernanceKit

/// GreatSQL's TOC in memory, on which acts are done one after the other.
struct Committee {
  var registry = Registry()
  var now: Instant

  /// Nine members under the built-in charter, mira in the chair; ivy sits nowhere.
  init(at now: String = "2026-03-02T02:00:00Z", charter: Charter = BuiltInCharter.greatsql.charter)
    throws
  {
    self.now = try Self.instant(now)
    registry.take(Registry.founding(charter, from: nil, now: self.now))
    guard charter.id == "greatsql" else { return }
    try act(nil) { act throws(Refusal) in
      try act.addPerson("mira", founding: [.seat("toc", "chair")])
    }
    for name in ["ada", "ben", "cai", "dora", "emil", "fang", "gus", "hua"] {
      try act(nil) { act throws(Refusal) in
        try act.addPerson(name, founding: [.seat("toc", "member")])
      }
    }
    try act(nil) { act throws(Refusal) in try act.addPerson("ivy") }
  }

  static func instant(_ text: String) throws -> Instant {
    guard let instant = Instant(text) else { throw Strange(text: text) }
    return instant
  }

  struct Strange: Error {
    var text: String
  }

  /// Does what an act works out, as somebody, now.
  @discardableResult
  mutating func act(
    _ actor: PersonID?, _ work: (Act) throws(Refusal) -> Change
  ) throws -> Change {
    let change = try work(try Act(on: registry, by: actor, now: now))
    registry.take(change)
    return change
  }

  /// Why an act is refused; nothing where it isn't.
  func refusal(
    _ actor: PersonID?, _ work: (Act) throws(Refusal) -> Change
  ) -> Refusal? {
    do throws(Refusal) {
      _ = try work(try Act(on: registry, by: actor, now: now))
      return nil
    } catch {
      return error
    }
  }

  /// A vote of the TOC, carried in a meeting that everybody attends.
  mutating func pass(_ motion: Motion, by procedure: ProcedureID? = nil) throws -> VoteID {
    var terms = Act.VoteTerms()
    terms.procedure = procedure
    let id = VoteID(
      try act("mira") { act throws(Refusal) in try act.openVote(on: motion, terms) }.id ?? "")
    let voters = registry.votes[id]?.electorate.filter { $0.excluded == nil }.map(\.person) ?? []
    let present = registry.votes[id]?.electorate.map(\.person) ?? []
    try act("mira") { act throws(Refusal) in
      try act.roll(in: id, present: present, choices: voters.map { ($0, .yes) })
    }
    try act(nil) { act throws(Refusal) in try act.close(id) }
    return id
  }
}

extension Motion {
  static func appoint(_ person: PersonID, to body: BodyID, _ seat: String? = nil) -> Motion {
    var motion = Motion()
    motion.kind = .appoint
    motion.person = person
    motion.body = body
    motion.seat = seat
    return motion
  }

  static func remove(_ person: PersonID, from body: BodyID) -> Motion {
    var motion = Motion()
    motion.kind = .remove
    motion.person = person
    motion.body = body
    return motion
  }
}

extension Registry {
  /// Does to the value what writing a change does to the files.
  mutating func take(_ change: Change) {
    for entry in change.entries {
      switch entry {
      case .settings(let settings): self.settings = settings
      case .charter(let charter): charters[Digest.of(charter)] = charter
      case .person(let person): people[person.id.text.lowercased()] = person
      case .body(let body): bodies[body.id] = body
      case .group(let group): groups[group.id] = group
      case .openVote(let vote):
        let ballots = votes[vote.id]?.ballots ?? []
        votes[vote.id] = vote
        votes[vote.id]?.ballots = ballots
      case .closedVote(let vote): votes[vote.id] = vote
      case .ballot(let id, let ballot):
        votes[id]?.ballots.removeAll { $0.voter == ballot.voter }
        votes[id]?.ballots.append(ballot)
      case .meeting(let meeting):
        let before = meetings[meeting.id]
        meetings[meeting.id] = meeting
        meetings[meeting.id]?.attendance = before?.attendance ?? []
        meetings[meeting.id]?.minutes = before?.minutes
      case .attendance(let id, let list):
        meetings[id]?.attendance.removeAll { $0.by == list.by }
        meetings[id]?.attendance.append(list)
      case .minutes(let id, let minutes): meetings[id]?.minutes = minutes
      default: break
      }
    }
  }
}
