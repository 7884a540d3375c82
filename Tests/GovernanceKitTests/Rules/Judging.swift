// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

/// A registry whose charter asks one thing of a role, to see what becomes of alice.
struct Judging {
  var registry = Registry()
  var charter = Charter()
  let scope: Scope?

  /// Prepares a charter under which the role `goal` asks for one criterion.
  init(_ criterion: String, in scope: Scope? = nil, zone: String = "UTC") throws {
    self.scope = scope
    let places = #""in": ["community", "project", "component"],"#
    let kind = scope.map { $0.isPlace ? places : "\"kind\": \"sig\"," } ?? ""
    let text = """
      {
        "formatVersion": 1, "id": "judging", "title": {"en": "Judging"}, "zone": "\(zone)",
        "language": "en", "forge": "github", "defaultBranches": ["main"],
        "contributions": [{"id": "talk", "title": {"en": "talks"}}],
        "claims": [
          {"id": "good", "title": {"en": "good"}, "about": "contribution", "by": ["reviewer"]},
          {"id": "kind", "title": {"en": "kind to all"}, "about": "person", "by": ["maintainer"]}
        ],
        "roles": [
          {"id": "contributor", "title": {"en": "Contributor"}, "ladder": "developer",
            "requires": [{"count": "pull-request", "atLeast": 1}], "grants": "automatic"},
          {"id": "reviewer", "title": {"en": "Reviewer"}, "ladder": "developer",
            "follows": "contributor", "grants": "on-request"},
          {"id": "maintainer", "title": {"en": "Maintainer"}, "ladder": "developer",
            "follows": "reviewer", "grants": "on-request"},
          {"id": "goal", "title": {"en": "Goal"}, "ladder": "goal", \(kind)
            "requires": [\(criterion)], "grants": "on-request"}
        ],
        "bodies": [{"id": "board", "title": {"en": "Board"},
          "seats": [{"id": "member", "title": {"en": "Member"}}]}],
        "groupKinds": [{"id": "sig", "title": {"en": "SIG"}}]
      }
      """
    let (read, problems) = Charter.read(Array(text.utf8), named: "charter.json")
    charter = try #require(read, "\(problems)")
    try #require(problems.isEmpty, "\(problems)")
    var entry = CharterInForce()
    entry.digest = "here"
    entry.from = Day(number: 0)
    registry.settings.charters = [entry]
    registry.charters = ["here": charter]
    try add("alice")
  }

  // MARK: - What is on record

  mutating func add(
    _ id: PersonID, _ roles: (RoleID, String, String?)..., kind: Person.Kind? = nil
  ) throws {
    var person = Person(id: id)
    person.kind = kind
    for (role, since, until) in roles {
      var holding = RoleHolding()
      holding.role = role
      holding.since = try #require(Day(since))
      holding.until = until.flatMap { Day($0) }
      holding.basis = Basis(.founding, by: nil, at: charter.zone.start(of: holding.since))
      person.roles.append(holding)
    }
    registry.people[id.text.lowercased()] = person
  }

  /// Pull requests of alice, merged at these moments.
  mutating func merge(
    _ moments: String..., repository: String = "o/r", by person: PersonID = "alice",
    _ adjust: (inout Contribution) -> Void = { _ in }
  ) throws {
    var activities = registry.activities[person] ?? []
    let index = activities.firstIndex { $0.repository == repository }
    var activity = index.map { activities.remove(at: $0) } ?? Activity()
    activity.person = person
    activity.forge = "github"
    activity.repository = repository
    for moment in moments {
      var item = Contribution()
      item.number = activity.items.count + 1
      item.at = try #require(Instant(moment))
      item.ref = "https://github.com/\(repository)/pull/\(activity.items.count + 1)"
      adjust(&item)
      activity.items.append(item)
    }
    registry.activities[person] = activities + [activity]
  }

  mutating func cover(
    _ repository: String = "o/r", from: String? = nil, until: String = "2030-01-01"
  ) throws {
    var coverage = Coverage()
    coverage.forge = "github"
    coverage.repository = repository
    var days = CoveredDays()
    days.from = from.flatMap { Day($0) }
    days.until = try #require(Day(until))
    coverage.covers = [days]
    registry.coverage.append(coverage)
  }

  mutating func nominate(
    by nominator: PersonID, _ at: String, _ adjust: (inout Nomination) -> Void = { _ in }
  ) throws {
    var nomination = Nomination()
    nomination.id = ID("\(at.prefix(10))-\(nominator)")
    nomination.person = "alice"
    nomination.role = "goal"
    nomination.scope = scope
    nomination.by = nominator
    nomination.at = try #require(Instant(at))
    adjust(&nomination)
    registry.nominations["alice", default: []].append(nomination)
  }

  mutating func attest(
    _ claim: ClaimID, by attester: PersonID, _ at: String, item: String? = nil,
    until: String? = nil, in place: Scope? = nil
  ) throws {
    var attestation = Attestation()
    attestation.scope = place
    attestation.id = ID("\(at.prefix(10))-\(claim)-\(attester)")
    attestation.claim = claim
    attestation.person = "alice"
    attestation.by = attester
    attestation.at = try #require(Instant(at))
    attestation.item = item
    attestation.withdrawn = until.flatMap { Instant($0) }
    registry.attestations["alice", default: []].append(attestation)
  }

  mutating func form(_ id: GroupID, _ adjust: (inout Group) -> Void) {
    var group = Group()
    group.id = id
    group.kind = "sig"
    adjust(&group)
    registry.groups[id] = group
  }

  mutating func enter(_ id: ComponentID, _ adjust: (inout Component) -> Void) {
    var component = Component()
    component.id = id
    adjust(&component)
    registry.components[id] = component
  }

  mutating func takeIn(_ id: ProjectID, _ adjust: (inout Project) -> Void) {
    var project = Project()
    project.id = id
    adjust(&project)
    registry.projects[id] = project
  }

  // MARK: - What becomes of it

  /// The judgement on alice on a day, at its end, or at a moment.
  func promotion(_ on: String, of person: PersonID = "alice") throws -> Promotion {
    let rule = try #require(charter.role("goal"))
    let moment = try #require(When(on)).instant(in: charter.zone)
    return registry.promotion(of: person, to: rule, in: scope, at: moment, under: charter)
  }

  /// The answer with the days that belong to it: `yes since … until …`.
  func answer(_ on: String, of person: PersonID = "alice") throws -> String {
    let promotion = try promotion(on, of: person)
    return [
      promotion.eligible.rawValue, promotion.eligibleSince.map { "since \($0)" },
      promotion.until.map { "until \($0)" }, promotion.earliest.map { "earliest \($0)" },
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// The finding on the one criterion.
  func finding(_ on: String) throws -> Finding {
    try #require(try promotion(on).finding.findings.first)
  }
}

extension Finding {
  /// The finding in a line: `unmet 1 of 2: text; evidence`.
  var line: String {
    let count = have.flatMap { have in need.map { " \(have) of \($0)" } } ?? ""
    let names = evidence.isEmpty ? "" : "; \(evidence.map(\.name).joined(separator: ", "))"
    return "\(verdict.rawValue)\(count): \(text)\(names)"
  }
}
