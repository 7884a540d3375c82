// SPDX-License-Identifier: Apache-2.0

extension Person.Kind: WordDatum {}
extension RoleHolding.Precision: WordDatum {}
extension Basis.Kind: WordDatum {}

extension Person: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "The stable id, which no rename of a login changes.")
    fields.optional("name", &name, "The name as the person writes it.")
    fields.list("otherNames", &otherNames, "The name in further scripts.")
    fields.optional("kind", &kind, "A human where nothing is said.")
    fields.list("accounts", &accounts, "The accounts on forges.")
    fields.list("affiliations", &affiliations, "Whom the person worked for, and when.")
    fields.list("consents", &consents, "What the person agreed to.")
    fields.list("keys", &keys, "The keys that the person signs with; revoked ones stay.")
    fields.optional("redacted", &redacted, "When and why what identified the person was removed.")
    fields.list("roles", &roles, "The roles held, the earliest first; ended ones stay.")
  }
}

extension Redaction: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("reason", &reason, "Why.")
    fields.optional("by", &by, "Who removed it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}

extension Account: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("forge", &forge, "The forge: github, gitee, gitcode, gitlab.")
    fields.required("handle", &handle, "The login as the forge writes it.")
    fields.optional("number", &number, "The forge's own number for the account.")
    fields.list("formerHandles", &formerHandles, "Logins that the account had before.")
  }
}

extension Affiliation: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("organisation", &organisation, "The organisation's name or org:ID.")
    fields.optional("since", &since, "The first day.")
    fields.optional("until", &until, "The first day on which it no longer held.")
  }
}

extension Consent: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("to", &to, "What it concerns, such as website.")
    fields.required("given", &given, "Whether it was given.")
    fields.required("on", &on, "The day on which it was stated.")
  }
}

extension RoleHolding: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("role", &role, "The role.")
    fields.optional("in", &scope, "Where it is held; the whole community if nothing is said.")
    fields.required("since", &since, "The first day.")
    fields.optional("precision", &precision, "How exactly the first day is known.")
    fields.optional("until", &until, "The first day on which it is no longer held.")
    fields.required("basis", &basis, "What it rests on.")
    fields.optional("ended", &ended, "What its end rests on.")
  }
}

extension Basis: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("kind", &kind, "The sort of ground.")
    fields.optional("vote", &vote, "The vote, where it is one.")
    fields.optional("correction", &correction, "The correction, where it is one.")
    fields.optional("invitation", &invitation, "The invitation, where it is one.")
    fields.optional("rule", &rule, "The rule on inactivity, where it is one.")
    fields.optional("consequence", &consequence, "What follows from inactivity.")
    fields.list("nominations", &nominations, "The nominations that the decision used up.")
    fields.optional("source", &source, "The page that shows it: a roster, a notice, a referral.")
    fields.list("told", &told, "Who was told.")
    fields.optional("by", &by, "Who carried it out.")
    fields.required("at", &at, "When it was carried out.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
