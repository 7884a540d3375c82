// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov vote record`: records votes that were held elsewhere.
struct VoteRecordCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote record", .act,
      "Records a vote held elsewhere, with its source, and says what that record shows.",
      discussion: [
        "Reads JSON (gov schema recorded-vote), a page of TiKV's votes folder, or the comment with which GitVote closes a vote. A page says nothing of dates: --dated gives the day on which it was closed.",
        "What the record shows is judged by the procedure and the roster of that day: passed, rejected, not shown, or contradictory, each with reasons. Recording the same file again changes nothing.",
      ],
      usage: ["FILE [MOTION…]"],
      arguments: [
        .required("FILE", "The file; - for standard input"),
        .any("MOTION", "What was decided, where the file doesn't say: as for gov vote open"),
      ],
      options: [
        .value("in", "SCOPE", "Where the role is held, unless the file says so"),
        .value("body", "BODY", "The body that resolved, where several do"),
        .value("seat", "SEAT", "The seat, of an appointment"),
        .value("procedure", "P", "The procedure, where the charter names several"),
        .value("opened", "WHEN", "When the vote opened, where that is known and not recorded"),
        .value("ref", "URL", "Where the record can be read"),
        .flag("add-people", "Add the person concerned where not on record"),
      ],
      examples: [
        .init(
          "gov vote record votes/0142-nova-as-pd-reviewer.md --dated 2021-09-07",
          "a page that says nothing of dates")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let name = arguments.required("FILE")
    let bytes = try context.read(name)
    let file: VoteFile
    do throws(ImportError) {
      let short = name.split(separator: "/").last.map(String.init) ?? name
      file = try VoteFile.read(bytes, named: short)
    } catch {
      throw CommandFailure(error, in: name)
    }
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let act = try open.act(by: try open.actor(arguments, in: context))
    let terms = try terms(arguments)
    let recording = try CommandFailure.turning { () throws(Refusal) in
      try act.record(file, terms)
    }
    var report = try open.carryOut(
      recording.change, arguments,
      also: [
        .init("votes", .array(recording.votes.map { Self.json($0.vote, $0.verdict, $0.isKnown) })),
        .init("added", .strings(recording.added.map(\.text))),
      ])
    report.text += recording.votes.flatMap { vote, verdict, isKnown in
      [.line("\(vote.id, .strong): \(verdict.outcome.words, verdict.style)")]
        + verdict.reasons.map { Block.line("  \($0.text) [\($0.kind.rawValue)]") }
        + (isKnown ? [.line("  it is on record already")] : [])
    }
    report.ids = recording.votes.map(\.vote.id.text)
    return report
  }

  private func terms(_ arguments: Arguments) throws(CommandFailure) -> Act.RecordTerms {
    var terms = Act.RecordTerms()
    let words = arguments.all("MOTION")
    if !words.isEmpty {
      terms.motion = try VoteOpenCommand.motion(words, arguments, of: declaration)
    }
    terms.scope = arguments["in"].map { Scope($0) }
    terms.body = arguments["body"].map { BodyID($0) }
    terms.procedure = arguments["procedure"].map { ProcedureID($0) }
    terms.opened = try arguments["opened"].map { text throws(CommandFailure) in
      try Moment.when(text, option: "--opened")
    }
    terms.ref = arguments["ref"]
    terms.addsPeople = arguments.has("add-people")
    return terms
  }

  private static func json(_ vote: Vote, _ verdict: RecordedVerdict, _ isKnown: Bool) -> JSON {
    [
      "vote": .string(vote.id.text), "motion": .string(vote.motion.sentence),
      "known": .bool(isKnown), "recorded": verdict.json,
    ]
  }
}

extension RecordedVerdict {
  /// The verdict with its reasons.
  var json: JSON {
    [
      "outcome": .string(outcome.rawValue),
      "reasons": .array(
        reasons.map { reason in
          [
            "reason": .string(reason.kind.rawValue),
            "weight": .string(
              reason.contradicts ? "contradicts" : reason.lacks ? "not-shown" : "note"),
            "text": .string(reason.text),
          ]
        }),
    ]
  }

  /// How the outcome is set.
  var style: Style {
    switch outcome {
    case .passed: .good
    case .notShown: .warning
    default: .bad
    }
  }
}
