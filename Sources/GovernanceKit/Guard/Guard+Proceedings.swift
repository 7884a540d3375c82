// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// Takes a file for something done in its vote beside casting a ballot.
  mutating func gathered(_ vote: GuardedVote, proceeding file: GuardedFile) -> GuardedVote {
    var vote = vote
    if file.after == nil {
      vote.proceedings[file.path] = file
      return vote
    }
    let reading = file.read(Proceeding.self)
    guard let proceeding = reading.after else {
      giveUp(file, reading.problems)
      return vote
    }
    guard Entry.proceeding(vote.id, proceeding).path == file.path else {
      bench.refuse(
        "misplace", file.path, file,
        "this record belongs in '\(proposal.prefix)\(Entry.proceeding(vote.id, proceeding).path)'")
      return vote
    }
    guard proceeding.digest == nil else {
      bench.refuse(
        "proceeding", vote.id.text, file, ["digest"],
        "what is done in an open vote is sealed when the vote closes, and not before")
      return vote
    }
    if reading.before == proceeding {
      bench.allow("format", file.path, file, "change the spelling alone")
    }
    vote.proceedings[file.path] = file
    return vote
  }

  /// The proceedings of a vote that stays open, as the change leaves them.
  func proceedings(leftOf before: Vote?, _ parts: GuardedVote) -> [Proceeding] {
    var left = (before?.proceedings ?? []).filter {
      parts.proceedings[RegistryLayout.proceeding(parts.id, $0)] == nil
    }
    left += parts.proceedings.values.compactMap { $0.read(Proceeding.self).after }
    return left.sorted { $0.precedes($1) }
  }

  /// A proceeding on record that the change leaves out or rewrites.
  mutating func lostProceeding(
    _ before: Vote?, _ after: Vote, _ parts: GuardedVote
  ) -> (file: GuardedFile?, reason: String)? {
    let kept = Set(after.proceedings.map(\.unsealed))
    for old in before?.proceedings ?? [] where !kept.contains(old.unsealed) {
      return (
        parts.proceedings[RegistryLayout.proceeding(parts.id, old)],
        "the \(old.kind.rawValue) by '\(old.by)' stays on record as it is"
      )
    }
    return nil
  }

  /// Takes what is new beside ballots for the acts that it amounts to.
  mutating func takeProceedings(
    _ before: Vote?, _ after: Vote, _ parts: GuardedVote, _ file: GuardedFile
  ) {
    let known = Set((before?.proceedings ?? []).map(\.unsealed))
    for (index, proceeding) in after.proceedings.enumerated()
    where !known.contains(proceeding.unsealed) {
      let own = parts.proceedings[RegistryLayout.proceeding(parts.id, proceeding)]
      let keys: [Locator.Key] = after.isOpen ? [] : ["proceedings", .index(index)]
      add(proceeding.recorded ?? proceeding.at, .ballot, own ?? file) {
        $0.judge(proceeding.unsealed, after, parts, own ?? file, keys)
      }
    }
  }

  /// Whether the change records the totals of a secret vote, whose roll call has no names.
  func isTotalling(_ before: Vote?, _ after: Vote) -> Bool {
    let hasNewCasts = after.ballots.contains { ballot in
      before?.ballots.first { $0.voter == ballot.voter }?.casts != ballot.casts
    }
    return !hasNewCasts && before?.proceedings(.totals).isEmpty ?? true
      && !after.proceedings(.totals).isEmpty
  }

  /// Refuses what is done in a vote that has ended, or ends with this change.
  mutating func refuseProceedings(_ parts: GuardedVote, _ reason: String, clause: ClauseID?) {
    for (_, file) in parts.proceedings.sorted(by: { $0.key < $1.key }) where file.after != nil {
      bench.refuse(
        "proceeding", parts.id.text, file, reason, needs: "a vote that is open", clause: clause)
    }
  }
}

extension Proceeding {
  /// The proceeding as its own file holds it.
  var unsealed: Proceeding {
    var copy = self
    copy.digest = nil
    return copy
  }
}
