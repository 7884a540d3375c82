// SPDX-License-Identifier: Apache-2.0

extension Correction: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the correction: day, correct, subject.")
    fields.required("person", &person, "Whose role or seat was given invalidly.")
    fields.optional("role", &role, "The role, where it is one.")
    fields.optional("in", &scope, "Where the role was held.")
    fields.optional("body", &body, "The body, where it is a seat.")
    fields.required("since", &since, "The first day of what was given invalidly.")
    fields.required("breaks", &breaks, "The check whose law it broke.")
    fields.required("finding", &finding, "What that check said of it.")
    fields.required("reason", &reason, "Why it is mended so.")
    fields.optional("by", &by, "Who recorded the correction.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
