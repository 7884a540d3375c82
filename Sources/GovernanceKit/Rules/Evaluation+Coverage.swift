// SPDX-License-Identifier: Apache-2.0

extension Evaluation {
  /// Whether the record holds all contributions of a kind from a day, or ever, up to this moment.
  ///
  /// What is entered by hand has no source to cover: what nobody entered, nobody claims.
  package func isCovered(_ kind: String, _ filter: ContributionFilter, since start: Day?) -> Bool {
    isCovered(kind, filter, since: start, until: day)
  }

  /// The first day from one on that some source does not cover; nothing where all is covered.
  package func firstUncovered(
    _ kind: String, _ filter: ContributionFilter, since start: Day
  ) -> Day? {
    if isCovered(kind, filter, since: start, until: day) { return nil }
    // What is covered up to one day is covered up to each before: the gap begins after the last.
    var (covered, open) = (start.number - 1, day.number)
    while open - covered > 1 {
      let middle = Day(number: (covered + open) / 2)
      if isCovered(kind, filter, since: start, until: middle) {
        covered = middle.number
      } else {
        open = middle.number
      }
    }
    return Day(number: open)
  }

  private func isCovered(
    _ kind: String, _ filter: ContributionFilter, since start: Day?, until end: Day
  ) -> Bool {
    guard kind == Activity.pullRequest else { return true }
    let isLocal = isLocal(filter)
    let territory = isLocal ? registry.territory(of: scope, at: at) : nil
    // Of a place that names nothing no source tells.
    if isLocal, scope?.isPlace == true, territory?.isNamed != true { return false }
    let sources = registry.coverage.filter { source in
      source.kind == kind && charter.counts(repository: source.repository)
        && (filter.repositories.isEmpty
          || filter.repositories.contains { Glob.matches($0, source.repository) })
        && (!isLocal || territory?.mayOwn(source.repository) == true)
    }
    guard !sources.isEmpty, sources.allSatisfy({ $0.covers(from: start, until: end) }) else {
      return false
    }
    // A repository named in full must be covered; behind a pattern, those that were imported are.
    var named = filter.repositories.isEmpty ? charter.repositories : filter.repositories
    if scope?.isPlace == true, let territory {
      named = named.filter { territory.mayOwn($0) } + territory.repositoriesInFull
    }
    return named.filter { !$0.contains("*") }.allSatisfy { name in
      sources.contains { Glob.matches(name, $0.repository) }
    }
  }
}

extension Coverage {
  /// Whether every day of a stretch is covered; without a first day, from the source's beginning.
  package func covers(from start: Day?, until end: Day) -> Bool {
    covers.contains { stretch in
      end <= stretch.until
        && (stretch.from.map { from in start.map { from <= $0 } ?? false } ?? true)
    }
  }

  /// Adds a stretch, joining it with those that it touches.
  package mutating func add(_ stretch: CoveredDays) {
    var joined = stretch
    var apart: [CoveredDays] = []
    for other in covers {
      let first = joined.from?.number ?? .min
      let otherFirst = other.from?.number ?? .min
      // Stretches that follow one another without a day between them are one stretch.
      let touches =
        otherFirst <= joined.until.number + 1 && first <= other.until.number + 1
      if touches {
        joined.from = first <= otherFirst ? joined.from : other.from
        joined.until = max(joined.until, other.until)
      } else {
        apart.append(other)
      }
    }
    covers = (apart + [joined]).sorted {
      ($0.from?.number ?? .min) < ($1.from?.number ?? .min)
    }
  }
}
