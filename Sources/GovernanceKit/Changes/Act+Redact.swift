// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Removes what identifies somebody who asks for it: name, accounts, affiliations, links.
  ///
  /// The id and every digest stay, so that what was decided can still be counted again.
  public func redact(_ login: String, reason: String) throws(Refusal) -> Change {
    var person = try person(login)
    if actor != person.id { try requireRecorder("redact the record of '\(person.id)'") }
    guard !reason.isEmpty else {
      throw Refusal(.unknownWord, "no-reason", "a redaction says why", help: "add --reason TEXT")
    }
    guard person.redacted == nil else {
      throw Refusal(
        "redacted", "the record of '\(person.id)' is redacted already",
        help: "gov person show \(person.id)")
    }
    var change = Change()
    change.id = person.id.text
    let logins = person.logins
    for account in person.accounts {
      for handle in [account.handle] + account.formerHandles
      where handle.lowercased() != person.id.text.lowercased() {
        change.remove(RegistryLayout.account(account.forge, handle))
      }
    }
    person = person.redacted(by: actor, at: at, recorded, reason)
    change.put(
      .person(person), "redact", person.id.text,
      "remove name, accounts and affiliations of \(person.id), and links to what \(person.id) did")
    for activity in registry.activities[person.id] ?? [] {
      let bare = activity.redacted
      if bare != activity { change.put(.activity(bare)) }
    }
    for attestation in registry.attestations[person.id] ?? [] {
      let bare = attestation.redacted
      if bare != attestation { change.put(.attestation(bare)) }
    }
    for nomination in registry.nominations[person.id] ?? [] {
      let bare = nomination.redacted
      if bare != nomination { change.put(.nomination(bare)) }
    }
    for vote in registry.sortedVotes {
      let bare = vote.redacted(of: person.id, logins)
      if bare != vote { change.put(.closedVote(bare)) }
    }
    change.notes.append("git keeps what was committed; rewriting its history is up to you")
    return change
  }
}

extension Person {
  /// The logins by which records elsewhere may know the person.
  package var logins: [String] {
    accounts.flatMap { [$0.handle] + $0.formerHandles } + [id.text]
  }

  /// The record without what identifies the person.
  package func redacted(
    by actor: PersonID?, at: Instant, _ recorded: Instant?, _ reason: String
  ) -> Person {
    var bare = Person(id: id)
    bare.kind = kind
    bare.roles = roles
    var redaction = Redaction()
    redaction.reason = reason
    redaction.by = actor
    redaction.at = at
    redaction.recorded = recorded
    bare.redacted = redaction
    return bare
  }
}

extension String {
  /// The digest that takes a link's place: it tells links apart and leads nowhere.
  fileprivate var redactedLink: String { hasPrefix("sha256:") ? self : Digest.of(self) }
}

extension Activity {
  /// The record without links and titles; what counts, and when, stays.
  package var redacted: Activity {
    var bare = self
    for index in bare.items.indices {
      bare.items[index].ref = bare.items[index].ref.redactedLink
      bare.items[index].title = nil
    }
    return bare
  }
}

extension Attestation {
  /// The record without links and words about the person.
  package var redacted: Attestation {
    var bare = self
    bare.item = item?.redactedLink
    bare.evidence = evidence.map(\.redactedLink)
    bare.reason = nil
    return bare
  }
}

extension Nomination {
  /// The record without links and words about the person.
  package var redacted: Nomination {
    var bare = self
    bare.evidence = evidence.map(\.redactedLink)
    bare.reason = nil
    return bare
  }
}

extension Vote {
  /// The vote without logins of the person in what a record elsewhere says.
  package func redacted(of person: PersonID, _ logins: [String]) -> Vote {
    guard var source else { return self }
    let known = Set(logins.map { $0.lowercased() })
    for index in source.ballots.indices where source.ballots[index].person == person {
      source.ballots[index].login = person.text
    }
    source.nominators = source.nominators.map {
      known.contains($0.lowercased()) ? person.text : $0
    }
    var bare = self
    bare.source = source
    if motion.person == person { bare.title = nil }
    return bare
  }
}
