// SPDX-License-Identifier: Apache-2.0

extension MeetingRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.list("callers", &callers, "The seats whose holders call and preside.")
    fields.optional("cadence", &cadence, "How often it meets.")
    fields.optional("notice", &notice, "What a notice must say, and how long before.")
    fields.optional("extraordinary", &extraordinary, "Who else may call a meeting.")
    fields.optional("quorum", &quorum, "What makes a meeting valid.")
    fields.optional("minutes", &minutes, "When minutes are due.")
    fields.optional("keepers", &keepers, "Who records attendance and minutes.")
    fields.optional("openness", &openness, "Whether outsiders may attend and speak.")
    fields.optional("proxies", &proxies, "What somebody absent may leave to others.")
  }
}

extension Cadence: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("every", &every, "The time from one meeting to the next.")
    fields.optional("weekday", &weekday, "The weekday, where it is fixed.")
    fields.optional("week", &week, "Which of the month's weekdays.")
    fields.optional("time", &time, "The time of day in the charter's zone.")
    fields.flag("exceptHolidays", &exceptHolidays, "Whether holidays are left out.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension NoticeRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("before", &before, "How long before the meeting.")
    fields.list("items", &items, "What it says.")
    fields.flag("regularOnly", &regularOnly, "Whether it is asked of regular meetings alone.")
    fields.optional("channel", &channel, "How it is sent.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension ExtraordinaryRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("called", &called, "The condition; those who call count as yes.")
    fields.optional("decides", &decides, "Whether it decides as a regular one does.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension MeetingQuorum: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.list("conditions", &conditions, "The conditions on present and members.")
    fields.list("attended", &attended, "The roles of which somebody must attend.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension MinutesRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("within", &within, "How long after the meeting.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension KeepersRule.Who: WordDatum {}

extension KeepersRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("by", &who, "Those who call and preside, or any member.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension OpennessRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.flag("public", &isPublic, "Whether meetings are open to all.")
    fields.flag("mayClose", &mayClose, "Whether a meeting may be closed for a stated reason.")
    fields.flag("mayExclude", &mayExclude, "Whether a closed one may leave out a member concerned.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}

extension ProxyRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.flag("mayAttend", &mayAttend, "Whether a proxy may attend, without a vote.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}
