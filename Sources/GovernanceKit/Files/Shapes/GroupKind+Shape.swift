// SPDX-License-Identifier: Apache-2.0

extension JoiningRule.Way: WordDatum {}
extension ExitRule.Measure: WordDatum {}
extension ExitRule.Sign: WordDatum {}
extension ExitRule.Consequence: WordDatum {}

extension GroupKind: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "The word for it.")
    fields.required("title", &title, "The title that people read.")
    fields.optional("clause", &clause, "Where the rule comes from.")
    fields.flag("temporary", &temporary, "Whether it ends once its goal is reached.")
    fields.optional("lasts", &lasts, "How long at most it is given, from its forming on.")
    fields.optional("completion", &completion, "What it needs before it can be completed.")
    fields.flag("ownsNoCode", &ownsNoCode, "Whether it may own no repositories or paths.")
    fields.optional("constitution", &constitution, "What a constitution must say.")
    fields.optional("leads", &leads, "Who leads it.")
    fields.optional("joining", &joining, "Who may belong to it, and how one comes to.")
    fields.optional("sponsor", &sponsor, "Who must stand up for it from outside.")
    fields.optional("meetings", &meetings, "How its groups meet, where they say nothing.")
    fields.list("checklist", &checklist, "What must be done before it is announced.")
    fields.list(
      "ownRules", &ownRules,
      "What a group may have rules of its own on: roles, joining, exit, ending.")
    fields.list("endings", &endings, "What is asked before one is merged or dissolved.")
    fields.optional("tasks", &tasks, "How tasks are graded and claimed.")
    fields.optional("silence", &silence, "When a group that nobody uses is to be dissolved.")
    fields.optional("review", &review, "How often its members are reviewed.")
  }
}

extension ConstitutionRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.list("requires", &requires, "The names of the parts that it must have.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension LeadsRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("role", &role, "The role that leads hold in the group.")
    fields.list("with", &with, "Further roles whose holders count as leads.")
    fields.optional("minimum", &minimum, "The least number.")
    fields.optional("maximum", &maximum, "The greatest number.")
    fields.optional("least", &least, "The role that a lead holds at least, anywhere.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension JoiningRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("by", &way, "By one's own word, or by invitation.")
    fields.list("inviters", &inviters, "The roles of inviters; the leads if none is named.")
    fields.optional("least", &least, "The role that a member holds at least, anywhere.")
    fields.list("requires", &requires, "What must hold of the person.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension SponsorRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("role", &role, "The role of the sponsor.")
    fields.flag("unaffiliated", &unaffiliated, "Whether of no proposer's organisation.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension ChecklistItem: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the item.")
    fields.required("title", &title, "What it is.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension TasksRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.list("grades", &grades, "The grades, the easiest first.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension SilenceRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("after", &after, "How long nothing happens in it.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension ReviewRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("every", &every, "The longest time between two reviews.")
    fields.optional("members", &members, "The least number of members.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension FoundingGroup: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the group.")
    fields.required("kind", &kind, "The kind, one of the charter's.")
    fields.optional("title", &title, "The title that people read.")
    fields.list("repositories", &repositories, "The repositories that the group owns.")
    fields.list("paths", &paths, "The paths that the group owns, as globs.")
    fields.list("labels", &labels, "The labels that mark its work.")
    fields.list("contacts", &contacts, "Whom to ask.")
    fields.optional("meetings", &meetings, "How it meets.")
    fields.list("rules", &rules, "The rules that it has of its own.")
  }
}

extension ExitRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the rule.")
    fields.optional("role", &role, "The role that it concerns; membership if none is named.")
    fields.optional("kind", &kind, "The kind of group whose membership it concerns.")
    fields.optional("silent", &silent, "How long nothing happens.")
    fields.optional("measure", &measure, "How that time is measured; rolling if not said.")
    fields.list("signs", &signs, "What counts as a sign of activity; anything if not said.")
    fields.flag("inScope", &inScope, "Whether only what belongs to the group counts.")
    fields.optional("missedRunning", &missedRunning, "How many meetings running are missed.")
    fields.optional("missedShare", &missedShare, "The share of meetings and votes missed.")
    fields.optional("found", &found, "Those who find somebody unable or inactive.")
    fields.optional("unclaimed", &unclaimed, "How soon a new member claims a task.")
    fields.optional("afterWarning", &afterWarning, "That a warning comes first.")
    fields.required("consequence", &consequence, "What follows.")
    fields.optional("by", &by, "Those who carry it out.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension MissedShare: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("atLeast", &atLeast, "The share that is reached or exceeded, as 1/2.")
    fields.required("within", &within, "The rolling time.")
  }
}

extension FoundInactive: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("claim", &claim, "The claim that they make.")
    fields.required("atLeast", &atLeast, "How many of them, at least.")
    fields.optional("after", &after, "How long ago they said so, with no sign since.")
  }
}
