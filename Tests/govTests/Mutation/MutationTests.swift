// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

/// Any single fact of a sound registry is changed, and it is asked who notices.
///
/// `GOV_MUTATIONS=5000 GOV_SEED=7 swift test --disable-xctest --filter 'single fact'` takes more of
/// them, from what every session leaves behind, and prints the survivors by kind.
struct `A single fact of a registry` {
  /// Who noticed a change, or that there was none.
  enum Notice: Hashable, Comparable {
    case spellingAlone, check, guardian(String), nobody(String)
  }

  /// What those may change for whom it is theirs, by right; the handbook's page on guarding explains each.
  static let byRight: [String: [String]] = [
    "one who may record": [
      "activity/*/* ", "coverage/* ", "people/* name", "people/* otherNames",
      "people/* affiliations",
      "people/* accounts", "people/* consents", "people/* kind", "projects/* ", "components/* ",
      "groups/* ",
    ],
    "a chair": ["people/* name"],
    "one who holds nothing": [],
    "somebody unknown": [],
  ]

  static func notices(
    _ mutation: RegistryMutation, of base: MutationBase
  ) throws -> [Notice] {
    if try !MutationBase.isSound(mutation.files, at: base.moment) { return [.check] }
    let before = base.files.files
    let after = mutation.files.files
    let changed = Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
      .map { GuardedFile($0, before: before[$0], after: after[$0]) }
    return try base.authors.map { author in
      var proposal = GuardCase(
        tip: base.record, tipFiles: base.files, merged: mutation.files, files: changed,
        login: author.login, prefix: "governance/", now: base.moment)
      proposal.verifier = MutationBase.verifier
      let verdict = try Guard.judge(proposal)
      if !verdict.isAllowed { return .guardian(author.title) }
      let isSpelling = verdict.changes.allSatisfy { $0.kind == "format" }
      return isSpelling ? .spellingAlone : .nobody(author.title)
    }
  }

  static var wanted: Int {
    ProcessInfo.processInfo.environment["GOV_MUTATIONS"].flatMap { Int($0) } ?? 150
  }
  static var seed: UInt64 {
    ProcessInfo.processInfo.environment["GOV_SEED"].flatMap { UInt64($0) } ?? 1
  }

  /// Where the facts come from: the registry that comes with us, and what sessions leave.
  static func bases(_ numbers: inout Numbers) throws -> [MutationBase] {
    let isLong = ProcessInfo.processInfo.environment["GOV_MUTATIONS"] != nil
    var bases = [try MutationBase.bundled()].compactMap { $0 }
    for session in Transcripts.cases where isLong || session.name == "signatures/ballots" {
      if let base = try? MutationBase.left(by: session) { bases.append(base) }
    }
    return bases
  }

  @Test func `does not change without being noticed, but by whoever may`() throws {
    var numbers = Numbers(state: Self.seed)
    let bases = try Self.bases(&numbers)
    try #require(bases.count > 1)
    var counts: [Notice: Int] = [:]
    var survivors: [String: Int] = [:]
    var surprises: [String] = []
    var made = 0
    while made < Self.wanted {
      let base = bases[made % bases.count]
      guard let mutation = try Mutator(base.files).mutation(&numbers) else { continue }
      made += 1
      for notice in try Self.notices(mutation, of: base) {
        counts[notice, default: 0] += 1
        guard case .nobody(let author) = notice else { continue }
        survivors["\(author): \(mutation.kind)", default: 0] += 1
        let isByRight = Self.byRight[author, default: []].contains { mutation.kind.hasPrefix($0) }
        let isOwn = base.authors.contains {
          $0.title == author && mutation.what.hasPrefix("people/\($0.login.lowercased()).json")
        }
        if !isByRight, !isOwn { surprises.append("\(author), in \(base.name): \(mutation.what)") }
      }
    }
    if ProcessInfo.processInfo.environment["GOV_MUTATIONS"] != nil {
      print("\(made) changes of \(bases.count) registries, seed \(Self.seed)")
      for (notice, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(count)\t\(notice)") }
      for (kind, count) in survivors.sorted(by: { $0.key < $1.key }) { print("\(count)\t\(kind)") }
    }
    #expect(surprises == [])
  }

  /// A small generator, the same everywhere.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
