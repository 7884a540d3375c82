// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Motion.Kind: WordDatum {}
extension VoteEnd.Outcome: WordDatum {}
extension MotionChoice: WordDatum {}

extension Motion: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("kind", &kind, "The sort of motion.")
    fields.optional("person", &person, "The person whom it concerns.")
    fields.optional("role", &role, "The role that it gives or takes.")
    fields.optional("in", &scope, "Where the role is held.")
    fields.optional("body", &body, "The body that resolves, or whose seat it is.")
    fields.optional("seat", &seat, "The seat that is filled.")
    fields.optional("text", &text, "The resolution's text.")
    fields.optional("group", &group, "The group that is merged or dissolved.")
    fields.optional("into", &into, "The group into which it is merged.")
    fields.optional("groupKind", &groupKind, "The kind of group concerned.")
    fields.optional("proposal", &proposal, "The group that is to be formed.")
    fields.optional("agreement", &agreement, "The group whose own agreement this is.")
    fields.optional("charter", &charter, "The digest of the charter's new text.")
  }
}

extension Vote: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the vote: day, motion, subject.")
    fields.required("motion", &motion, "What it decides.")
    fields.optional("title", &title, "The title that people read.")
    fields.required("procedure", &procedure, "The procedure by which it is counted.")
    fields.required("charter", &charter, "The digest of the charter in force when it opened.")
    fields.optional("by", &by, "Who opened it.")
    fields.required("opened", &opened, "When it opened.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("closes", &closes, "The last moment at which a ballot counts.")
    fields.optional("reopens", &reopens, "The earlier vote on the same motion.")
    fields.optional("meeting", &meeting, "The meeting at which it is taken.")
    fields.list("electorate", &electorate, "Those who may vote, fixed when the vote opened.")
    fields.required("digest", &digest, "The digest of the electorate and the rule.")
    fields.optional("present", &present, "Those who attended, if taken in a meeting.")
    fields.optional("election", &election, "What is fixed of an election.")
    fields.optional("ended", &ended, "How the vote ended.")
    fields.list("answers", &answers, "The answers of the person concerned; the last counts.")
    fields.list("ballots", &ballots, "The ballots of a closed vote.")
    fields.list("proceedings", &proceedings, "What else was done in a closed vote.")
    fields.optional("source", &source, "What is recorded of it elsewhere, if held there.")
    fields.list("candidacies", &candidacies, "What candidates said, of a closed vote.")
  }
}

extension Voter: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("person", &person, "The person.")
    fields.optional("excluded", &excluded, "Why the person may not vote on this, where so.")
    fields.optional("organisation", &organisation, "Whom the person worked for, if that counts.")
    fields.flag("holdsVeto", &holdsVeto, "Whether the person holds a veto, where only some do.")
    fields.flag("decidesTie", &decidesTie, "Whether the person has the casting vote.")
  }
}

extension Ballot: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("voter", &voter, "The voter.")
    fields.list("casts", &casts, "Every cast, the earliest first; the last one counts.")
    fields.optional("digest", &digest, "The digest of the ballot's own file, once sealed.")
  }
}

extension Cast: Record {
  package mutating func describe(_ fields: inout some Fields) {
    var said = rank.isEmpty && approve.isEmpty ? choice : nil
    fields.optional("choice", &said, "The choice; in an election only an abstention.")
    fields.list("rank", &rank, "The candidates in order, = between equal ones.")
    fields.list("approve", &approve, "The candidates approved of.")
    fields.oneOf(["choice", "rank", "approve"])
    choice = said ?? .abstain
    fields.required("at", &at, "When it was made.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("reason", &reason, "Why; a veto needs one.")
    fields.optional("by", &by, "Who cast it, where another did for the voter.")
    fields.flag("withdrawn", &isWithdrawn, "Whether the voter takes the ballot back.")
    fields.flag(
      "roll", &isByRoll,
      "Whether it was given in a roll call, where ballots are cast in writing as well.")
    fields.optional("signature", &signature, "The voter's signature, where it is signed.")
  }
}

extension VoteEnd: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("outcome", &outcome, "The outcome.")
    fields.optional("by", &by, "Who closed or withdrew it.")
    fields.required("at", &at, "When it was closed.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.list("counts", &counts, "The counts that decided.")
    fields.list("elected", &elected, "Those elected; if tied, those who are sure.")
  }
}

extension NamedCount: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("name", &name, "The count's name.")
    fields.required("count", &count, "The number.")
  }
}
