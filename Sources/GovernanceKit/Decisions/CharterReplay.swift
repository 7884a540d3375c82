// SPDX-License-Identifier: Apache-2.0
import Counting

/// The record told again under another charter: what would have come out otherwise.
public struct CharterReplay: Sendable {
  /// A past vote.
  public struct VoteAnswer: Hashable, Sendable {
    /// The vote.
    public var vote: VoteID
    /// What it decided, in words.
    public var motion: String
    /// How it came out.
    public var was: String
    /// How it would have come out.
    public var would: String
    /// What decides under the other charter.
    public var reasons: [String]
    /// Whether the outcome is another one.
    public var flips: Bool { was != would }
  }

  /// Somebody's standing to a role.
  public struct PersonAnswer: Hashable, Sendable {
    /// The person.
    public var person: PersonID
    /// The role.
    public var role: RoleID
    /// Where it is held.
    public var scope: Scope?
    /// The answer under the charter in force: `yes`, `no`, `not-yet`, `unknown`, or that it is unknown.
    public var was: String
    /// The answer under the other.
    public var would: String
    /// What is lacking under the one that says no.
    public var reasons: [String]
  }

  /// Every closed vote of the record.
  public var votes: [VoteAnswer] = []
  /// Those who would become or cease to be eligible.
  public var people: [PersonAnswer] = []
  /// Roles and seats that are held and that the other charter doesn't know.
  public var homeless: [String] = []

  /// Replays a record under another charter.
  ///
  /// - Parameters:
  ///   - registry: The record.
  ///   - other: The other charter.
  ///   - charter: The charter in force.
  ///   - instant: The moment at which people are judged.
  public init(
    _ registry: Registry, under other: Charter, insteadOf charter: Charter, at instant: Instant
  ) {
    for vote in registry.sortedVotes {
      guard let ended = vote.ended, ended.outcome != .withdrawn, ended.at <= instant,
        // An election is no yes or no that a threshold decides.
        vote.election == nil
      else {
        continue
      }
      votes.append(Self.replay(vote, ended, registry, other))
    }
    compareRoles(registry, other, charter, instant)
    findHomeless(registry, other, charter, instant)
  }

  /// The votes that would have come out otherwise.
  public var flipped: [VoteAnswer] { votes.filter(\.flips) }

  private static func replay(
    _ vote: Vote, _ ended: VoteEnd, _ registry: Registry, _ other: Charter
  ) -> VoteAnswer {
    var answer = VoteAnswer(
      vote: vote.id, motion: vote.motion.sentence, was: ended.outcome.rawValue, would: "",
      reasons: [])
    let allowed =
      vote.motion.agreement == nil ? other.procedures(for: vote.motion) : [vote.procedure]
    let id = allowed.contains(vote.procedure) ? vote.procedure : allowed.first
    guard let id, let procedure = other.procedure(id) else {
      answer.would = "no-vote"
      answer.reasons = ["the charter decides no such motion by a vote"]
      return answer
    }
    var again = vote
    again.procedure = id
    let moment =
      vote.source != nil && vote.source?.opened == nil
      ? vote.opened.adding(seconds: -1) : vote.opened
    again.electorate = registry.members(
      of: procedure.electorate, in: vote.motion.place, at: moment, under: other
    ).map { member in
      var voter = Voter()
      voter.person = member
      voter.excluded = vote.electorate.first { $0.person == member }?.excluded
      if procedure.excludesPersonConcerned, member == vote.motion.person {
        voter.excluded = "the person concerned"
      }
      return voter
    }
    do throws(VoteError) {
      if let verdict = try again.recordedVerdict(by: procedure, under: other) {
        answer.would = verdict.outcome.rawValue
        answer.reasons = verdict.decisive.map(\.text)
        return answer
      }
      let tally = try again.tally(by: procedure, in: other, at: ended.at)
      answer.would = tally.outcome.rawValue
      answer.reasons = tally.conditions.filter { !$0.finding.isMet }.map { condition in
        let finding = condition.finding
        let numbers = finding.have.flatMap { have in finding.need.map { "\(have) of \($0)" } }
        return "\(condition.kind.rawValue): \(finding.rule)\(numbers.map { ", \($0)" } ?? "")"
      }
    } catch {
      answer.would = "uncountable"
      answer.reasons = [error.message]
    }
    if let least = procedure.minimum?.after(vote.opened, by: other.calendar), vote.present == nil,
      ended.at < least, answer.would == ended.outcome.rawValue
    {
      answer.would = "undecided"
      answer.reasons.append("it was closed at \(ended.at), and lasts until \(least) at least")
    }
    return answer
  }

