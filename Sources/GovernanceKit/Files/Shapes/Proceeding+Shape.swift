// SPDX-License-Identifier: Apache-2.0

extension Proceeding.Kind: WordDatum {}

extension Proceeding: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("kind", &kind, "What was done.")
    fields.required("by", &by, "Who did it.")
    fields.required("at", &at, "When it was done.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("reason", &reason, "Why.")
    fields.optional("ref", &ref, "A link to it.")
    fields.list("to", &to, "Whom a reminder reminds.")
    fields.optional("of", &of, "Whose veto is doubted or confirmed.")
    fields.optional("choice", &choice, "What the casting vote says.")
    fields.list("counts", &counts, "The totals of a secret vote.")
    fields.optional("digest", &digest, "The digest of its own file, once sealed.")
  }
}
