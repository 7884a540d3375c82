// SPDX-License-Identifier: Apache-2.0

extension VoteSource.Form: WordDatum {}
extension VoteSource.Outcome: WordDatum {}
extension SourceGap.Kind: WordDatum {}

extension VoteSource: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("form", &form, "The form of the record.")
    fields.required("file", &file, "The name of the file that was read.")
    fields.required("digest", &digest, "The digest of the file's bytes.")
    fields.optional("item", &item, "Which of the file's votes it is, where there are several.")
    fields.optional("ref", &ref, "Where the record can be read.")
    fields.optional("opened", &opened, "When the vote opened, where the record shows it.")
    fields.optional("period", &period, "How long it was to be open, in the record's own words.")
    fields.optional("hours", &hours, "The least number of hours that these words promise.")
    fields.list("nominators", &nominators, "Those who nominated, as the record writes them.")
    fields.optional("outcome", &outcome, "How the record says that the vote ended.")
    fields.list("stated", &stated, "The totals that the record states.")
    fields.list("ballots", &ballots, "The ballots that the record lists.")
    fields.list("gaps", &gaps, "What the record does not show, or shows in two ways.")
  }
}

extension SourceBallot: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("login", &login, "The voter's login, as the record writes it.")
    fields.optional("person", &person, "The person whose login it is, where on record.")
    fields.required("choice", &choice, "What was voted.")
    fields.optional("binding", &binding, "Whether the record calls it binding.")
    fields.optional("at", &at, "When it was cast, where the record says.")
    fields.optional("reason", &reason, "Why, where the record says.")
    fields.optional("line", &line, "The line in the file.")
  }
}

extension SourceGap: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("kind", &kind, "The sort of gap.")
    fields.required("text", &text, "What is not shown, in a sentence.")
  }
}
