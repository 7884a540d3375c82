// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov group tick`: an item of the checklist is done.
struct GroupTickCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group tick", .act, "Records that an item of the checklist before the announcement is done.",
      arguments: [.required("ID", "The group"), .required("ITEM", "The item")],
      options: [.value("evidence", "URL", "A link that anyone can follow")],
      examples: [
        .init("gov group tick copr public-channel --evidence https://example.org/c", "a channel")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.tick(
        GroupID(arguments.required("ID")), ID(arguments.required("ITEM")),
        evidence: arguments["evidence"])
    }
  }
}

/// `gov group announce`: a group begins its work.
struct GroupAnnounceCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group announce", .act, "Announces a group once its checklist is done.",
      arguments: [.required("ID", "The group")],
      options: [.value("evidence", "URL", "The announcement")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.announce(GroupID(arguments.required("ID")), evidence: arguments["evidence"])
    }
  }
}

/// `gov group complete`: a temporary group reached its goal.
struct GroupCompleteCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group complete", .act, "Ends a temporary group that reached its goal.",
      discussion: [
        "Its members' memberships and the roles held in it end; who was in it stays on record."
      ],
      arguments: [.required("ID", "The group")],
      options: [.value("evidence", "URL", "What shows that it is done")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.complete(GroupID(arguments.required("ID")), evidence: arguments["evidence"])
    }
  }
}

/// `gov group review`: its members were reviewed.
struct GroupReviewCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group review", .act, "Records that a group's members were reviewed.",
      arguments: [.required("ID", "The group")],
      options: [.value("evidence", "URL", "A link that anyone can follow")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.reviewGroup(GroupID(arguments.required("ID")), evidence: arguments["evidence"])
    }
  }
}

/// `gov group rules`: a further edition of a group's own rules.
struct GroupRulesCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group rules", .act, "Gives a group a further edition of its own rules.",
      discussion: [
        "The file holds what 'rules' of a group is a list of: from, source, language, note, roles, joining, inactivity. Earlier editions stay; what was decided under them stays decided."
      ],
      arguments: [
        .required("ID", "The group"), .required("FILE", "The rules; - is standard input"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let rules = try context.record(
      GroupRules.self, in: arguments.required("FILE"), called: "edition of rules")
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.adoptRules(GroupID(arguments.required("ID")), rules)
    }
  }
}

/// `gov group edit`: where a group is found, and what it owns.
struct GroupEditCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group edit", .act, "Changes where a group is found, and what it owns.",
      arguments: [.required("ID", "The group")],
      options: [
        .repeating("channel", "NAME[=LINK]", "A channel added or changed"),
        .repeating("private-channel", "NAME[=LINK]", "A channel for members only"),
        .repeating("no-channel", "NAME", "A channel that is no longer used"),
        .repeating("contact", "TEXT", "Somebody to ask"),
        .repeating("no-contact", "TEXT", "A contact that is no longer right"),
        .repeating("label", "LABEL", "A label that marks its work"),
        .repeating("repository", "OWNER/NAME", "A repository that it owns"),
        .repeating("path", "GLOB", "Paths that it owns"),
        .value("due", "DAY", "The day by which it is to be done"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    var edits = Act.GroupEdits()
    edits.channels =
      arguments.all("channel").map { Channel(word: $0, access: nil) }
      + arguments.all("private-channel").map { Channel(word: $0, access: .private) }
    edits.withoutChannels = arguments.all("no-channel")
    edits.contacts = arguments.all("contact")
    edits.withoutContacts = arguments.all("no-contact")
    edits.labels = arguments.all("label")
    edits.repositories = arguments.all("repository")
    edits.paths = arguments.all("path")
    if let text = arguments["due"] {
      guard case .day(let day) = try Moment.when(text, option: "--due") else {
        throw .usage("'--due' takes a day such as 2026-03-01", of: declaration)
      }
      edits.due = day
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.editGroup(GroupID(arguments.required("ID")), edits)
    }
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

/// `gov retire`: what follows from inactivity, carried out by whoever the rule names.
struct RetireCommand: Command {
  var declaration: Declaration {
    Declaration(
      "retire", .act, "Carries out what a rule on inactivity says, where it holds.",
      discussion: [
        "gov due proposes it; nothing happens by itself, and gov waive spares somebody for a time."
      ],
      arguments: [.required("LOGIN", "The person")],
      options: [
        .value("rule", "ID", "The rule; the only one that holds if nothing is said"),
        .value("in", "GROUP", "The group, where several are meant"),
      ],
      examples: [
        .init(
          "gov retire alice --rule quarter-of-silence --in copr --as bob",
          "alice is a former member")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.retire(
        arguments.required("LOGIN"), by: arguments["rule"].map { ID($0) },
        in: arguments["in"].map { Scope($0) })
    }
  }
}
