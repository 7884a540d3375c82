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
        "The file holds one edition: \(RecordKind.groupRules.keys.joined(separator: ", ")). Its schema is gov schema group-rules. Earlier editions stay; what was decided under them stays decided."
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
