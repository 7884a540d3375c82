// SPDX-License-Identifier: Apache-2.0

extension SeatWay.Phase: WordDatum {}
extension Cadence.Weekday: WordDatum {}
extension Cadence.Week: WordDatum {}
extension NoticeRule.Item: WordDatum {}
extension ExtraordinaryRule.Deciding: WordDatum {}

extension BodyRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the body.")
    fields.required("title", &title, "The title that people read.")
    fields.flag("eachProject", &eachProject, "Whether every project has one of its own.")
    fields.list("clauses", &clauses, "Where the rule comes from.")
    fields.list("seats", &seats, "The seats.")
    fields.optional("removal", &removal, "How a member is removed.")
    fields.optional("leaving", &leaving, "What a member who leaves must do.")
    fields.optional("meetings", &meetings, "How it meets.")
  }
}

extension SeatRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the sort of seat.")
    fields.optional("title", &title, "The title that people read.")
    fields.optional("minimum", &minimum, "The least number of holders.")
    fields.optional("maximum", &maximum, "The greatest number of holders.")
    fields.flag("observer", &observer, "Whether its holders have no vote and are not counted.")
    fields.optional("derived", &derived, "Those who hold it by what they are elsewhere.")
    fields.list("filled", &filled, "The ways in which it is filled.")
    fields.optional("former", &former, "The seat that a replaced holder falls back to.")
    fields.optional("emeritus", &emeritus, "That a holder may become emeritus.")
    fields.optional("term", &term, "How long it is held.")
    fields.optional("terms", &terms, "How many terms running are allowed.")
    fields.optional(
      "leads", &leads,
      "How long before a term ends its seat can be filled by election; 3 months if not said.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension SeatWay: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("when", &phase, "When the way is open; always where nothing is said.")
    fields.optional("nominators", &nominators, "Those who may nominate.")
    fields.list("applicants", &applicants, "The roles whose holders may apply themselves.")
    fields.optional("candidates", &candidates, "Those among whom the person must be.")
    fields.list("requires", &requires, "What must hold of the person besides.")
    fields.list("procedures", &procedures, "The procedures by which a vote fills the seat.")
    fields.flag("appointment", &appointment, "Whether an appointment on record fills it.")
    fields.flag("acceptance", &acceptance, "Whether the person must accept.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension RemovalRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.list("procedures", &procedures, "The procedures by which it is decided.")
    fields.optional("absences", &absences, "Meetings missed running that call for it.")
    fields.flag("excusesSpare", &excusesSpare, "Whether excused absences do not count.")
    fields.flag("leaveSpares", &leaveSpares, "Whether a leave announced before excuses.")
    fields.flag("regularOnly", &regularOnly, "Whether only regular meetings count.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension LeavingRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("tells", &tells, "Who is to be told.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}
