// SPDX-License-Identifier: Apache-2.0

extension Activity: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("person", &person, "The person.")
    fields.required("kind", &kind, "The sort of contribution.")
    fields.optional("forge", &forge, "The forge, where it came from one.")
    fields.optional("repository", &repository, "The repository as owner/name.")
    fields.list("items", &items, "The contributions, sorted by number, then by reference.")
  }
}

extension Contribution: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("number", &number, "The forge's number for it.")
    fields.required("at", &at, "When it was merged, given or held.")
    fields.required("ref", &ref, "A link that anyone can follow.")
    fields.optional("title", &title, "Its title.")
    fields.optional("branch", &branch, "The branch it was merged to, if the source says.")
    fields.optional("labels", &labels, "Its labels, if the source says.")
    fields.optional("in", &scope, "The group for which it was made, if entered so.")
    fields.optional("added", &added, "The lines added, if the source says.")
    fields.optional("deleted", &deleted, "The lines deleted, if the source says.")
    fields.optional("paths", &paths, "The paths touched, if the source says.")
    fields.optional("by", &by, "Who entered it by hand.")
    fields.optional("recorded", &recorded, "When it was entered by hand.")
  }
}

extension Coverage: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("kind", &kind, "The sort of contribution.")
    fields.required("forge", &forge, "The forge.")
    fields.required("repository", &repository, "The repository as owner/name.")
    fields.list("covers", &covers, "The stretches imported whole, sorted and apart.")
  }
}

extension CoveredDays: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("from", &from, "The first day; the source's beginning if nothing is said.")
    fields.required("until", &until, "The last day.")
  }
}
