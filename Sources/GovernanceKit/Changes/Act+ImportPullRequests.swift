// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// How a file of pull requests is to be taken in.
  public struct PullRequestTerms: Hashable, Sendable {
    /// The repository as `owner/name`; from each pull request's link if nothing is said.
    public var repository: String?
    /// The forge; from each pull request's link if nothing is said.
    public var forge: String?
    /// The days that the file covers whole, where the importer vouches for it.
    public var complete: ClosedRange<Day>?
    /// Whether older contributions are known to be missing.
    public var isCut = false
    /// Whether unknown authors are added.
    public var addsPeople = false

    /// Creates terms that leave everything to the file.
    public init() {}
  }

  /// What an import of pull requests did, in numbers.
  public struct PullRequestImport: Sendable {
    /// The change.
    public var change = Change()
    /// Pull requests taken in, known ones included.
    public var taken = 0
    /// Those that were not merged.
    public var unmerged = 0
    /// Those by bots.
    public var byBots = 0
    /// Those without an author.
    public var anonymous = 0
    /// The authors that are not on record, with the number of their pull requests.
    public var unknownAuthors: [(handle: String, count: Int)] = []
    /// The people who were added.
    public var added: [PersonID] = []
  }

  /// Takes merged pull requests in, with what of their repository is covered.
  package func importPullRequests(
    _ file: PullRequestFile, _ terms: PullRequestTerms
  ) throws(Refusal) -> PullRequestImport {
    try requireRecorder("import what others did")
    if let last = terms.complete?.upperBound, last > day {
      throw Refusal(
        .unknownWord, "future", "no file is complete up to \(last), which lies in the future",
        help: "let --complete end today, on \(day), or earlier")
    }
    var result = PullRequestImport()
    result.unmerged = file.unmerged
    result.anonymous = file.withoutAuthor
    var people: [String: Person] = [:]
    var unknown: [String: Int] = [:]
    var sorted: [String: Activity] = [:]
    var sources: [String: [ImportedPullRequest]] = [:]
    // A stretch in which nothing was merged is covered, too.
    if let repository = terms.repository, terms.complete != nil, file.rows.isEmpty {
      sources["\(terms.forge ?? charter.forge)\n\(repository)"] = []
    }
    for row in file.rows {
      guard let repository = terms.repository ?? row.repository else {
        throw Refusal(
          .unknownWord, "no-repository",
          "the file doesn't say which repository #\(row.number) belongs to",
          help: "add --repo OWNER/NAME")
      }
      let forge = terms.forge ?? row.forge ?? charter.forge
      sources["\(forge)\n\(repository)", default: []].append(row)
      guard let author = row.author else { continue }
      guard !author.isBot else {
        result.byBots += 1
        continue
      }
      let key = Registry.accountKey(forge: forge, handle: author.handle)
      guard
        let person = people[key] ?? registry.person(forge: forge, handle: author.handle)
          ?? (terms.addsPeople ? newPerson(author, forge, people) : nil)
      else {
        unknown[author.handle, default: 0] += 1
        continue
      }
      if registry.person(person.id) == nil, people[key] == nil { result.added.append(person.id) }
      people[key] = person
      guard !person.isBot else {
        result.byBots += 1
        continue
      }
      result.taken += 1
      add(row, by: person.id, forge, repository, to: &sorted)
    }
    result.unknownAuthors = unknown.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      .map { (handle: $0.key, count: $0.value) }
    put(people, added: result.added, &result.change)
    try putActivities(sorted, &result)
    putCoverage(sources, file, terms, &result.change)
    return result
  }

  private func newPerson(
    _ author: ImportedAuthor, _ forge: String, _ people: [String: Person]
  ) -> Person {
    // A handle that is no id, or somebody else's id, gets an id of its own.
    let taken = Set(people.values.map { $0.id.text.lowercased() })
    var id = author.handle
    if !IDRule.isPerson(id) {
      let plain = String(
        author.handle.unicodeScalars.map { scalar in
          IDRule.isPerson(String(Character(scalar))) ? Character(scalar) : "-"
        }
      ).split(separator: "-").joined(separator: "-")
      id = IDRule.isPerson(plain) ? plain : "\(forge)-\(Digest.short(of: author.handle))"
    }
    let base = id
    var number = 2
    while taken.contains(id.lowercased()) || registry.person(PersonID(id)) != nil {
      id = "\(base)-\(number)"
      number += 1
    }
    var person = Person(id: PersonID(id))
    person.name = author.name.flatMap { $0.isEmpty || $0 == author.handle ? nil : $0 }
    person.accounts = [Account(forge: forge, handle: author.handle, number: author.number)]
    return person
  }

  private func put(_ people: [String: Person], added: [PersonID], _ change: inout Change) {
    let new = Set(added)
    for person in people.values.sorted(by: { $0.id < $1.id }) where new.contains(person.id) {
      change.put(.person(person), "add-person", person.id.text, "add \(person.id)")
      for account in person.accounts
      where account.handle.lowercased() != person.id.text.lowercased() {
        change.put(
          .account(
            AccountRecord(forge: account.forge, handle: account.handle, person: person.id)))
      }
    }
  }

  private func add(
    _ row: ImportedPullRequest, by person: PersonID, _ forge: String, _ repository: String,
    to sorted: inout [String: Activity]
  ) {
    let key = "\(person)\n\(forge)\n\(repository.lowercased())"
    var activity = sorted[key] ?? Activity()
    activity.person = person
    activity.forge = forge
    activity.repository = repository
    var item = Contribution()
    item.number = row.number
    item.at = row.mergedAt
    item.ref = row.url ?? Forge.link(forge, repository, row.number)
    item.title = row.title
    item.branch = row.branch
    item.labels = row.labels
    item.added = row.added
    item.deleted = row.deleted
    // A list of paths that was cut proves nothing about the paths that it lacks.
    item.paths = row.pathsAreCut ? nil : row.paths
    activity.items.append(item)
    sorted[key] = activity
  }

  /// Joins what is imported with what was known; what a new file doesn't say stays as it was.
  private func putActivities(
    _ sorted: [String: Activity], _ result: inout PullRequestImport
  ) throws(Refusal) {
    for (_, activity) in sorted.sorted(by: { $0.key < $1.key }) {
      let known = registry.activities[activity.person]?.first {
        $0.kind == activity.kind && $0.forge == activity.forge
          && $0.repository?.lowercased() == activity.repository?.lowercased()
      }
      var joined = known ?? activity
      var byNumber: [Int: Contribution] = [:]
      for item in (known?.items ?? []) + activity.items {
        guard let number = item.number else { continue }
        byNumber[number] = byNumber[number].map { item.filled(from: $0) } ?? item
      }
      joined.items = byNumber.values.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
      let more = joined.items.count - (known?.items.count ?? 0)
      if joined == known { continue }
      result.change.put(
        .activity(joined), "import", joined.person.text,
        "\(joined.person): \(more) new of \(joined.items.count) pull requests in \(joined.repository ?? "")"
      )
    }
  }

  private func putCoverage(
    _ sources: [String: [ImportedPullRequest]], _ file: PullRequestFile,
    _ terms: PullRequestTerms, _ change: inout Change
  ) {
    // Exactly so many rows are what tools print when nobody raised their limit.
    let cut = terms.complete == nil ? file.probableCut : nil
    let isCut = cut != nil || (terms.isCut && terms.complete == nil)
    for (key, rows) in sources.sorted(by: { $0.key < $1.key }) {
      let parts = key.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let oldest = rows.map(\.mergedAt).min().map { charter.zone.day(of: $0) } ?? day
      var stretch = CoveredDays()
      // A file that was not cut goes back to the repository's first pull request.
      stretch.from = terms.complete?.lowerBound ?? (isCut ? oldest.adding(days: 1) : nil)
      stretch.until = terms.complete?.upperBound ?? day
      var coverage =
        registry.coverage.first {
          $0.kind == Activity.pullRequest && $0.forge == parts[0]
            && $0.repository.lowercased() == parts[1].lowercased()
        } ?? Coverage()
      let before = coverage
      coverage.forge = parts[0]
      if coverage.repository.isEmpty { coverage.repository = parts[1] }
      coverage.add(stretch)
      if let cut {
        change.notes.append(
          "the file has exactly \(cut) rows, as if it was cut: what is older than \(oldest) counts as not covered; say --complete SINCE..UNTIL if it was not"
        )
      }
      if terms.isCut, isCut {
        change.notes.append(
          "the clone is shallow: what is older than \(oldest) counts as not covered")
      }
      if coverage != before {
        let from = stretch.from.map { "from \($0)" } ?? "from the beginning"
        change.put(
          .coverage(coverage), "cover", coverage.repository,
          "\(coverage.repository) is covered \(from) to \(stretch.until)")
      }
    }
  }
}

extension Contribution {
  /// The same contribution, with what it doesn't say taken from an earlier import.
  func filled(from earlier: Contribution) -> Contribution {
    var item = self
    item.title = title ?? earlier.title
    item.branch = branch ?? earlier.branch
    item.labels = labels ?? earlier.labels
    item.added = added ?? earlier.added
    item.deleted = deleted ?? earlier.deleted
    item.paths = paths ?? earlier.paths
    return item
  }
}

/// What is known of forges: how they spell links.
package enum Forge {
  /// The link of a pull request where the file has none.
  package static func link(_ forge: String, _ repository: String, _ number: Int) -> String {
    switch forge {
    case "github": "https://github.com/\(repository)/pull/\(number)"
    case "gitee": "https://gitee.com/\(repository)/pulls/\(number)"
    case "gitlab": "https://gitlab.com/\(repository)/-/merge_requests/\(number)"
    default: "\(forge):\(repository)#\(number)"
    }
  }
}
