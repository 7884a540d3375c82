// SPDX-License-Identifier: Apache-2.0

extension Project: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the project.")
    fields.optional("title", &title, "The title that people read.")
    fields.list("repositories", &repositories, "The repositories that belong to it.")
    fields.optional("by", &by, "Who entered it.")
    fields.required("at", &at, "When it was taken in.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
