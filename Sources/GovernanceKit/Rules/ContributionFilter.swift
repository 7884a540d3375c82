// SPDX-License-Identifier: Apache-2.0

/// Which contributions count towards a criterion.
package struct ContributionFilter: Hashable, Sendable {
  /// Where a pull request has to be merged to.
  package enum Branch: String, CaseIterable, Sendable {
    case `default`
  }

  /// The claim that somebody must have vouched for of each.
  package var attested: ClaimID?
  /// The branch that each must have been merged to.
  package var branch: Branch?
  /// Whether a contribution counts whose branch the source doesn't record.
  package var unrecordedBranchCounts = false
  /// The repositories, as globs; all that the charter counts where none is named.
  package var repositories: [String] = []
  /// The paths of which each must touch one, as globs.
  package var paths: [String] = []
  /// The labels of which each must carry one.
  package var labels: [String] = []
  /// Whether only what belongs to the scope's group counts.
  package var inScope = false
  /// Whether what was done anywhere counts for a role that is held in a project or component.
  package var anywhere = false

  package init() {}
}

extension ContributionFilter.Branch: WordDatum {}

extension ContributionFilter: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("attested", &attested, "The claim vouched for of each contribution.")
    fields.optional("branch", &branch, "Where each must have been merged to.")
    fields.flag("unrecordedBranchCounts", &unrecordedBranchCounts, "If the source is silent.")
    fields.list("repositories", &repositories, "The repositories, as globs.")
    fields.list("paths", &paths, "Paths of which each must touch one, as globs.")
    fields.list("labels", &labels, "Labels of which each must carry one.")
    fields.flag("inScope", &inScope, "Only what belongs to the group, project or component.")
    fields.flag("anywhere", &anywhere, "What was done anywhere, also for a project or component.")
  }
}

/// A contribution that a filter lets through.
package struct CountedContribution {
  package let item: Contribution
  package let repository: String?
  /// From when on it counts: since it was made, or since it was vouched for.
  package let from: Instant
  /// When it ceases to count because the last who vouched for it took that back.
  package var until = Instant.distantFuture
}

extension Evaluation {
  /// The person's contributions of a kind that a filter lets through.
  ///
  /// Where a field is missing that the filter needs, an item counts only if that is assumed.
  package func contributions(
    _ kind: String, _ filter: ContributionFilter, _ assumption: Assumption = []
  ) -> [CountedContribution] {
    let subject = subject
    guard !subject.isBot else { return [] }
    let vouched = filter.attested.map { vouchedItems($0) }
    let isLocal = isLocal(filter)
    let territory = isLocal ? registry.territory(of: scope, at: at) : nil
    if isLocal, territory == nil { return [] }
    var result: [CountedContribution] = []
    for activity in registry.activities[subject.id] ?? [] where activity.kind == kind {
      guard accepts(activity.repository, filter) else { continue }
      for item in activity.items where item.at <= at {
        switch accepts(item, of: activity, filter, territory) {
        case .unmet: continue
        case .unknown where !assumption.contains(.uncovered): continue
        case .met, .unknown: break
        }
        var stretches = Timeline(from: item.at)
        if let vouched, !assumption.contains(.supplied) {
          stretches = stretches.and(vouched[item.ref] ?? .never)
        }
        result += stretches.intervals.map {
          CountedContribution(
            item: item, repository: activity.repository, from: $0.start, until: $0.end)
        }
      }
    }
    return result.sorted {
      ($0.from, $0.item.at, $0.item.ref) < ($1.from, $1.item.at, $1.item.ref)
    }
  }

  /// Whether only what belongs to the scope counts: where the rule says so, and for a role that is
  /// held in a project or component.
  package func isLocal(_ filter: ContributionFilter) -> Bool {
    filter.inScope
      || (scope?.isPlace == true && !filter.anywhere && !registry.isBareName(scope, at: at))
  }

  /// The number of the person's contributions that only await somebody's word.
  package func awaiting(_ kind: String, _ filter: ContributionFilter) -> [Contribution] {
    guard filter.attested != nil else { return [] }
    let counted = Set(contributions(kind, filter).filter { at < $0.until }.map(\.item.ref))
    return contributions(kind, filter, .supplied).map(\.item).filter {
      !counted.contains($0.ref) && $0.at <= at
    }
  }

  /// When each attested contribution was vouched for by somebody who may.
  private func vouchedItems(_ claim: ClaimID) -> [String: Timeline] {
    let allowed = charter.claim(claim)?.by ?? []
    var result: [String: Timeline] = [:]
    for attestation in registry.attestations[person] ?? [] where attestation.claim == claim {
      guard let item = attestation.item, attestation.by != person,
        acted(asOneOf: allowed, attestation.by, in: scope, at: attestation.at)
      else { continue }
      let stretch = known(from: attestation.at, until: attestation.withdrawn)
      result[item] = result[item].map { $0.or(stretch) } ?? stretch
    }
    return result
  }

  private func accepts(_ repository: String?, _ filter: ContributionFilter) -> Bool {
    // What was entered by hand belongs to no repository and counts for the whole community.
    guard let repository else { return filter.repositories.isEmpty }
    guard charter.counts(repository: repository) else { return false }
    return filter.repositories.isEmpty
      || filter.repositories.contains { Glob.matches($0, repository) }
  }

  private func accepts(
    _ item: Contribution, of activity: Activity, _ filter: ContributionFilter,
    _ territory: Territory?
  ) -> Verdict {
    var verdict = Verdict.met
    func require(_ found: Bool?) {
      if found == false { verdict = .unmet }
      if found == nil, verdict == .met { verdict = .unknown }
    }
    if filter.branch == .default {
      require(
        item.branch.map { charter.defaultBranches.contains($0) }
          ?? (filter.unrecordedBranchCounts ? true : nil))
    }
    if !filter.paths.isEmpty {
      require(
        item.paths.map { $0.contains { path in filter.paths.contains { Glob.matches($0, path) } } })
    }
    if !filter.labels.isEmpty {
      require(item.labels.map { !Set($0).isDisjoint(with: filter.labels) })
    }
    if let territory { require(territory.owns(item, in: activity.repository)) }
    return verdict
  }
}

/// A path that belongs to a place: `src/**`, or `owner/name:src/**` for one repository alone.
package struct PathPattern: Hashable, Sendable {
  package let repository: String?
  package let path: String

  package init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    repository = parts.count == 2 ? parts[0] : nil
    path = parts.last ?? text
  }

  package func isOf(_ name: String?) -> Bool {
    guard let repository, let name else { return false }
    return Glob.matches(repository, name)
  }
}
