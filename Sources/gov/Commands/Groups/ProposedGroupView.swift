// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// A group that a vote is to form, as it was proposed.
struct ProposedGroupView {
  private let vote: Vote
  private let proposal: GroupProposal
  private let open: OpenRegistry

  init(_ vote: Vote, _ open: OpenRegistry) {
    self.vote = vote
    proposal = vote.motion.proposal ?? GroupProposal()
    self.open = open
  }

  var report: Report {
    Report(json: json, text: blocks, ids: [proposal.id.text])
  }

  private var json: JSON {
    [
      "group": .string(proposal.id.text), "kind": .string(proposal.kind),
      "title": .string(proposal.title?.text()), "state": "proposed",
      "vote": .string(vote.id.text), "leads": .strings(proposal.leads.map(\.text)),
      "members": .strings(proposal.members.map(\.text)),
      "sponsors": .strings(proposal.sponsors.map(\.text)),
      "repositories": .strings(proposal.repositories), "paths": .strings(proposal.paths),
      "labels": .strings(proposal.labels), "scope": .string(proposal.constitution.purpose),
      "goal": .string(proposal.constitution.goal),
      "due": .string(proposal.constitution.due?.description),
    ]
  }

  private var blocks: [Block] {
    let page = proposal.constitution
    let kind = open.charter.groupKind(proposal.kind)?.title.text() ?? proposal.kind
    var pairs: [Block.Pair] = [
      .init("state", StyledText("proposed", .warning)), .init("vote", StyledText(vote.id.text)),
    ]
    func add(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { pairs.append(.init(key, StyledText(text))) }
    }
    func add(_ key: String, _ people: [PersonID]) {
      add(key, people.map(\.text).joined(separator: ", "))
    }
    add("for", page.purpose)
    add("goal", page.goal)
    add("due", page.due?.description)
    add("done when", page.done)
    add("below", page.parent?.text)
    add("leads", proposal.leads)
    add("members", proposal.members)
    add("sponsors", proposal.sponsors)
    add("repositories", proposal.repositories.joined(separator: ", "))
    add("paths", proposal.paths.joined(separator: ", "))
    add("labels", proposal.labels.joined(separator: ", "))
    add("meets", page.meetings?.cadence.map { "every \($0.every)" })
    for particular in page.particulars { add(particular.name.text, particular.text) }
    for rules in proposal.rules { add("own rules", "from \(rules.from), on \(rules.words)") }
    let title = proposal.title?.text() ?? proposal.id.text
    return [.heading("\(proposal.id, .strong): \(title), \(kind)"), .pairs(pairs)]
  }
}

extension OpenRegistry {
  /// The votes that are to form groups which are not there yet.
  var formingVotes: [Vote] {
    registry.sortedVotes.filter { vote in
      guard let proposal = vote.motion.proposal, vote.opened <= at else { return false }
      let made = registry.groups[proposal.id].map { $0.basis.at <= at } ?? false
      return !made && vote.ended.map { $0.at > at || $0.outcome == .passed } ?? true
    }
  }

  /// The vote that is to form a group which is not there yet.
  func proposal(of group: GroupID) -> Vote? {
    guard registry.groups[group] == nil else { return nil }
    return formingVotes.last { $0.motion.proposal?.id == group }
  }
}
