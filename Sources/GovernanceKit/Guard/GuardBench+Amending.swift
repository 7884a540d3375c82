// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// A text that lies under its digest: one put to the vote, or the one before the text in force.
  mutating func take(text file: GuardedFile) {
    read(file, Charter.self, nil) { before, after, judge in
      let digest = Digest.of(after)
      guard before == nil, RegistryLayout.charter(digest) == file.path else {
        judge.bench.refuse(
          "amend-charter", file.path, file,
          "a text of the charter lies under its own digest, and never changes",
          needs: "a passed motion to amend")
        return
      }
      judge.add(.distantPast, .evidence, file) { $0.judge(text: after, digest, file) }
    }
  }

  /// The charters in force over time: one more may come, by a vote that passed.
  mutating func take(settings file: GuardedFile) {
    read(file, RegistrySettings.self, nil) { before, after, judge in
      guard let before, after.formatVersion == before.formatVersion,
        after.charters.count == before.charters.count + 1,
        after.charters.starts(with: before.charters), let entry = after.charters.last
      else {
        judge.refuseAmending(file)
        return
      }
      judge.add(entry.recorded ?? entry.at, .grant, file) { $0.judge(amended: entry, file) }
    }
  }

  /// The newest charter's text: the one that the newest amendment names.
  mutating func take(charter file: GuardedFile) {
    read(file, Charter.self, nil) { _, after, judge in
      judge.add(.distantFuture, .end, file) { $0.judge(newest: after, file) }
    }
  }

  private mutating func refuseAmending(_ file: GuardedFile) {
    bench.refuse(
      "amend-charter", file.path, file,
      "the charter changes only by a motion that passed and names the new text",
      needs: "a passed motion to amend")
  }
}

extension GuardBench {
  mutating func judge(text: Charter, _ digest: String, _ file: GuardedFile) {
    let errors = text.problems().filter { $0.severity == .error }
    guard errors.isEmpty else {
      refuse(
        "charter-text", Digest.shown(digest), file,
        "the text cannot be followed: \(errors.first?.message ?? "")", needs: "gov charter lint")
      return
    }
    registry.charters[digest] = registry.charters[digest] ?? text
    allow(
      "charter-text", Digest.shown(digest), file,
      "keep the text \(Digest.shown(digest)) of the charter, which is in force by no more than a vote"
    )
  }

  mutating func judge(amended entry: CharterInForce, _ file: GuardedFile) {
    let keys: [Locator.Key] = ["charters", .index(registry.settings.charters.count)]
    let subject = Digest.shown(entry.digest)
    let clause = charter.amending?.clause
    if let flaw = flaw(inTime: entry.at, recorded: entry.recorded, [file.path]) {
      refuse(
        "amend-charter", subject, file, keys, flaw, needs: GuardBench.needsTime, clause: clause)
      return
    }
    do throws(Refusal) {
      guard let vote = entry.vote else {
        throw Refusal(
          "no-vote", "the charter changes only by a motion that passed and names the new text")
      }
      let change = try replay(by: nil, at: entry.at, recorded: entry.recorded) {
        act throws(Refusal) in try act.enact(vote, from: entry.from)
      }
      guard case .settings(let made)? = change.entries.first, made.charters.last == entry else {
        throw Refusal(
          "other-text", "the vote '\(vote)' puts no such text in force from \(entry.from)")
      }
      registry.settings = made
      allow(
        "amend-charter", subject, file, keys, change.lines.first?.text ?? "amend the charter")
    } catch {
      refuse(
        "amend-charter", subject, file, keys, error.message, needs: "a passed motion to amend",
        clause: clause)
    }
  }

  mutating func judge(newest text: Charter, _ file: GuardedFile) {
    let digest = Digest.of(text)
    guard registry.settings.charters.last?.digest == digest,
      proposal.tip.settings.charters.last?.digest != digest
    else {
      refuse(
        "amend-charter", file.path, file,
        "the charter changes only by a motion that passed and names the new text",
        needs: "a passed motion to amend", clause: charter.amending?.clause)
      return
    }
    allow(
      "amend-charter", Digest.shown(digest), file,
      "put the text \(Digest.shown(digest)) in its place")
  }
}
