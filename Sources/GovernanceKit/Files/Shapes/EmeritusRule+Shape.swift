// SPDX-License-Identifier: Apache-2.0

extension EmeritusRule.Return: WordDatum {}

extension EmeritusRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("returns", &returns, "How somebody emeritus comes back.")
    fields.list("retiredBy", &retiredBy, "The votes that leave somebody emeritus.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension InactivityRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("after", &after, "The time without a sign of activity.")
    fields.optional("missed", &missed, "The share of meetings and votes missed that counts.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension Leave: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the leave: day and person.")
    fields.required("person", &person, "Who is away.")
    fields.required("since", &since, "The first day away.")
    fields.required("until", &until, "The last day away.")
    fields.optional("reason", &reason, "Why, where that is said.")
    fields.optional("by", &by, "Who entered it.")
    fields.required("at", &at, "When it was announced.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("ended", &ended, "That it ended early, or was taken back.")
  }
}

extension LeaveEnd: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("back", &back, "The first day back.")
    fields.optional("by", &by, "Who entered it.")
    fields.required("at", &at, "When it was said.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
