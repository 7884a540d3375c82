// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import StrictJSON
import Testing

struct `Writing what was read` {
  private let instant = Instant(seconds: 1_772_355_600)
  private let day = Day(number: 20_513)

  /// Reads what is written and compares: the value, the text, and the text of that again.
  private func expectRoundTrip<R: Record & Equatable>(
    _ record: R, at location: SourceLocation = #_sourceLocation
  ) throws {
    let text = (record as? Activity)?.canonicalText ?? record.json.canonical()
    let document = try JSONDocument(parsing: Array(text.utf8))
    var problems = Problems()
    let read = R.read(document.root, &problems)
    #expect(problems.list.isEmpty, "\(problems.list)", sourceLocation: location)
    #expect(read == record, sourceLocation: location)
    let again = (read as? Activity)?.canonicalText ?? read?.json.canonical()
    #expect(again == text, sourceLocation: location)
    #expect(text.hasSuffix("}\n") && !text.contains("\t"), sourceLocation: location)
    try expectAnyOrder(record, document.root, location)
    // Nothing that a schema doesn't know is written.
    guard case .object(let schema) = R.schema.json,
      case .object(let known)? = schema.first(where: { $0.name == "properties" })?.value
    else {
      Issue.record("no schema", sourceLocation: location)
      return
    }
    let names = Set(document.root.members.map { $0.name.string ?? "" })
    #expect(names.isSubset(of: known.map(\.name)), sourceLocation: location)
  }

