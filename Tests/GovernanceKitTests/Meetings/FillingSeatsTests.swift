// SPDX-License-Identifier: Apache-2.0
import Counting
import Testing

@testable import GovernanceKit

struct `Filling and proving seats` {
  @Test func `a new chair replaces the old one, who stays a member`() throws {
    var toc = try Committee()
    let vote = try toc.pass(.appoint("ada", to: "toc", "chair"))
    try toc.act(nil) { act throws(Refusal) in try act.enact(vote) }
    let seats = toc.registry.seats(
      of: "toc", at: toc.now, under: BuiltInCharter.greatsql.charter)
    #expect(seats.first.map { [$0.seat, $0.person.text] } == ["chair", "ada"])
    #expect(seats.filter { $0.seat == "chair" }.count == 1)
    #expect(seats.first { $0.person == "mira" }?.seat == "member")
    #expect(seats.count == 9)
    #expect(toc.problems(SeatsJustified.self) == [])
    #expect(toc.problems(VotesRecount.self) == [])
  }

  @Test func `a motion is carried out once`() throws {
    var toc = try Committee()
    let vote = try toc.pass(.appoint("ivy", to: "toc"))
    try toc.act(nil) { act throws(Refusal) in try act.enact(vote) }
    let refusal = toc.refusal(nil) { act throws(Refusal) in try act.enact(vote) }
    #expect(refusal?.code == "carried-out")
  }

