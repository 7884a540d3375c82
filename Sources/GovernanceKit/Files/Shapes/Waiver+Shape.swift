// SPDX-License-Identifier: Apache-2.0

extension Waiver: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the waiver: day, sort of thing, subject.")
    fields.required("kind", &kind, "The sort of thing, as `gov due` names it.")
    fields.required("subject", &subject, "Whom or what it concerns.")
    fields.required("until", &until, "The last day on which it holds.")
    fields.required("reason", &reason, "Why.")
    fields.optional("vote", &vote, "The vote that decided it, where one did.")
    fields.optional("by", &by, "Who gave it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
