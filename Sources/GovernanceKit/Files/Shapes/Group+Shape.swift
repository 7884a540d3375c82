// SPDX-License-Identifier: Apache-2.0

extension GroupEnd.Outcome: WordDatum {}
extension Channel.Access: WordDatum {}
extension TaskEvent.Kind: WordDatum {}

extension Group: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the group.")
    fields.required("kind", &kind, "The kind, one of the charter's.")
    fields.optional("title", &title, "The title that people read.")
    fields.list("repositories", &repositories, "The repositories that the group owns.")
    fields.list("paths", &paths, "The paths that the group owns, as globs.")
    fields.list("labels", &labels, "The labels that mark its work.")
    fields.list("formerModules", &formerModules, "What it owned before, the earliest first.")
    constitution.describe(&fields)
    fields.list("rules", &rules, "The group's own rules, the earliest first.")
    fields.required("basis", &basis, "What the group rests on.")
    fields.optional("announced", &announced, "The announcement, once it was made.")
    fields.list("reviews", &reviews, "When its members were reviewed.")
    fields.optional("ended", &ended, "How the group ended.")
  }
}

extension FormerModules: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("until", &until, "When this ceased to be all that the group owned.")
    fields.list("repositories", &repositories, "The repositories that it owned.")
    fields.list("paths", &paths, "The paths that it owned, as globs.")
    fields.list("labels", &labels, "The labels that marked its work.")
    fields.optional("group", &group, "The group that looked after it, of a component.")
  }
}

extension GroupProposal: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the group.")
    fields.required("kind", &kind, "The kind, one of the charter's.")
    fields.optional("title", &title, "The title that people read.")
    fields.list("repositories", &repositories, "The repositories that it is to own.")
    fields.list("paths", &paths, "The paths that it is to own, as globs.")
    fields.list("labels", &labels, "The labels that are to mark its work.")
    fields.list("leads", &leads, "Those who are to lead it.")
    fields.list("members", &members, "Those who begin it beside the leads.")
    fields.list("sponsors", &sponsors, "Those who stand up for it from outside.")
    constitution.describe(&fields)
    fields.list("rules", &rules, "The rules that it is to have of its own.")
  }
}

extension Constitution {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("scope", &purpose, "What the group is for.")
    fields.optional("parent", &parent, "The group above it.")
    fields.list("channels", &channels, "Where its people talk.")
    fields.list("contacts", &contacts, "Whom to ask.")
    fields.optional("meetings", &meetings, "How it meets.")
    fields.optional("promotion", &promotion, "How its members rise.")
    fields.optional("exit", &exit, "How its members leave.")
    fields.optional("dissolution", &dissolution, "How it is dissolved or merged.")
    fields.optional("goal", &goal, "What it is to reach.")
    fields.optional("due", &due, "The day by which it is to be done.")
    fields.optional("done", &done, "How one tells that it is done.")
    fields.list("stakeholders", &stakeholders, "The groups that have a stake in it.")
    fields.list("particulars", &particulars, "What its kind asks for beside that.")
  }
}

extension Channel: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("name", &name, "The channel's name.")
    fields.optional("access", &access, "Who can read it; everybody if nothing is said.")
    fields.optional("link", &link, "The link to it.")
  }
}

extension Particular: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("name", &name, "The name by which the kind asks for it.")
    fields.required("text", &text, "What the group says.")
  }
}

extension GroupEnd: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("outcome", &outcome, "The way in which it ended.")
    fields.optional("into", &into, "The group that took over.")
    fields.required("basis", &basis, "What it rests on.")
  }
}

extension Tick: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("group", &group, "The group.")
    fields.required("item", &item, "The item of the kind's checklist.")
    fields.optional("evidence", &evidence, "A link that anyone can follow.")
    fields.optional("by", &by, "Who did it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}

extension Member: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("group", &group, "The group.")
    fields.required("person", &person, "The person.")
    fields.list("memberships", &memberships, "The times, the earliest first; ended ones stay.")
  }
}

extension Membership: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("since", &since, "The first day.")
    fields.optional("until", &until, "The first day on which it is no longer held.")
    fields.required("basis", &basis, "What it rests on.")
    fields.optional("ended", &ended, "What its end rests on.")
  }
}

extension Invitation: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the invitation: day, person, group, inviter.")
    fields.required("group", &group, "The group.")
    fields.required("person", &person, "Who is invited.")
    fields.required("by", &by, "Who invites.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("reason", &reason, "Why.")
    fields.optional("withdrawn", &withdrawn, "When the inviter took it back.")
    fields.list("answers", &answers, "The answers, the earliest first; the last counts.")
  }
}

extension GroupTask: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the task: day, group, title.")
    fields.required("group", &group, "The group that offers it.")
    fields.required("title", &title, "What is to be done.")
    fields.optional("grade", &grade, "How hard it is, by the kind's grades.")
    fields.optional("ref", &ref, "A link to what is known of it.")
    fields.optional("idea", &idea, "Whose design idea it was that was taken up.")
    fields.optional("by", &by, "Who offered it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.list("events", &events, "What became of it, the earliest first.")
  }
}

extension TaskEvent: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("kind", &kind, "The sort of event.")
    fields.optional("person", &person, "Who claimed, gave back or finished it.")
    fields.optional("from", &from, "The group that gave it away, where it moved.")
    fields.optional("evidence", &evidence, "A link to the result.")
    fields.optional("vote", &vote, "The vote that decided it, where one did.")
    fields.optional("by", &by, "Who did or confirmed it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}

extension GroupRules: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("from", &from, "The first day on which they are in force.")
    fields.optional("source", &source, "The document that they are taken from.")
    fields.optional("language", &language, "The language whose wording decides.")
    fields.optional("note", &note, "Where translations differ, and what else to know.")
    fields.list("roles", &roles, "What the group asks of roles that are held in it.")
    fields.list("joining", &joining, "What the group asks of those who join.")
    fields.list("exits", &exits, "When it holds somebody for inactive.")
    fields.list("endings", &endings, "What it asks before it is merged or dissolved.")
    fields.optional("adopted", &adopted, "Who changed them, where that was later.")
  }
}

extension GroupRoleRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("role", &role, "The role.")
    fields.list("requires", &requires, "What must hold, in place of what the community asks.")
    fields.optional("text", &text, "The rule in words.")
  }
}
