// SPDX-License-Identifier: Apache-2.0

extension Body: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "The body of the charter.")
    fields.list("seats", &seats, "The seats held, the earliest first; ended ones stay.")
  }
}

extension SeatHolding: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("person", &person, "The person.")
    fields.required("seat", &seat, "The seat: chair, member.")
    fields.required("since", &since, "The first day.")
    fields.optional("until", &until, "The first day on which it is no longer held.")
    fields.required("basis", &basis, "What it rests on.")
    fields.optional("ended", &ended, "What its end rests on.")
  }
}

extension RegistrySettings: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("formatVersion", &formatVersion, "The format of the registry's files.")
    fields.list("charters", &charters, "The charters in force, the earliest first.")
  }
}

extension CharterInForce: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("digest", &digest, "The SHA-256 digest of the text's canonical spelling.")
    fields.required("from", &from, "The first day in force.")
    fields.optional("vote", &vote, "The vote that adopted it; nothing for the first.")
    fields.required("at", &at, "When it was enacted.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
