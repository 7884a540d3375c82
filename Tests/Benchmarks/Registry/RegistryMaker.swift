// SPDX-License-Identifier: Apache-2.0
import Counting
import Foundation
import GovernanceKit

/// Writes an invented registry of a given size under GreatSQL's charter, from a seed.
///
/// Votes are made by acts, as anybody would make them; what there is by the ten thousand is written
/// as the writer would spell it.
struct RegistryMaker {
  let size: RegistrySize
  let path: String
  private let charter = BuiltInCharter.greatsql.charter
  private var dice: Dice

  init(_ size: RegistrySize, at path: String, seed: UInt64) {
    self.size = size
    self.path = path
    dice = Dice(state: seed)
  }

  mutating func make() throws {
    try RegistryFolder.create(at: path)
    let first = try moment("2020-01-01T00:00:00Z")
    let folder = try RegistryFolder(at: path, writing: true)
    let since = charter.zone.day(of: first)
    try folder.write(Registry.founding(charter, from: since, now: first))
    try folder.write(founders(first))
    for number in 0..<size.votes { try holdVote(number, in: folder) }
    try write(people(first))
    try write(groups(first))
    try write(work(first))
  }

  private func person(_ number: Int) -> PersonID { PersonID("person-\(number)") }

  private func moment(_ text: String) throws -> Instant {
    guard let when = When(text) else { throw CocoaError(.formatting) }
    return when.instant(in: charter.zone)
  }

  /// The committee of nine, the first being its chair.
  private func founders(_ at: Instant) -> Change {
    var change = Change()
    var body = Body()
    body.id = "toc"
    for number in 0..<9 {
      var seat = SeatHolding()
      seat.person = person(number)
      seat.seat = number == 0 ? "chair" : "member"
      seat.since = charter.zone.day(of: at)
      seat.basis = Basis(.founding, by: nil, at: at)
      body.seats.append(seat)
      change.put(.person(founder(number, at)))
    }
    change.put(.body(body))
    return change
  }

  private func founder(_ number: Int, _ at: Instant) -> Person {
    var member = Person()
    member.id = person(number)
    member.name = "Person \(number)"
    if number % 4 == 0 {
      var holding = RoleHolding()
      holding.role = number % 40 == 0 ? "maintainer" : "reviewer"
      holding.since = charter.zone.day(of: at)
      holding.basis = Basis(.founding, by: nil, at: at)
      member.roles = [holding]
    }
    return member
  }

  /// A resolution by roll call: opened, voted on by the nine, closed.
  private mutating func holdVote(_ number: Int, in folder: RegistryFolder) throws {
    let yes = 3 + dice.roll(7)
    let opened = Instant(seconds: try moment("2020-06-01T09:00:00Z").seconds + number * 86_400)
    let members = (0..<9).map { person($0) }
    func act(_ later: Int, _ work: (Act) throws(Refusal) -> Change) throws {
      var reader = RegistryReader(folder, prefix: "governance/")
      try reader.readAll()
      let at = Instant(seconds: opened.seconds + later)
      try folder.write(try work(try Act(on: reader.registry, by: person(0), now: at)))
    }
    let id = VoteID("vote-\(number)")
    try act(0) { act throws(Refusal) in
      var motion = Motion()
      motion.kind = .resolve
      motion.body = "toc"
      motion.text = "Resolution \(number)"
      var terms = Act.VoteTerms()
      terms.id = id.text
      return try act.openVote(on: motion, terms)
    }
    try act(60) { act throws(Refusal) in
      let choices = members.enumerated().map {
        ($0.element, $0.offset < yes ? MotionChoice.yes : .no)
      }
      return try act.roll(in: id, present: members, choices: choices)
    }
    try act(120) { act throws(Refusal) in try act.close(id) }
  }

  private func people(_ at: Instant) -> [Entry] {
    (9..<size.people).map { Entry.person(founder($0, at)) }
  }

  private mutating func groups(_ at: Instant) -> [Entry] {
    var entries: [Entry] = []
    let day = charter.zone.day(of: at)
    var left = size.memberships
    for number in 0..<size.groups {
      var group = Group()
      group.id = GroupID("sig-\(number)")
      group.kind = "sig"
      group.paths = ["src/part\(number)/**"]
      group.basis = Basis(.founding, by: nil, at: at)
      entries.append(.group(group))
      let count = left / (size.groups - number)
      left -= count
      let first = dice.roll(size.people)
      for member in 0..<count {
        let membership = Membership(since: day, Basis(.founding, by: nil, at: at))
        let who = person((first + member * 7) % size.people)
        entries.append(.member(Member(who, of: group.id, [membership])))
      }
    }
    return entries
  }

  /// Pull requests to one repository, most by few.
  private mutating func work(_ at: Instant) -> [Entry] {
    var items: [Int: [Contribution]] = [:]
    for number in 1...size.pullRequests {
      let low = min(dice.roll(size.people), dice.roll(size.people), dice.roll(size.people))
      var item = Contribution()
      item.number = number
      item.ref = "https://github.com/example/main/pull/\(number)"
      item.at = Instant(seconds: at.seconds + number * (190_000_000 / size.pullRequests))
      item.title = "Mend part \(number % 90) of the whole"
      item.branch = "main"
      item.paths = ["src/part\(number % max(1, size.groups))/main.c"]
      items[low, default: []].append(item)
    }
    return items.sorted { $0.key < $1.key }.map { number, items in
      var activity = Activity()
      activity.person = person(number)
      activity.forge = "github"
      activity.repository = "example/main"
      activity.items = items
      return .activity(activity)
    }
  }

  private func write(_ entries: [Entry]) throws {
    for entry in entries {
      let url = URL(fileURLWithPath: path + "/" + entry.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(entry.text.utf8).write(to: url)
    }
  }

  /// SplitMix64.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ value >> 31) % UInt64(sides))
    }
  }
}
