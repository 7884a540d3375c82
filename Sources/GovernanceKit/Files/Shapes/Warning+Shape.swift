// SPDX-License-Identifier: Apache-2.0

extension Warning: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the warning: day, person, rule.")
    fields.required("person", &person, "Who is warned.")
    fields.required("rule", &rule, "The rule on inactivity that holds.")
    fields.optional("group", &group, "The group in which it holds.")
    fields.optional("reason", &reason, "Why, in words.")
    fields.optional("evidence", &evidence, "A link to what was said.")
    fields.optional("by", &by, "Who warned.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}

extension WarningTerms: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("wait", &wait, "How long after the warning it can be carried out.")
    fields.list("unless", &unless, "What, done by the end of that time, keeps it from being so.")
  }
}
