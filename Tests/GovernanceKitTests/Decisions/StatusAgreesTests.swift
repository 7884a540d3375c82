// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

struct `Reading one person or everybody` {
  /// `gov status` opens only the files about one person; it must come to the same answer.
  private func expectSame(
    _ community: Community, on day: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let whole = try community.registry()
    let charter = try #require(whole.newestCharter)
    let moment = try #require(When(day)).instant(in: charter.zone)
    for person in whole.sortedPeople {
      var reader = RegistryReader(community.files, prefix: "")
      try reader.readCommons()
      try reader.readVotes(includingClosed: true)
      try reader.readPerson(login: person.id.text)
      try reader.readMeetings(concerning: person.id.text)
      let part = reader.registry
      #expect(
        part.status(of: person.id.text, at: moment, under: charter)
          == whole.status(of: person.id.text, at: moment, under: charter),
        "\(person.id)", sourceLocation: location)
      for role in charter.roles {
        for place in whole.places(of: role, named: nil) {
          #expect(
            part.promotion(of: person.id, to: role, in: place, at: moment, under: charter)
              == whole.promotion(of: person.id, to: role, in: place, at: moment, under: charter),
            "\(person.id) \(role.id)", sourceLocation: location)
        }
      }
      for account in person.accounts {
        var again = RegistryReader(community.files, prefix: "")
        try again.readCommons()
        try again.readPerson(login: account.handle.uppercased())
        #expect(again.registry.person(person.id) == person, sourceLocation: location)
      }
    }
  }

  @Test(arguments: ["2026-01-12", "2026-01-13", "2026-01-14", "2026-03-01", "2027-03-01"])
  func `comes to the same answer`(day: String) throws {
    try expectSame(try Community.greatsql(), on: day)
    try expectSame(try Community.teams(), on: day)
  }

  @Test func `also where the word comes from somebody whose role nobody wrote down`() throws {
    var community = try Community.greatsql()
    // alice resigns; what is left of her is what amy vouched for, on amy's role.
    try community.act("2026-02-01", by: "alice") { act throws(Refusal) in
      try act.resign("reviewer", in: nil)
    }
    try community.act("2026-02-02") { act throws(Refusal) in try act.addPerson("org:new") }
    try community.act("2026-02-03", by: "alice") { act throws(Refusal) in
      try act.attest(["use"], of: "org:new")
    }
    try expectSame(community, on: "2026-03-01")
    let registry = try community.registry()
    let charter = try #require(registry.newestCharter)
    let status = registry.status(
      of: "org:new", at: try #require(Instant("2026-03-01T00:00:00Z")), under: charter)
    #expect(status.next.map { "\($0.role) \($0.eligible.rawValue)" } == ["user yes"])
  }

  @Test func `opens as many files for one among a thousand`() throws {
    func opened(_ people: Int) throws -> Int {
      var community = try Community.greatsql()
      for number in 0..<people {
        let person = Person(id: PersonID("someone-\(number)"))
        community.files[RegistryLayout.person(person.id)] = person.json.canonical()
      }
      var reader = RegistryReader(community.files, prefix: "")
      try reader.readCommons()
      try reader.readVotes(includingClosed: true)
      try reader.readPerson(login: "alice")
      #expect(reader.problems.isEmpty)
      return reader.files
    }
    #expect(try opened(0) == opened(1000))
  }

  @Test func `the log tells every act once, the grounds first`() throws {
    let registry = try Community.teams().registry()
    let end = try #require(Instant("2027-01-01T00:00:00Z"))
    #expect(
      registry.log(concerning: "ron", until: end).map { "\($0.at) \($0.text)" } == [
        "2026-01-03T23:59:59Z a vote opens to promote ron to reviewer in pd",
        "2026-01-04T23:59:59Z mia votes yes: because",
        "2026-01-04T23:59:59Z noa votes yes: because",
        "2026-01-04T23:59:59Z zoe votes no: because",
        "2026-01-08T23:59:59Z the vote 'ron-1' is passed",
        "2026-01-09T23:59:59Z ron is reviewer in pd from 2026-01-09: vote ron-1, under tikv-teams 2021-07 (tikv-teams/new-reviewer)",
      ])
    #expect(registry.log(concerning: nil, until: end) == registry.log(concerning: nil, until: end))
    #expect(registry.log(concerning: "nobody", until: end) == [])
  }
}
