// SPDX-License-Identifier: Apache-2.0

extension EndingRule.Matter: WordDatum {}

extension EndingRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the rule.")
    fields.list("on", &on, "What it is about; merging and dissolving if not said.")
    fields.optional("proposers", &proposers, "Those who may put the motion to the body.")
    fields.list(
      "agreement", &agreement, "The group's own procedures, one of which must have passed.")
    fields.optional("notice", &notice, "The least time from the vote's opening to its effect.")
    fields.flag("silenceSpares", &silenceSpares, "Whether a silent group is not asked.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}
