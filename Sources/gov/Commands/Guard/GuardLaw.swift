// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// The laws that guard holds changes against, by the sort of change that breaks them.
enum GuardLaw {
  /// The law in a sentence; for a sort that is not listed, what holds for all.
  static func law(of kind: String) -> String {
    laws[kind] ?? RegistryInspection.checks.first { $0.name == kind }?.law
      ?? "a change is made by whoever may make it, by the charter and the record of the base"
  }

  private static let laws: [String: String] = [
    "add-account": "an account is its owner's to claim",
    "add-evidence": "what others did is for those to record whom the charter names",
    "add-person": "anybody is entered once, and poses as nobody else",
    "amend-charter": "the charter changes only as a passed motion says",
    "answer": "whoever is asked answers for themselves",
    "astray": "a merge leaves nothing in the registry that the change does not show",
    "attend": "who attended is recorded by whoever may",
    "attest": "everybody vouches in their own name, and only who may",
    "call-meeting": "a meeting is called by whoever may call it",
    "cast": "a ballot is cast by its voter alone, while the vote is open",
    "close-meeting": "a meeting ends as the record makes it",
    "close-vote": "a vote ends when its time is over, with every ballot, as they count",
    "commit": "a change consists of its author's own commits",
    "conflict": "a change that does not merge cannot be judged",
    "coverage": "what is covered is for those to record whom the charter names",
    "delete": "nothing is deleted",
    "edit-evidence": "evidence stays on record, and as it was where it was decided on",
    "edit-person": "everybody's particulars are their own, and what was said stays on record",
    "edit-role": "roles on record stay as they are",
    "edit-seat": "seats on record stay as they are",
    "edit-vote": "what is voted on, by whom and until when is fixed when a vote opens",
    "end-role": "a role ends by its holder's word, or by a vote",
    "end-seat": "a seat ends by its holder's word, or by a decision",
    "found": "what is founding comes before the first decision, from those who found",
    "grant-role": "a role is granted by what justifies it",
    "misplace": "a record lies in its own file",
    "move-registry": "the registry stays where it is",
    "nominate": "everybody nominates in their own name, and only who may",
    "open-vote": "a vote opens as the charter says, with the electorate of its day",
    "remove-registry": "the registry stays where it is",
    "replace-registry": "the registry stays where it is",
    "roll": "a roll call is recorded by the chair, or by whoever may record",
    "seat": "a seat is filled by what justifies it",
    "stranger": "a registry holds records, and nothing else",
    "submodule": "a registry's files are its own",
    "symbolic-link": "a registry's files are files",
    "unjudged": "what nobody knows to judge is not let pass",
    "unknown-author": "nobody unknown changes the record",
    "unreadable": "a file that cannot be read cannot be judged",
    "waive": "whoever waives may, and not for themselves",
    "withdraw": "everybody takes back their own word, and nobody else's",
  ]
}
