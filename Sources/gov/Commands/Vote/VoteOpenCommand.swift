// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov vote open`: puts a motion to the vote.
struct VoteOpenCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote open", .act, "Puts a motion to the vote, and fixes who may vote on it.",
      discussion: [
        "Where the charter gives a vote no length, only --closes ends it without the silent: else it is closed when no ballot that can still come could change the outcome."
      ],
      usage: [
        "promote LOGIN ROLE [--in SCOPE]", "revoke LOGIN ROLE [--in SCOPE]",
        "resolve TEXT [--body BODY]", "appoint BODY LOGIN [--seat SEAT]", "remove BODY LOGIN",
        "elect BODY --seats N --candidates LOGIN,… [--method METHOD] [--seat SEAT]",
        "amend CHARTER.json", "form GROUP.json", "merge GROUP --into GROUP", "dissolve GROUP",
      ],
      arguments: [
        .required(
          "MOTION",
          "What is decided: promote, revoke, resolve, appoint, remove, elect, amend, form, merge or dissolve"
        ),
        .any("WORDS", "What the motion is about"),
      ],
      options: [
        .value("in", "SCOPE", "Where the role is held, or the project whose own body it is"),
        .value("seat", "SEAT", "The seat; the ordinary one if nothing is said"),
        .value("meeting", "ID", "The meeting at which it is taken"),
        .value("body", "BODY", "The body that resolves"),
        .value("into", "GROUP", "The group into which another is merged"),
        .value("id", "ID", "The vote's id; made of day, motion and subject if nothing is said"),
        .value("procedure", "P", "The procedure, where the charter names several"),
        .value("title", "T", "The title that people read"),
        .value("closes", "WHEN", "The last moment at which a ballot counts"),
        .value("reopens", "ID", "The earlier vote on the same motion, which stays on record"),
      ] + Self.electionOptions,
      examples: [
        .init("gov vote open promote alice reviewer --in pd --as bob", "to make alice Reviewer"),
        .init("gov vote open resolve \"Move to Gitee\" --body toc --as bob", "a resolution"),
        .init(
          "gov vote open elect toc --seats 3 --candidates alice,bob,carol,dora --as bob",
          "an election"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let words = [arguments.required("MOTION")] + arguments.all("WORDS")
    var motion = try Self.motion(words, arguments, of: declaration)
    if motion.kind == .form {
      motion.proposal = try context.record(
        GroupProposal.self, in: words[1], called: "proposal of a group")
    }
    if motion.kind == .merge {
      guard let into = arguments["into"] else {
        throw .usage("into which group is not said: add '--into'", of: declaration)
      }
      motion.into = GroupID(into)
    }
    var terms = Act.VoteTerms()
    terms.id = arguments["id"]
    terms.procedure = arguments["procedure"].map { ProcedureID($0) }
    terms.title = arguments["title"]
    terms.reopens = arguments["reopens"].map { VoteID($0) }
    terms.meeting = arguments["meeting"].map { MeetingID($0) }
    terms.election = try electionTerms(motion, arguments)
    terms.closes = try arguments["closes"].map { text throws(CommandFailure) in
      try Moment.when(text, option: "--closes")
    }
    if motion.kind == .amend {
      let text = try amendment(arguments.all("WORDS"), in: context)
      return try arguments.act(in: context) { act throws(Refusal) in
        try act.openAmendment(text, terms)
      }
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.openVote(on: motion, terms)
    }
  }

  /// The new text of the charter, which must be one.
  private func amendment(
    _ words: [String], in context: Context
  ) throws(CommandFailure) -> Charter {
    guard words.count == 1, let name = words.first else {
      throw .usage("'amend' takes one CHARTER.json", of: declaration)
    }
    return try ChosenCharter.read(name, in: context)
  }

  /// The motion that words of the command line name.
  static func motion(
    _ all: [String], _ arguments: Arguments, of declaration: Declaration
  ) throws(CommandFailure) -> Motion {
    let word = all.first ?? ""
    guard let kind = Motion.Kind(rawValue: word) else {
      throw .unknown(
        "motion", word: word, among: Motion.Kind.allCases.map(\.rawValue), of: declaration)
    }
    let words = Array(all.dropFirst())
    var motion = Motion()
    motion.kind = kind
    motion.scope = arguments["in"].map { Scope($0) }
    motion.body = arguments["body"].map { BodyID($0) }
    switch kind {
    case .promote, .revoke:
      guard words.count == 2 else {
        throw .usage("'\(word)' takes LOGIN and ROLE", of: declaration)
      }
      motion.person = PersonID(words[0])
      motion.role = RoleID(words[1])
    case .resolve:
      guard words.count == 1 else {
        throw .usage("'resolve' takes one TEXT, in quotation marks", of: declaration)
      }
      motion.text = words[0]
    case .elect:
      guard words.count == 1 else { throw .usage("'elect' takes one BODY", of: declaration) }
      motion.body = BodyID(words[0])
      motion.seat = arguments["seat"]
    case .appoint, .remove:
      guard words.count == 2 else {
        throw .usage("'\(word)' takes BODY and LOGIN", of: declaration)
      }
      motion.body = BodyID(words[0])
      motion.person = PersonID(words[1])
      if kind == .appoint { motion.seat = arguments["seat"] }
    case .form:
      guard words.count == 1 else {
        throw .usage("'form' takes a file that holds the group's constitution", of: declaration)
      }
    case .merge, .dissolve:
      guard words.count == 1 else { throw .usage("'\(word)' takes a GROUP", of: declaration) }
      motion.group = GroupID(words[0])
    case .amend: break
    }
    return motion
  }
}
