// SPDX-License-Identifier: Apache-2.0

extension Claim.Subject: WordDatum {}
extension RoleRule.Granting: WordDatum {}
extension RoleRule.Holder: WordDatum {}
extension Procedure.Mode: WordDatum {}
extension Procedure.Outsiders: WordDatum {}
extension Electorate.Place: WordDatum {}

extension Charter: Record {
  package mutating func describe(_ fields: inout some Fields) {
    var stated: Zone? = zone
    defer { zone = stated ?? .utc }
    fields.required("formatVersion", &formatVersion, "The format of the charter's text.")
    fields.required("id", &id, "Names the charter.")
    fields.optional("version", &version, "Which edition of the rules this is.")
    fields.required("title", &title, "The community's name.")
    fields.optional("zone", &stated, "The zone in which days are counted; UTC by default.")
    fields.list("holidays", &holidays, "Days off, where lengths are in working days.")
    fields.required("language", &language, "The language whose wording decides.")
    fields.required("forge", &forge, "The forge whose logins are meant where none is named.")
    fields.list("repositories", &repositories, "The repositories that count; * is any name.")
    fields.list("defaultBranches", &defaultBranches, "What the default branch is called.")
    fields.optional("nominationsLapse", &nominationsLapse, "12 months where nothing is said.")
    fields.list("sources", &sources, "The documents that the rules are taken from.")
    fields.list("clauses", &clauses, "The rules' clauses, each with its source.")
    fields.list("contributions", &contributions, "Contributions beside pull requests.")
    fields.list("claims", &claims, "What people can vouch for.")
    fields.list("roles", &roles, "The roles, each ladder from low to high.")
    fields.list("bodies", &bodies, "The bodies.")
    fields.list("groupKinds", &groupKinds, "The kinds of group.")
    fields.list("exits", &exits, "When somebody leaves a group or a role held in it.")
    fields.list("groups", &groups, "The groups that a new registry begins with.")
    fields.list("procedures", &procedures, "The ways of deciding.")
    fields.list("motions", &motions, "Which procedure decides which motion.")
    fields.list("recorders", &recorders, "Who may record what others did.")
    fields.optional("signatures", &signatures, "What must be signed; nothing where not said.")
  }
}

extension Source: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the document within the charter.")
    fields.required("title", &title, "The document's title.")
    fields.optional("url", &url, "Where it is, or was.")
    fields.required("language", &language, "The language it is written in.")
    fields.optional("edition", &edition, "The edition or day of the text that was read.")
  }
}

extension Clause: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the clause.")
    fields.required("text", &text, "What the rule says, in our words.")
    fields.optional("source", &source, "The document.")
    fields.optional("section", &section, "The section of the document.")
    fields.flag("default", &isDefault, "Whether this is our default for the source's silence.")
    fields.optional("note", &note, "Ambiguities, contradictions, other editions.")
  }
}

extension ContributionKind: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "The word for it.")
    fields.required("title", &title, "The title that people read.")
  }
}

extension Claim: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "The word for it.")
    fields.required("title", &title, "The title that people read.")
    fields.required("about", &about, "What it is about.")
    fields.list("by", &by, "The roles that may vouch, each with those above it.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension MotionRoute: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("motion", &motion, "The kind of motion.")
    fields.optional("body", &body, "The body, for resolutions.")
    fields.optional("kind", &kind, "The kind of group, for forming, merging and dissolving.")
    fields.list("procedures", &procedures, "The procedures; the first is meant by default.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension RoleRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the role.")
    fields.required("title", &title, "The title that people read.")
    fields.required("ladder", &ladder, "The ladder it stands on.")
    fields.optional("follows", &follows, "The next lower role on the ladder.")
    fields.optional("kind", &kind, "The kind of group in which alone it is held.")
    fields.list(
      "in", &places,
      "Where it may be held, of several: community, project, component, or kinds of group.")
    fields.optional("holder", &holder, "Who can hold it; a person where nothing is said.")
    fields.list("clauses", &clauses, "Where the rule comes from.")
    fields.list("requires", &requires, "What must hold of the person.")
    fields.required("grants", &grants, "How it comes to be held.")
    fields.list("approval", &approval, "The procedures by which a vote approves it.")
    fields.flag("acceptance", &acceptance, "Whether the person must accept.")
    fields.optional(
      "outsideNominee", &outsideNominee,
      "The clause by which nominees should be of another organisation than who names them.")
    fields.list("revocation", &revocation, "The procedures by which a vote takes it away.")
    fields.optional(
      "revocationRefersTo", &revocationRefersTo, "To whom it is referred when it is taken away.")
    fields.optional("emeritus", &emeritus, "That a holder may become emeritus.")
    fields.optional("term", &term, "How long it is held before it is to be given anew.")
    fields.list("inactivity", &inactivity, "When a holder counts as inactive.")
    fields.list("rights", &rights, "What its holders may do.")
    fields.list("duties", &duties, "What its holders are to do.")
    fields.list("benefits", &benefits, "What its holders receive.")
  }
}

