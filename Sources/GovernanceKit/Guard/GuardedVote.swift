// SPDX-License-Identifier: Apache-2.0

/// A vote as a change would leave it, put together from its files.
struct GuardedVote {
  let id: VoteID
  /// The vote's own file as the change leaves it: open or closed.
  var file: GuardedFile?
  /// The vote as the change leaves it, with its ballots; nothing where its file is gone.
  var after: Vote?
  /// The files of ballots that the change touches.
  var ballots: [PersonID: GuardedFile] = [:]
  /// The files of what is done beside casting ballots, by path.
  var proceedings: [String: GuardedFile] = [:]
  /// The files of candidacies that the change touches.
  var candidacies: [PersonID: GuardedFile] = [:]
  /// The file of the draw, where the change touches it.
  var draw: GuardedFile?
  /// The paths of all files of the vote that the change touches.
  var paths: [String] = []

  init(_ id: VoteID) {
    self.id = id
  }

  /// The file in which a voter's ballot is found.
  func file(of voter: PersonID) -> GuardedFile {
    if let file, case .closedVote = RegistryPlace(file.path) { return file }
    return ballots[voter] ?? file
      ?? GuardedFile(RegistryLayout.ballot(id, voter), before: nil, after: nil)
  }

  /// Where a voter's ballot stands in its file.
  func keys(of voter: PersonID) -> [Locator.Key] {
    guard let file, case .closedVote = RegistryPlace(file.path),
      let index = after?.ballots.firstIndex(where: { $0.voter == voter })
    else { return [] }
    return ["ballots", .index(index)]
  }
}
