// SPDX-License-Identifier: Apache-2.0

extension Meeting.Kind: WordDatum {}
extension Meeting.Mode: WordDatum {}
extension MeetingEnd.Outcome: WordDatum {}

extension Meeting: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the meeting: day and body.")
    fields.optional("body", &body, "The body that meets.")
    fields.optional("group", &group, "The group that meets.")
    fields.required("kind", &kind, "One of a series, or called for a purpose.")
    fields.required("at", &at, "When it begins.")
    fields.flag("dayOnly", &isDayOnly, "Whether only the day is known.")
    fields.optional("until", &until, "When it is to end.")
    fields.optional("insteadOf", &insteadOf, "The day that it stands for, where moved.")
    fields.optional("mode", &mode, "Where people meet.")
    fields.optional("place", &place, "The place, or the link to it.")
    fields.list("agenda", &agenda, "What is dealt with.")
    fields.list("material", &material, "What is to be read before.")
    fields.optional("closedFor", &closedFor, "Why outsiders may not attend.")
    fields.optional("source", &source, "Where it was taken in from, if held elsewhere.")
    fields.list("notInvited", &notInvited, "Members who are not invited.")
    fields.required("called", &called, "The notice: who called it and when.")
    fields.optional("ended", &ended, "How it ended.")
  }
}

extension MeetingCall: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("by", &by, "Who called it.")
    fields.list("with", &with, "Further members who call it.")
    fields.required("at", &at, "When it was sent.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}

extension MeetingEnd: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("outcome", &outcome, "Whether it could decide.")
    fields.optional("by", &by, "Who closed it.")
    fields.required("at", &at, "When it was closed.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.list("counts", &counts, "The counts that decided.")
  }
}

extension AttendanceList: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("by", &by, "Who recorded it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.list("present", &present, "Those who attended, guests included.")
    fields.list("excused", &excused, "Those who sent word that they would not.")
  }
}

extension Minutes: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("file", &file, "The file as it was named.")
    fields.optional("link", &link, "Where it can be read.")
    fields.required("digest", &digest, "The digest of its bytes.")
    fields.optional("by", &by, "Who recorded it.")
    fields.required("at", &at, "When.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
  }
}
