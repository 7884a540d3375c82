// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// A law that every sound registry keeps.
package protocol Check: Sendable {
  /// The stable name, in kebab-case, by which reports and scripts know it.
  static var name: String { get }
  /// The law in one sentence.
  static var law: String { get }
  /// Where the registry breaks the law.
  static func problems(in inspection: inout Inspection)
}

/// Every check, in the order of `gov check --list`.
///
/// A new one is a file of its own and a line here.
package enum Checks {
  package static let all: [any Check.Type] = [
    CharterKept.self, CharterSound.self, ReferencesResolve.self, DatesInOrder.self,
    HandlesUnique.self,
    HandlesUnlike.self, FoundingFirst.self, RolesApart.self, SeatsWithinLimits.self,
    NominatorsEntitled.self, AttestersEntitled.self, BallotsEntitled.self, ActsEntitled.self,
    VotesRecount.self, VotesReopened.self,
    RolesJustified.self, SeatsJustified.self, MeetingsRecount.self, GroupsJustified.self,
    MembershipsJustified.self, GroupsComplete.self, TasksInOrder.self, RecordedVotesShown.self,
    NominationsSpent.self, DecisionsCarriedOut.self, TermsKept.self,
    ElectionsRecount.self, FilesKnown.self, SpellingCanonical.self, SignaturesSound.self,
    ListedOnce.self, OthersTold.self,
    // It looks at what the others found.
    CorrectionsTrue.self,
  ]

  /// The laws that reading itself keeps, with their names.
  package static let reading: [(name: String, law: String)] = [
    ("json", "every file is JSON by RFC 8259"),
    ("structure", "every record has the keys and types of its kind, and each key once"),
    ("format", "the registry's format is one that this gov reads"),
    ("charter", "a registry has at least one charter"),
    ("missing-file", "every file that the registry needs is there"),
    ("file-name", "every file is named after the record in it"),
    ("duplicate-person", "ids are unique without case"),
    ("vote-place", "a vote is either open or closed"),
  ]
}

/// What checks look at, and where they put what they find.
package struct Inspection {
  /// The registry, as far as it could be read.
  package let registry: Registry
  /// The charter in force at the moment of the inspection.
  package let charter: Charter
  /// The moment asked about.
  package let now: Instant
  /// The moment after which nothing can have happened yet.
  package let present: Instant
  /// The files whose spelling is not canonical.
  package let misspelled: [String]
  /// The files that belong to no record.
  package let strangers: [String]
  /// The ballots that lie where their vote is no longer open.
  package let lateBallots: [LateBallot]
  /// What was done in votes that were no longer open.
  package let lateProceedings: [LateProceeding]
  private var locator: Locator
  private let prefix: String
  /// What was found.
  package private(set) var problems: [Problem] = []
  /// At which value of which file each was found, as far as a value was named.
  private var places: [(problem: Int, path: String, keys: [Locator.Key])] = []
  /// How what people hold is justified.
  package var justified = Justified()
  /// Who checks the arithmetic of signatures; nothing where nobody does.
  package var verifier: SignatureVerifier?
  /// Whether something could not be told.
  package var isUnsure = false
  /// The check that is running.
  package var running = ""
  /// The clause that is being looked at, which is broken where a problem names no other.
  package var about: ClauseID?

  package init(
    _ registry: Registry, _ charter: Charter, now: Instant, present: Instant? = nil,
    misspelled: [String], strangers: [String], lateBallots: [LateBallot] = [],
    lateProceedings: [LateProceeding] = [],
    source: any FileSource, prefix: String
  ) {
    self.lateBallots = lateBallots
    self.lateProceedings = lateProceedings
    self.present = present ?? now
    self.registry = registry
    self.charter = charter
    self.now = now
    self.misspelled = misspelled
    self.strangers = strangers
    self.locator = Locator(source)
    self.prefix = prefix
  }

  /// Runs every check, one after the other.
  package mutating func run() {
    for check in Checks.all {
      running = check.name
      about = nil
      check.problems(in: &self)
    }
  }

  /// Notes a problem at a value of a file.
  package mutating func note(
    _ path: String, _ keys: [Locator.Key] = [], _ message: String, help: String? = nil,
    clause: ClauseID? = nil, severity: Problem.Severity = .error
  ) {
    let position = locator.position(of: keys, in: path)
    var problem = Problem(
      severity, running, file: prefix + path, line: position.line, column: position.column,
      message, help: help)
    problem.clause = clause ?? about
    problems.append(problem)
    places.append((problems.count - 1, path, keys))
  }

  /// What a check found at a value or within it.
  package func findings(of check: String, at path: String, _ keys: [Locator.Key]) -> [Problem] {
    places.filter {
      $0.path == path && $0.keys.starts(with: keys) && problems[$0.problem].check == check
    }.map { problems[$0.problem] }
  }

  /// Takes away what a check found at a value, since a correction mends it; false if it found nothing.
  package mutating func mend(_ check: String, at path: String, _ keys: [Locator.Key]) -> Bool {
    let mended = places.filter {
      $0.path == path && $0.keys.starts(with: keys) && problems[$0.problem].check == check
    }
    guard !mended.isEmpty else { return false }
    let unproven = mended.contains {
      $0.keys.last == "basis" && [RolesJustified.name, SeatsJustified.name].contains(check)
    }
    if unproven {
      justified.unproven -= 1
      justified.mended += 1
    }
    let gone = Set(mended.map(\.problem))
    var moved: [Int: Int] = [:]
    var left: [Problem] = []
    for (index, problem) in problems.enumerated() where !gone.contains(index) {
      moved[index] = left.count
      left.append(problem)
    }
    problems = left
    places = places.compactMap { place in
      moved[place.problem].map { ($0, place.path, place.keys) }
    }
    return true
  }

  /// Notes what is wrong with a charter's text.
  package mutating func note(_ found: [CharterProblem], in path: String) {
    guard let root = locator.root(of: path) else { return }
    for problem in found {
      var located = problem.located(in: root, file: prefix + path)
      located.check = running
      problems.append(located)
    }
  }

  /// What can be said of a signature's arithmetic.
  package func verdict(
    on signature: Signature, of bytes: [UInt8], as matter: SignedMatter
  ) -> SignatureVerifier.Verdict {
    verifier?.verdict(signature, bytes, matter) ?? .unknown("nobody looked")
  }

  /// The charter in force at a moment.
  package func charter(at instant: Instant) -> Charter {
    registry.charter(at: instant) ?? charter
  }
}

/// How the roles, seats and memberships on record are justified.
public struct Justified: Hashable, Sendable {
  /// Those that a decision or evidence on record justifies.
  public var proven = 0
  /// Those of the founding roster.
  public var founding = 0
  /// Those that nothing on record justifies.
  public var unproven = 0
  /// Those that nothing justified, and that a correction ended for that.
  public var mended = 0
}