extension Procedure: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the procedure.")
    fields.required("title", &title, "The title that people read.")
    fields.list("clauses", &clauses, "Where the rule comes from.")
    fields.optional("proposers", &proposers, "Who may open the vote; anybody if unsaid.")
    fields.required("electorate", &electorate, "Who may vote.")
    fields.required("mode", &mode, "In a meeting, in writing, or either.")
    fields.list("quorum", &quorum, "The quorum conditions, all of which must hold.")
    fields.list("passes", &passes, "The conditions for passing, all of which must hold.")
    fields.flag("noIsVeto", &noIsVeto, "Whether a no is a veto.")
    fields.flag("vetoNeedsReason", &vetoNeedsReason, "Whether a veto without reason is void.")
    fields.optional("veto", &veto, "Who holds a veto, and what it stops.")
    fields.optional("silence", &silence, "What it means not to vote, if not absence.")
    fields.optional("objected", &objected, "The procedure that counts after an objection.")
    fields.optional("reminders", &reminders, "When the silent leave the electorate.")
    fields.flag("restarts", &restarts, "Whether it starts again if too few took part.")
    fields.optional("fallback", &fallback, "The procedure that counts if too few took part.")
    fields.optional("smallBody", &smallBody, "The procedure that counts in a small body.")
    fields.optional("castingVote", &castingVote, "The seat whose holder decides a tie.")
    fields.optional("perOrganisation", &perOrganisation, "How many ballots of one count.")
    fields.flag("secret", &secret, "Whether only totals are recorded.")
    fields.optional("minimum", &minimum, "The least time from opening to closing.")
    fields.optional("length", &length, "The time to the deadline, where none is named.")
    fields.optional("maximum", &maximum, "The longest time to the deadline.")
    fields.flag("excludesPersonConcerned", &excludesPersonConcerned, "No vote on oneself.")
    fields.flag("excludesProposer", &excludesProposer, "No vote for who opens it.")
    fields.flag("finalBallots", &finalBallots, "Whether a ballot stays as first cast.")
    fields.optional("proxies", &proxies, "Whether one may vote for another.")
    fields.optional("takesOver", &takesOver, "Those in whose stead the electorate decides.")
    fields.optional("refersTo", &refersTo, "To whom a decision is referred besides.")
    fields.required("outsiders", &outsiders, "What becomes of ballots by others.")
    fields.flag("closesWhenSettled", &closesWhenSettled, "Whether it may close early.")
    fields.optional("laterAttempt", &laterAttempt, "What decides a motion that failed before.")
    fields.optional("reopensAfter", &reopensAfter, "How long until it is voted on again.")
    fields.optional("election", &election, "How it elects, where it fills seats so.")
  }
}

extension Electorate: Record {
  // An electorate can be a union of such, so a schema that spelled them out would not end.
  package static var schema: Schema { .reference("electorate") }

  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("role", &role, "The role whose holders vote, with those above it.")
    fields.optional("place", &place, "Where the role is held.")
    fields.optional("body", &body, "The body whose members vote.")
    fields.list("seats", &seats, "The seats of the body that vote; all where none is named.")
    fields.flag("groupMembers", &groupMembers, "Whether the members of the group concerned vote.")
    fields.list("union", &union, "Further electorates that vote together with this one.")
  }
}