  private mutating func compareRoles(
    _ registry: Registry, _ other: Charter, _ charter: Charter, _ instant: Instant
  ) {
    var ids = other.roles.map(\.id)
    for id in charter.roles.map(\.id) where !ids.contains(id) { ids.append(id) }
    for id in ids {
      let (old, new) = (charter.role(id), other.role(id))
      let scopes = Set(
        [old, new].compactMap { $0 }.flatMap { registry.places(of: $0) })
      // Where nothing is asked by either, everybody is eligible, and that is no news.
      if old?.requires.isEmpty == true, new?.requires.isEmpty == true { continue }
      let (here, there) = (
        old.map { registry.places(of: $0) } ?? [],
        new.map { registry.places(of: $0) } ?? []
      )
      for scope in scopes.sorted(by: { ($0?.text ?? "") < ($1?.text ?? "") }) {
        let old = here.contains(scope) ? old : nil
        let new = there.contains(scope) ? new : nil
        for person in registry.sortedPeople where !person.isBot {
          let before = old.map { judge(person, $0, scope, registry, charter, instant) }
          let after = new.map { judge(person, $0, scope, registry, other, instant) }
          // What both leave open is no news; who holds a role needs none.
          if before?.isHeld == true, after?.isHeld != false { continue }
          let words = [before, after].map { $0.map(Self.word) ?? "no such role" }
          guard words[0] != words[1], words.contains("yes") || words.contains("held") else {
            continue
          }
          let lacking = (words[1] == "yes" ? before : after)?.finding.lacking ?? []
          people.append(
            PersonAnswer(
              person: person.id, role: id, scope: scope, was: words[0], would: words[1],
              reasons: lacking.prefix(3).map { finding in
                guard let have = finding.have, let need = finding.need else { return finding.text }
                return "\(finding.text) (\(have) of \(need))"
              }))
        }
      }
    }
  }

  private func judge(
    _ person: Person, _ role: RoleRule, _ scope: Scope?, _ registry: Registry, _ charter: Charter,
    _ instant: Instant
  ) -> Promotion {
    registry.promotion(of: person.id, to: role, in: scope, at: instant, under: charter)
  }

  private static func word(_ promotion: Promotion) -> String {
    promotion.isHeld ? "held" : promotion.eligible.rawValue
  }

  private mutating func findHomeless(
    _ registry: Registry, _ other: Charter, _ charter: Charter, _ instant: Instant
  ) {
    let day = charter.zone.day(of: instant)
    for person in registry.sortedPeople {
      for held in person.roles where held.isHeld(on: day) && other.role(held.role) == nil {
        homeless.append(
          "'\(held.role)' of '\(person.id)': the charter has no such role")
      }
    }
    for body in registry.bodies.values.sorted(by: { $0.id < $1.id }) {
      for seat in body.seats where seat.isHeld(on: day) {
        guard let rule = other.body(body.id) else {
          homeless.append("the seat of '\(seat.person)' in '\(body.id)': there is no such body")
          continue
        }
        if !rule.seats.contains(where: { $0.id.text == seat.seat }) {
          homeless.append("the seat of '\(seat.person)' in '\(body.id)': it has no '\(seat.seat)'")
        }
      }
    }
  }
}
