// SPDX-License-Identifier: Apache-2.0

extension Telling: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names it: day, and what it is about.")
    fields.optional("vote", &vote, "The vote that was referred to others.")
    fields.optional("body", &body, "The body that somebody left.")
    fields.optional("person", &person, "Who left.")
    fields.list("told", &told, "Who was told.")
    fields.optional("source", &source, "Where it can be read.")
    fields.optional("by", &by, "Who entered it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
