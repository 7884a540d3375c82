// SPDX-License-Identifier: Apache-2.0

extension Deed: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("by", &by, "Who did it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("evidence", &evidence, "A link that anyone can follow.")
  }
}