  /// The order of members says nothing, and an unknown one is refused.
  private func expectAnyOrder<R: Record & Equatable>(
    _ record: R, _ root: JSONNode, _ location: SourceLocation
  ) throws {
    guard case .object(let members) = record.json else { return }
    var problems = Problems()
    let reversed = JSON.object(members.reversed()).canonical()
    #expect(
      R.read(try JSONDocument(parsing: Array(reversed.utf8)).root, &problems) == record,
      sourceLocation: location)
    let more = JSON.object(members + [.init("zzz", .null)]).canonical()
    #expect(
      R.read(try JSONDocument(parsing: Array(more.utf8)).root, &problems) == nil,
      sourceLocation: location)
    #expect(problems.list.map(\.message) == ["unknown key 'zzz'"], sourceLocation: location)
  }

  private var basis: Basis {
    var basis = Basis(.vote, by: "bob", at: instant, recorded: instant.adding(seconds: 60))
    basis.vote = "vote-1"
    basis.nominations = ["nomination-1", "nomination-2"]
    basis.source = "team.json"
    return basis
  }

  @Test func `a person with everything`() throws {
    try expectRoundTrip(Person(id: "Ethan_LY"))
    var person = Person(id: "org:acme.x")
    person.name = "赵 \"敏\" \u{202E}\u{0}\n🧑🏽‍💻"
    person.otherNames = ["Zhao Min", ""]
    person.kind = .organisation
    person.accounts = [Account(forge: "github", handle: "app/x[bot]", number: 42)]
    person.accounts[0].formerHandles = ["a", "b"]
    var affiliation = Affiliation()
    affiliation.organisation = "Acme"
    affiliation.since = day
    affiliation.until = day.adding(days: 1)
    person.affiliations = [affiliation, Affiliation()]
    var consent = Consent()
    consent.to = "website"
    consent.given = true
    consent.on = day
    person.consents = [consent]
    var holding = RoleHolding()
    holding.role = "reviewer"
    holding.scope = Scope("project/x")
    holding.since = day
    holding.precision = .month
    holding.until = day
    holding.basis = basis
    holding.ended = basis
    person.roles = [holding]
    try expectRoundTrip(person)
  }

  @Test func `activity and coverage with everything`() throws {
    var activity = Activity()
    activity.person = "alice"
    try expectRoundTrip(activity)
    activity.forge = "gitee"
    activity.repository = "o/r"
    var item = Contribution()
    item.number = .max
    item.at = instant
    item.ref = "https://example.org/a?b=\"c\""
    item.title = "修复"
    item.branch = "main"
    item.labels = []
    item.added = 0
    item.deleted = 7
    item.paths = ["a/b", "c"]
    item.by = "bob"
    item.recorded = instant
    activity.items = [item, Contribution()]
    try expectRoundTrip(activity)
    var coverage = Coverage()
    coverage.forge = "github"
    coverage.repository = "o/r"
    var days = CoveredDays()
    days.until = day
    coverage.covers = [days]
    days.from = day
    coverage.covers.append(days)
    try expectRoundTrip(coverage)
    try expectRoundTrip(AccountRecord(forge: "github", handle: "Ann-W", person: "ann"))
  }

  @Test func `the word of others with everything`() throws {
    var answer = Answer()
    answer.accepted = true
    answer.at = instant
    answer.recorded = instant
    var nomination = Nomination()
    nomination.id = "2026-03-01-x"
    nomination.person = "alice"
    nomination.role = "reviewer"
    nomination.by = "bob"
    try expectRoundTrip(nomination)
    nomination.scope = Scope("pd")
    nomination.recorded = instant
    nomination.reason = ""
    nomination.evidence = ["https://example.org"]
    nomination.withdrawn = instant
    nomination.answer = answer
    try expectRoundTrip(nomination)
    var attestation = Attestation()
    attestation.id = "2026-03-01-x"
    attestation.claim = "significant"
    attestation.person = "alice"
    attestation.by = "bob"
    try expectRoundTrip(attestation)
    attestation.item = "https://example.org/1"
    attestation.scope = Scope("component/x")
    attestation.recorded = instant
    attestation.reason = "why"
    attestation.evidence = ["a", "b"]
    attestation.withdrawn = instant
    try expectRoundTrip(attestation)
  }

  @Test func `votes with everything`() throws {
    var vote = Vote()
    vote.id = "2026-03-01-x"
    vote.procedure = "p"
    try expectRoundTrip(vote)
    vote.motion.kind = .promote
    vote.motion.person = "alice"
    vote.motion.role = "reviewer"
    vote.motion.scope = Scope("pd")
    vote.motion.body = "toc"
    vote.motion.text = "text"
    vote.title = "title"
    vote.charter = "sha256:00"
    vote.by = "bob"
    vote.opened = instant
    vote.recorded = instant
    vote.closes = instant
    vote.meeting = "2026-03-01-toc"
    vote.electorate = [Voter(), Voter()]
    vote.electorate[0].person = "bob"
    vote.electorate[1].person = "org:acme"
    vote.electorate[1].excluded = "the person concerned"
    vote.digest = "sha256:11"
    // Nobody present is something else than nothing said.
    vote.present = []
    vote.answer = Answer()
    var ballot = Ballot()
    ballot.voter = "bob"
    ballot.casts = MotionChoice.allCases.map { choice in
      var cast = Cast()
      cast.choice = choice
      cast.at = instant
      cast.recorded = instant
      cast.reason = "why"
      return cast
    }
    ballot.digest = "sha256:22"
    vote.ballots = [ballot]
    var end = VoteEnd()
    end.outcome = .noQuorum
    end.by = "bob"
    end.at = instant
    end.recorded = instant
    end.counts = [NamedCount()]
    end.counts[0].name = "yes"
    end.counts[0].count = 3
    vote.ended = end
    try expectRoundTrip(vote)
    try expectRoundTrip(ballot)
  }

  @Test func `bodies, groups and the root with everything`() throws {
    var seat = SeatHolding()
    seat.person = "bob"
    seat.seat = "chair"
    seat.since = day
    seat.until = day
    seat.basis = basis
    seat.ended = basis
    var body = Body()
    body.id = "toc"
    try expectRoundTrip(body)
    body.seats = [seat]
    try expectRoundTrip(body)
    var group = Group()
    group.id = "pd"
    group.kind = "team"
    try expectRoundTrip(group)
    group.title = LocalizedText(languages: ["zh-Hans", "en"], texts: ["en": "PD", "zh-Hans": "组"])
    group.repositories = ["o/r"]
    group.paths = ["a/**"]
    group.labels = ["sig/pd"]
    var membership = Membership()
    membership.since = day
    membership.until = day
    membership.basis = basis
    membership.ended = basis
    try expectRoundTrip(Member("bob", of: "pd", [membership]))
    group.basis = basis
    group.constitution.purpose = "schedules"
    group.constitution.parent = "tikv"
    var channel = Channel()
    channel.name = "#pd"
    channel.access = .private
    channel.link = "https://example.org"
    group.constitution.channels = [channel]
    group.constitution.contacts = ["bob"]
    group.constitution.goal = "a goal"
    group.constitution.due = day
    group.constitution.done = "when done"
    group.constitution.stakeholders = ["raft"]
    var particular = Particular()
    particular.name = "city"
    particular.text = "Berlin"
    group.constitution.particulars = [particular]
    var rules = GroupRules()
    rules.from = day
    rules.language = "en"
    var own = GroupRoleRule()
    own.role = "reviewer"
    own.requires = [Criterion(MemberCriterion())]
    rules.roles = [own]
    var inactivity = ExitRule()
    inactivity.id = "silence"
    inactivity.silent = CalendarSpan(1, .quarter)
    inactivity.measure = .calendar
    inactivity.signs = [.pullRequest, .review]
    inactivity.consequence = .formerMember
    rules.exits = [inactivity]
    rules.adopted = Deed(by: "bob", at: instant)
    group.rules = [rules]
    group.announced = Deed(by: "bob", at: instant, recorded: instant, evidence: "https://e.org")
    group.reviews = [Deed(by: nil, at: instant)]
    var end = GroupEnd()
    end.outcome = .merged
    end.into = "raft"
    end.basis = basis
    group.ended = end
    try expectRoundTrip(group)
    var invitation = Invitation()
    invitation.id = "invite-1"
    invitation.group = "pd"
    invitation.person = "bob"
    invitation.by = "amy"
    invitation.at = instant
    invitation.reason = "good"
    invitation.withdrawn = instant
    try expectRoundTrip(invitation)
    var tick = Tick()
    tick.group = "pd"
    tick.item = "channel"
    tick.at = instant
    try expectRoundTrip(tick)
    var task = GroupTask()
    task.id = "task-1"
    task.group = "pd"
    task.title = "Do it"
    task.grade = "high"
    task.at = instant
    var event = TaskEvent()
    event.kind = .finished
    event.person = "bob"
    event.evidence = "https://e.org"
    event.at = instant
    task.events = [event]
    try expectRoundTrip(task)
    var settings = RegistrySettings()
    try expectRoundTrip(settings)
    var entry = CharterInForce()
    entry.digest = "sha256:33"
    entry.from = day
    entry.vote = "vote-1"
    entry.at = instant
    settings.charters = [entry]
    try expectRoundTrip(settings)
  }

  @Test(arguments: BuiltInCharter.allCases) func `charters`(charter: BuiltInCharter) throws {
    try expectRoundTrip(charter.charter)
  }

  @Test func `every file of a registry that acts wrote`() throws {
    for community in try [Community.greatsql(), Community.teams()] {
      var reader = RegistryReader(community.files, prefix: "governance/")
      reader.comparesSpelling = true
      try reader.readAll()
      #expect(reader.problems.isEmpty)
      #expect(reader.misspelled.map(\.path) == [])
      #expect(reader.files == community.files.bytes.count)
      #expect(reader.strangers == [])
    }
  }
}