  @Test func `the person concerned has no vote on a removal`() throws {
    var toc = try Committee()
    let vote = try toc.pass(.remove("dora", from: "toc"))
    let concerned = toc.registry.votes[vote]?.electorate.first { $0.person == "dora" }
    #expect(concerned?.excluded == "the person concerned")
    toc.now = toc.now.adding(seconds: 60)
    try toc.act(nil) { act throws(Refusal) in try act.enact(vote) }
    #expect(
      !toc.registry.members(
        of: "toc", at: toc.now, under: BuiltInCharter.greatsql.charter
      ).contains("dora"))
    #expect(toc.problems(SeatsJustified.self) == [])
    #expect(toc.problems(VotesRecount.self) == [])
  }

  @Test(arguments: [("ada", true), ("ivy", false)])
  func `only the TOC nominates the PMC's chair`(nominator: String, mayNominate: Bool) throws {
    let toc = try Committee()
    let refusal = toc.refusal(PersonID(nominator)) { act throws(Refusal) in
      try act.openVote(on: .appoint("ivy", to: "pmc", "chair"))
    }
    #expect((refusal == nil) == mayNominate)
    if !mayNominate {
      #expect(
        refusal?.message
          == "'ivy' cannot be made chair of the Project Management Committee by this motion: a member of the Technical Observe Committee nominates, and 'ivy' is none (greatsql/pmc-chair)"
      )
    }
  }

  @Test func `an appointment needs a link, and a way in the charter`() throws {
    let toc = try Committee()
    let bare = toc.refusal("mira") { act throws(Refusal) in
      try act.appoint("ivy", to: "toc", evidence: nil)
    }
    #expect(bare?.message == "an appointment by others is recorded with a link to it")
    let other = toc.refusal("mira") { act throws(Refusal) in
      try act.appoint("ivy", to: "pmc", evidence: "https://example.org")
    }
    #expect(
      other?.message
        == "member of the Project Management Committee is filled by a vote, not by appointment")
  }

  struct Forgery: Sendable, CustomTestStringConvertible {
    var name: String
    var forge: @Sendable (inout Registry) -> Void
    var flaw: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Forgery(
      name: "a seat for somebody else",
      forge: { $0.bodies["toc"]?.seats[9].person = "hua" },
      flaw:
        "the seat of 'hua' is not justified: the vote '2026-03-02-appoint-toc-ivy-member' was to appoint ivy member of toc"
    ),
    Forgery(
      name: "an earlier day",
      forge: { $0.bodies["toc"]?.seats[9].since = Day(number: 20_000) },
      flaw:
        "the seat of 'ivy' is not justified: it begins on 2024-10-04, and was decided on 2026-03-02"
    ),
    Forgery(
      name: "a ballot turned round",
      forge: { registry in
        let id: VoteID = "2026-03-02-appoint-toc-ivy-member"
        for index in 0..<5 { registry.votes[id]?.ballots[index].casts[0].choice = .no }
      },
      flaw:
        "the seat of 'ivy' is not justified: the vote '2026-03-02-appoint-toc-ivy-member' does not pass when it is counted again"
    ),
    Forgery(
      name: "a vote that is not there",
      forge: { $0.bodies["toc"]?.seats[9].basis.vote = "nothing" },
      flaw: "the seat of 'ivy' is not justified: the vote 'nothing' is not on record"),
    Forgery(
      name: "a seat by criteria",
      forge: { $0.bodies["toc"]?.seats[9].basis.kind = .criteria },
      flaw: "the seat of 'ivy' is not justified: no charter gives a seat by criteria"),
    Forgery(
      name: "an end without a ground",
      forge: { $0.bodies["toc"]?.seats[3].until = Day(number: 20_600) },
      flaw:
        "the end of the seat of 'cai' is not justified: a seat that ends has a ground for its end, and no other has"
    ),
    Forgery(
      name: "a resignation by somebody else",
      forge: { registry in
        let at = Instant(seconds: 1_772_500_000)
        registry.bodies["toc"]?.seats[3].until = Day(number: 20_515)
        registry.bodies["toc"]?.seats[3].ended = Basis(.resignation, by: "mira", at: at)
      }, flaw: "the end of the seat of 'cai' is not justified: nobody resigns for somebody else"),
  ])
  func `a seat that the record does not give is found`(_ forgery: Forgery) throws {
    var toc = try Committee()
    let vote = try toc.pass(.appoint("ivy", to: "toc"))
    try toc.act(nil) { act throws(Refusal) in try act.enact(vote) }
    #expect(toc.problems(SeatsJustified.self) == [])
    forgery.forge(&toc.registry)
    #expect(toc.problems(SeatsJustified.self) == [forgery.flaw])
  }

  @Test func `seats can go with what somebody is elsewhere, and observers have no vote`() throws {
    var charter = BuiltInCharter.greatsql.charter
    charter.id = "derived"
    var members = SeatRule()
    members.id = "member"
    var source = Electorate()
    source.role = "maintainer"
    members.derived = source
    var chairs = SeatRule()
    chairs.id = "chairs"
    var other = Electorate()
    other.body = "toc"
    other.seats = ["chair"]
    chairs.derived = other
    var guests = SeatRule()
    guests.id = "observer"
    guests.observer = true
    var body = BodyRule()
    body.id = "council"
    body.seats = [members, chairs, guests]
    charter.bodies.append(body)
    var council = try Committee(charter: charter)
    try council.act(nil) { act throws(Refusal) in
      try act.addPerson("ada", founding: [.role("maintainer", nil)])
    }
    try council.act(nil) { act throws(Refusal) in
      try act.addPerson("mira", founding: [.seat("toc", "chair")])
    }
    try council.act(nil) { act throws(Refusal) in
      try act.addPerson("ivy", founding: [.seat("council", "observer")])
    }
    #expect(
      council.registry.members(of: "council", at: council.now, under: charter) == ["ada", "mira"])
    let seats = council.registry.seats(of: "council", at: council.now, under: charter)
    #expect(
      seats.map(\.basis) == [
        "by being Maintainer", "by being chair of the Technical Observe Committee", "founding",
      ])
    let refusal = council.refusal("ada") { act throws(Refusal) in
      try act.openVote(on: .appoint("ivy", to: "council", "member"))
    }
    #expect(refusal?.code == "derived-seat")
  }
}

extension Committee {
  /// What one check finds.
  func problems<C: Check>(_ check: C.Type) -> [String] {
    guard let charter = registry.newestCharter else { return [] }
    var inspection = Inspection(
      registry, charter, now: now, misspelled: [], strangers: [], source: NoFiles(), prefix: "")
    check.problems(in: &inspection)
    return inspection.problems.map(\.message)
  }

  private struct NoFiles: FileSource {
    func bytes(at path: String) throws(FileError) -> [UInt8]? { nil }
    func entries(in folder: String) throws(FileError) -> [FileEntry] { [] }
  }
}
