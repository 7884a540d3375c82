// SPDX-License-Identifier: Apache-2.0

extension RegistryLayout {
  package static func proceeding(_ vote: VoteID, _ record: Proceeding) -> String {
    "\(votes)/\(vote)/proceedings/\(record.fileName).json"
  }
}

extension Proceeding {
  /// What tells it apart from other proceedings of a vote.
  ///
  /// One voter recuses himself, objects, or doubts one veto once; a vote has its totals once. Two
  /// clones that do the same thing then meet in git, and those that do different things do not.
  fileprivate var fileName: String {
    let person = RegistryLayout.folded(by)
    switch kind {
    case .totals: return kind.rawValue
    case .recusal, .objection, .castingVote: return "\(kind.rawValue)+\(person)"
    case .challenge, .confirmation:
      return "\(kind.rawValue)+\(person)+\(of.map(RegistryLayout.folded) ?? "")"
    case .reminder:
      let moment = at.description.filter { $0 != ":" && $0 != "-" }
      return "\(kind.rawValue)+\(person)+\(moment.lowercased())"
    }
  }
}
