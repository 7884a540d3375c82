// SPDX-License-Identifier: Apache-2.0

extension VetoTerms.Stops: WordDatum {}
extension Procedure.Silence: WordDatum {}

extension VetoTerms: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("holders", &holders, "Those who hold a veto; all who vote if unsaid.")
    fields.optional("stops", &stops, "What a veto stops; the motion always if unsaid.")
    fields.flag("challenges", &challenges, "A doubted veto is void until another confirms it.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension ReminderTerms: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("count", &count, "How many recorded public reminders it takes.")
    fields.optional("apart", &apart, "How long after one reminder the next one counts.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension OrganisationTerms: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("ballots", &ballots, "So many ballots count.")
    fields.optional("share", &share, "Or so large a part of the members, one at least.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension SmallBodyTerms: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("below", &below, "The other procedure counts with fewer members.")
    fields.required("procedure", &procedure, "The other procedure.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension ProxyTerms: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.flag("allowed", &allowed, "Whether one voter may cast another's ballot.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension LaterAttempt: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("attempt", &attempt, "From this attempt on, the first being 1.")
    fields.required("procedure", &procedure, "The procedure that decides then.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}
