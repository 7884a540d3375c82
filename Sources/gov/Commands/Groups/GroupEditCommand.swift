// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov group edit`: what a group says of itself, and what it owns.
struct GroupEditCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group edit", .act, "Changes what a group says of itself, and what it owns.",
      discussion: [
        "Its leads say where it is found, what it owns and by when it is done; its constitution was decided, and is for those to change who record decisions. A --no-… option takes something back; an empty text says nothing any more. What it owned stays on record."
      ],
      arguments: [.required("ID", "The group")],
      options: [
        .value("title", "TEXT", "The title, in English"),
        .repeating("channel", "NAME[=LINK]", "A channel added or changed"),
        .repeating("private-channel", "NAME[=LINK]", "A channel for members only"),
        .repeating("no-channel", "NAME", "A channel that is no longer used"),
        .repeating("contact", "TEXT", "Somebody to ask"),
        .repeating("no-contact", "TEXT", "A contact that is no longer right"),
        .repeating("label", "LABEL", "A label that marks its work"),
        .repeating("no-label", "LABEL", "A label that no longer does"),
        .repeating("repository", "OWNER/NAME", "A repository that it owns"),
        .repeating("no-repository", "OWNER/NAME", "A repository that it no longer owns"),
        .repeating("path", "GLOB", "Paths that it owns"),
        .repeating("no-path", "GLOB", "Paths that it no longer owns"),
        .value("due", "DAY", "The day by which it is to be done, of a temporary group"),
        .value("scope", "TEXT", "What it is for"),
        .value("promotion", "TEXT", "How its members rise, in words"),
        .value("exit", "TEXT", "How its members leave, in words"),
        .value("dissolution", "TEXT", "How it is dissolved or merged, in words"),
        .value("goal", "TEXT", "What it is to reach"),
        .value("done", "TEXT", "How one tells that it is done"),
        .value("parent", "GROUP", "The group above it"),
        .flag("no-parent", "It stands below no group any more"),
        .repeating("stakeholder", "GROUP", "A group that has a stake in it"),
        .repeating("no-stakeholder", "GROUP", "A group that no longer has"),
        .repeating("particular", "NAME=TEXT", "What its kind asks for by a name of its own"),
        .repeating("no-particular", "NAME", "A name under which nothing is said any more"),
        .value("meetings", "FILE", "How it meets: the JSON of 'meetings' in a constitution"),
      ],
      examples: [
        .init(
          "gov group edit raft --no-path 'src/**' --path 'components/raftstore/**' --as lea",
          "other paths, from now on"),
        .init("gov group edit wg-bench --due 2021-08-31 --as wim", "more time"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let edits = try edits(arguments, in: context)
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.editGroup(GroupID(arguments.required("ID")), edits)
    }
  }

  private func edits(
    _ arguments: Arguments, in context: Context
  ) throws(CommandFailure) -> Act.GroupEdits {
    func items(_ word: String) -> Act.GroupEdits.Items {
      .init(added: arguments.all(word), removed: arguments.all("no-\(word)"))
    }
    var edits = Act.GroupEdits()
    edits.title = arguments["title"]
    edits.channels =
      arguments.all("channel").map { Channel(word: $0, access: nil) }
      + arguments.all("private-channel").map { Channel(word: $0, access: .private) }
    edits.withoutChannels = arguments.all("no-channel")
    edits.contacts = items("contact")
    edits.labels = items("label")
    edits.repositories = items("repository")
    edits.paths = items("path")
    edits.stakeholders = items("stakeholder")
    for word in ConstitutionWord.allCases {
      if let text = arguments[word.rawValue] { edits.words[word] = text }
    }
    guard arguments["parent"] == nil || !arguments.has("no-parent") else {
      throw .usage("'--parent' and '--no-parent' exclude each other", of: declaration)
    }
    edits.parent = arguments.has("no-parent") ? "" : arguments["parent"]
    edits.withoutParticulars = arguments.all("no-particular")
    for word in arguments.all("particular") {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, IDRule.isPlain(parts[0]) else {
        throw .usage("'--particular' takes NAME=TEXT, and '\(word)' is not so", of: declaration)
      }
      var particular = Particular()
      particular.name = ID(parts[0])
      particular.text = parts[1]
      edits.particulars.append(particular)
    }
    if let file = arguments["meetings"] {
      edits.meetings = try context.record(MeetingRule.self, in: file, called: "rule on meetings")
    }
    if let text = arguments["due"] {
      guard case .day(let day) = try Moment.when(text, option: "--due") else {
        throw .usage("'--due' takes a day such as 2026-03-01", of: declaration)
      }
      edits.due = day
    }
    return edits
  }
}

extension Channel {
  /// A channel written as `name` or `name=link`.
  fileprivate init(word: String, access: Access?) {
    self.init()
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    name = parts.first ?? word
    link = parts.count > 1 ? parts[1] : nil
    self.access = access
  }
}
