// SPDX-License-Identifier: Apache-2.0
import Counting

extension ElectionMethod: WordDatum {}
extension ElectionRule.Tie: WordDatum {}
extension ElectionRules.UnrankedRule: WordDatum {}

extension ElectionRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.list("methods", &methods, "How it may be counted; the first is meant by default.")
    fields.optional("ties", &ties, "What decides a tie; it stays one where nothing is said.")
    fields.optional("castingVote", &castingVote, "Who has the casting vote, at the opening.")
    fields.optional("perOrganisation", &perOrganisation, "The most elected of one organisation.")
    fields.optional("marks", &marks, "The most marks on a ballot, by approval.")
    fields.optional("unranked", &unranked, "Where those stand who are not ranked, by schulze.")
    fields.optional("noneOfThem", &noneOfThem, "The option that means nobody, by debian.")
    fields.optional("quorumVotes", &quorumVotes, "How many must prefer one to nobody, by debian.")
    fields.flag("quorumOfDevelopers", &quorumOfDevelopers, "Whether that is 3·√electorate/2.")
    fields.flag("renews", &renews, "Whether all who hold the seat leave it to the elected.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension Election: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("seats", &seats, "How many seats are filled.")
    fields.required("method", &method, "The method by which it is counted.")
    fields.list("candidates", &candidates, "Those who stand.")
    fields.list("order", &order, "The order that decides ties; the first wins.")
  }
}

extension Candidate: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("person", &person, "The person.")
    fields.optional("organisation", &organisation, "Whom the person works for at the opening.")
  }
}

extension Candidacy: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("person", &person, "The candidate.")
    fields.list("answers", &answers, "The answers, the earliest first; the last one counts.")
    fields.optional("withdrawn", &withdrawn, "When the candidate withdrew, for good.")
    fields.optional("digest", &digest, "The digest of the candidacy's own file, once sealed.")
  }
}

extension Draw: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("seed", &seed, "The seed, as it was published.")
    fields.list("order", &order, "The order of whoever has the casting vote; the first wins.")
    fields.optional("by", &by, "Who recorded it, or has the casting vote.")
    fields.required("at", &at, "When it was made.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
