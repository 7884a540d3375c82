// SPDX-License-Identifier: Apache-2.0

extension Nomination: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the nomination: day, nominee, role, nominator.")
    fields.required("person", &person, "The nominee.")
    fields.required("role", &role, "The role.")
    fields.optional("in", &scope, "Where the role would be held.")
    fields.required("by", &by, "The nominator.")
    fields.required("at", &at, "When it was made.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("reason", &reason, "Why.")
    fields.list("evidence", &evidence, "Links that support it.")
    fields.optional("withdrawn", &withdrawn, "When the nominator took it back.")
    fields.list("answers", &answers, "The nominee's answers; the last one counts.")
  }
}

extension Answer: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("accepted", &accepted, "Whether it was accepted.")
    fields.required("at", &at, "When it was given.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}

extension Attestation: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the attestation: day, claim, subject, attester.")
    fields.required("claim", &claim, "The claim.")
    fields.required("person", &person, "Whom, or whose contribution, it concerns.")
    fields.optional("item", &item, "The contribution's link, where the claim is about one.")
    fields.optional("in", &scope, "Where the claim holds.")
    fields.required("by", &by, "Who vouches.")
    fields.required("at", &at, "When it was given.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("reason", &reason, "Why.")
    fields.list("evidence", &evidence, "Links that support it.")
    fields.optional("signature", &signature, "The voucher's signature, where it is signed.")
    fields.optional("withdrawn", &withdrawn, "When it was taken back.")
  }
}
