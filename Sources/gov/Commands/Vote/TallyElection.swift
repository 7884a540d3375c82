// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import StrictJSON

/// The count of an election on record, as `vote tally ID` and `vote show ID` print it.
struct TallyElection {
  let vote: Vote
  let procedure: Procedure
  let charter: Charter
  let tally: ElectionTally
  /// What is taken otherwise than the record has it, in words.
  let whatIf: [String]

  init(
    _ vote: Vote, _ open: OpenRegistry, _ arguments: Arguments? = nil
  ) throws(CommandFailure) {
    self.vote = vote.asOf(open.at)
    charter = try CommandFailure.turning { () throws(Refusal) in
      try open.registry.charter(of: vote)
    }
    procedure = try CommandFailure.turning { () throws(Refusal) in
      try open.registry.procedure(of: vote)
    }
    var asked: (value: ElectionWhatIf, words: [String])?
    if let arguments { asked = try Self.whatIf(arguments, vote, procedure, open.registry) }
    whatIf = asked?.words ?? []
    do throws(VoteError) {
      tally = try open.registry.election(
        vote, at: open.at, whatIf: asked?.value ?? ElectionWhatIf())
    } catch {
      if let arguments, !whatIf.isEmpty { throw .usage(error.message, of: arguments.declaration) }
      throw .broken("uncountable", error.message, help: "gov check")
    }
  }

  /// The options that ask what would be, if a vote on record were counted otherwise.
  static let whatIfOptions = ["seats", "method", "without", "tie-break", "seed"]

  private static func whatIf(
    _ arguments: Arguments, _ vote: Vote, _ procedure: Procedure, _ registry: Registry
  ) throws(CommandFailure) -> (value: ElectionWhatIf, words: [String]) {
    var value = ElectionWhatIf()
    var words: [String] = []
    if let seats = try arguments.integer("seats", in: 1...1_000) {
      value.seats = seats
      words.append("\(seats) seats instead of \(vote.election?.seats ?? 1)")
    }
    if let method: ElectionMethod = try arguments.choice("method") {
      value.method = method
      words.append(
        "counted by '\(method.rawValue)' instead of '\(vote.election?.method.rawValue ?? "")'")
    }
    func candidates(_ names: [String]) throws(CommandFailure) -> [PersonID] {
      let known = vote.election?.candidates.map(\.person.text) ?? []
      var found: [PersonID] = []
      for name in names {
        let id = registry.person(login: name)?.id.text ?? name
        guard known.contains(id) else {
          throw .unknown("candidate", word: name, among: known, of: arguments.declaration)
        }
        found.append(PersonID(id))
      }
      return found
    }
    if arguments.has("without") {
      value.without = try candidates(arguments.all("without"))
      words.append("without \(value.without.map(\.text).joined(separator: ", "))")
    }
    if arguments.has("tie-break") {
      value.order = try candidates(arguments.list("tie-break"))
      words.append("ties by the order \(value.order.map(\.text).joined(separator: ", "))")
    }
    if let seed = arguments["seed"] {
      value.seed = seed
      words.append("ties by a draw from the seed '\(seed)'")
    }
    return (value, words)
  }

  var isWithdrawn: Bool { vote.ended?.outcome == .withdrawn }

  var exit: ExitCode {
    switch tally.outcome {
    case _ where isWithdrawn: .no
    case .elected: .yes
    case .undecided: .notYet
    case .tied, .rejected, .noQuorum: .no
    }
  }

  var state: String {
    vote.ended.map { $0.outcome == .withdrawn ? "withdrawn" : "closed" } ?? "open"
  }

  var outcome: String {
    isWithdrawn ? "withdrawn" : tally.outcome.rawValue
  }

  /// What `vote tally ID` prints.
  static func report(
    _ vote: Vote, _ open: OpenRegistry, _ arguments: Arguments
  ) throws(CommandFailure) -> Report {
    let count = try TallyElection(vote, open, arguments)
    return Report(
      count.exit, json: count.json, text: count.blocks, ids: [vote.id.text],
      documents: [.markdown: count.markdown])
  }

  /// What `vote show ID --notice` prints.
  func notice(in language: String?) -> Report {
    let language = language.flatMap(Language.init) ?? .english
    let notice = ElectionNotice(
      vote, by: procedure, in: charter, tally: tally, language: language)
    // Every text from the record is escaped for Markdown, which leaves no control characters.
    return Report(
      json: [
        "vote": .string(vote.id.text), "language": .string(language.rawValue),
        "markdown": .string(notice.markdown),
      ], text: [.verbatim(notice.markdown)], ids: [vote.id.text])
  }

  /// The document with the vote's own times.
  var json: JSON {
    var document = ElectionDocument(count: tally.count)
    document.vote = vote.id.text
    document.motion = vote.motion.document
    document.procedure = procedure.id.text
    document.state = state
    document.outcome = isWithdrawn ? "undecided" : outcome
    document.elected = isWithdrawn || tally.outcome == .undecided ? [] : tally.elected.map(\.text)
    document.isSettled = isWithdrawn || tally.isSettled
    document.members = tally.members.map(\.text)
    document.eligible = tally.eligible.map(\.text)
    document.present = tally.present.map(\.text)
    document.conditions = tally.conditions.map(\.json)
    document.ballots = tally.ballots.map { ballot in
      [
        "voter": .string(ballot.voter.text), "choice": .string(ballot.cast.words),
        "rank": .strings(ballot.cast.rank), "approve": .strings(ballot.cast.approve.map(\.text)),
        "at": .string(ballot.cast.at.description), "binding": .bool(ballot.isBinding),
        "reason": .string(ballot.cast.reason),
      ]
    }
    document.discarded = tally.discarded.map(Self.leftOut)
    document.missing = tally.missing.map(\.text)
    document.digest = vote.digest
    document.candidates = vote.election?.candidates.map(\.person.text) ?? []
    document.method = vote.election?.method
    document.seats = vote.election?.seats
    guard case .object(let members) = document.json else { return document.json }
    return .object(
      members + [
        .init("out", .array(tally.out.map(Self.leftOut))),
        .init("draw", vote.draw.map(Self.document) ?? .null),
        .init("whatIf", .strings(whatIf)),
        .init("opened", .string(vote.opened.description)),
        .init("closes", .string(vote.closes?.description)),
        .init("charter", .string(vote.charter)),
      ])
  }

  private static func leftOut(_ one: ElectionTally.LeftOut) -> JSON {
    ["voter": .string(one.person.text), "reason": .string(one.reason)]
  }

  private static func document(of draw: Draw) -> JSON {
    [
      "seed": .string(draw.seed), "order": .strings(draw.order.map(\.text)),
      "by": .string(draw.by?.text), "at": .string(draw.at.description),
    ]
  }
}
