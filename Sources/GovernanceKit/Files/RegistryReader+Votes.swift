// SPDX-License-Identifier: Apache-2.0
import StrictJSON

// Votes: open ones are folders, closed ones sealed files.
extension RegistryReader {
  /// Reads the votes; closed ones only where asked, since there can be many.
  package mutating func readVotes(includingClosed closed: Bool) throws(FileError) {
    let entries = try source.entries(in: RegistryLayout.votes)
    let names = Set(entries.map(\.name))
    for entry in entries {
      if !entry.isFolder {
        if !entry.name.hasSuffix(".json") {
          note(stranger: "\(RegistryLayout.votes)/\(entry.name)")
        } else if closed {
          try readClosedVote(entry.name)
        }
      } else if names.contains(entry.name + ".json"),
        try source.bytes(at: "\(RegistryLayout.votes)/\(entry.name)/vote.json") == nil
      {
        try readLateBallots(of: entry.name)
        if closed { try readDraw(of: entry.name) }
      } else {
        try readOpenVote(entry.name)
      }
    }
    attachDraws()
  }

  mutating func readOpenVote(_ name: String) throws(FileError) {
    let path = "\(RegistryLayout.votes)/\(name)/vote.json"
    guard let (read, node) = try record(Vote.self, at: path) else { return }
    var vote = read
    expect(path, RegistryLayout.openVote(vote.id), node["id"])
    let folder = "\(RegistryLayout.votes)/\(name)/ballots"
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (ballot, node) = try record(Ballot.self, at: path) else { continue }
      expect(path, RegistryLayout.ballot(vote.id, ballot.voter), node["voter"])
      vote.ballots.append(ballot)
    }
    vote.ballots.sort { $0.voter < $1.voter }
    vote.proceedings = try readProceedings(of: vote.id, in: "\(RegistryLayout.votes)/\(vote.id)")
    vote.candidacies = try candidacies(in: name)
    if let closed = registry.votes[vote.id] {
      note(
        "vote-place", path, node["id"],
        "the vote '\(closed.id)' is both open and closed")
    }
    registry.votes[vote.id] = vote
  }

  mutating func readClosedVote(_ name: String) throws(FileError) {
    let path = "\(RegistryLayout.votes)/\(name)"
    guard let (vote, node) = try record(Vote.self, at: path) else { return }
    expect(path, RegistryLayout.closedVote(vote.id), node["id"])
    if registry.votes[vote.id] != nil {
      note(
        "vote-place", path, node["id"], "the vote '\(vote.id)' is both open and closed",
        help: "a ballot may have been merged after the vote was closed")
      return
    }
    registry.votes[vote.id] = vote
  }

  /// Reads what was done in an open vote beside casting ballots, the earliest first.
  mutating func readProceedings(
    of vote: VoteID, in folder: String
  ) throws(FileError) -> [Proceeding] {
    var read: [Proceeding] = []
    for file in try files(in: "\(folder)/proceedings") {
      let path = "\(folder)/proceedings/\(file)"
      guard let (proceeding, node) = try record(Proceeding.self, at: path) else { continue }
      expect(path, RegistryLayout.proceeding(vote, proceeding), node["by"])
      read.append(proceeding)
    }
    return read.sorted { $0.precedes($1) }
  }

  /// Reads the ballots that another clone cast while this one closed their vote.
  mutating func readLateBallots(of name: String) throws(FileError) {
    let folder = "\(RegistryLayout.votes)/\(name)/ballots"
    for file in try files(in: folder) {
      let path = "\(folder)/\(file)"
      guard let (ballot, node) = try record(Ballot.self, at: path) else { continue }
      expect(path, RegistryLayout.ballot(VoteID(name), ballot.voter), node["voter"])
      lateBallots.append(LateBallot(vote: VoteID(name), ballot: ballot))
    }
    let done = try readProceedings(of: VoteID(name), in: "\(RegistryLayout.votes)/\(name)")
    lateProceedings += done.map { LateProceeding(vote: VoteID(name), proceeding: $0) }
  }

  mutating func attach(_ draw: Draw, to id: VoteID) { registry.votes[id]?.draw = draw }
}
