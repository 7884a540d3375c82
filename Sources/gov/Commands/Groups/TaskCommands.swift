// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov task add`: a group offers a piece of work.
struct TaskAddCommand: Command {
  var declaration: Declaration {
    Declaration(
      "task add", .act, "Offers a task to a group's members, graded by difficulty.",
      arguments: [.required("GROUP", "The group"), .required("TITLE", "What is to be done")],
      options: [
        .value("grade", "GRADE", "How hard it is, by the charter's grades"),
        .value("ref", "URL", "What is known of it"),
        .value("idea", "LOGIN", "Whose design idea it was that is taken up"),
        .value("id", "ID", "The task's id; made of day, group and title if nothing is said"),
      ],
      examples: [
        .init("gov task add copr \"Vectorise LIKE\" --grade medium --as bob", "a task to claim")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.addTask(
        arguments.required("TITLE"), in: GroupID(arguments.required("GROUP")),
        grade: arguments["grade"], ref: arguments["ref"], idea: arguments["idea"],
        id: arguments["id"])
    }
  }
}

/// `gov task claim`: the actor takes a task on.
struct TaskClaimCommand: Command {
  var declaration: Declaration {
    Declaration(
      "task claim", .act, "Takes a task on, for the actor.",
      arguments: [.required("ID", "The task")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.claimTask(ID(arguments.required("ID")))
    }
  }
}

/// `gov task release`: a task is given back.
struct TaskReleaseCommand: Command {
  var declaration: Declaration {
    Declaration(
      "task release", .act, "Gives a task back, so that another may take it on.",
      arguments: [.required("ID", "The task")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.releaseTask(ID(arguments.required("ID")))
    }
  }
}

/// `gov task finish`: one who leads the group says that a task is finished.
struct TaskFinishCommand: Command {
  var declaration: Declaration {
    Declaration(
      "task finish", .act, "Says that a task is finished by whoever took it on.",
      arguments: [.required("ID", "The task")],
      options: [.value("evidence", "URL", "The result")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.finishTask(ID(arguments.required("ID")), evidence: arguments["evidence"])
    }
  }
}

/// `gov task drop`: a task is taken off the list.
struct TaskDropCommand: Command {
  var declaration: Declaration {
    Declaration(
      "task drop", .act, "Takes a task off the list.", arguments: [.required("ID", "The task")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.dropTask(ID(arguments.required("ID")))
    }
  }
}

/// `gov task list`: the tasks that are offered, claimed, finished.
struct TaskListCommand: Command {
  var declaration: Declaration {
    Declaration(
      "task list", .answer, "Lists the tasks, with their grades and who works on each.",
      arguments: [.optional("GROUP", "Only those of this group")],
      options: [.flag("all", "Those finished or dropped, too")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let group = try arguments["GROUP"].map { word throws(CommandFailure) in
      try open.group(word, of: declaration).id
    }
    let tasks = open.registry.sortedTasks.filter { task in
      task.at <= open.at && (group.map { $0 == task.group } ?? true)
        && (arguments.has("all")
          || ![.finished, .dropped].contains(task.state(at: open.at).state))
    }
    let rows = tasks.map { task -> [StyledText] in
      let now = task.state(at: open.at)
      return [
        StyledText(task.id.text, .name), StyledText(task.group.text),
        StyledText(task.grade ?? ""), StyledText(task.word(at: open.at)),
        StyledText(now.person?.text ?? ""),
        StyledText(task.title),
      ]
    }
    return Report(
      json: [
        "tasks": .array(
          tasks.map { task in
            let now = task.state(at: open.at)
            return [
              "task": .string(task.id.text), "group": .string(task.group.text),
              "title": .string(task.title), "grade": .string(task.grade),
              "state": .string(task.word(at: open.at)), "person": .string(now.person?.text),
              "idea": .string(task.idea?.text), "ref": .string(task.ref),
            ]
          })
      ],
      text: rows.isEmpty
        ? [.line("no tasks")]
        : [
          .table(
            .init(
              [
                .init("task"), .init("group"), .init("grade"), .init("state"), .init("by"),
                .init("title", shrinks: true),
              ], rows))
        ], ids: tasks.map(\.id.text))
  }
}

extension GroupTask {
  /// How the task stands at a moment, in a word.
  fileprivate func word(at instant: Instant) -> String {
    switch state(at: instant).state {
    case .claimed: "claimed"
    case .finished: "finished"
    case .dropped: "dropped"
    case .released, .moved, nil: "open"
    }
  }
}
