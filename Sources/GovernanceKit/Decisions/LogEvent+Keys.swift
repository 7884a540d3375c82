// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// When a person registered keys, and revoked them.
  func keyEvents(of person: Person) -> [NamedEvent] {
    person.keys.flatMap { known -> [NamedEvent] in
      let name = known.key.fingerprint
      let event = { (at: Instant, text: String) -> NamedEvent in
        (
          LogEvent(at: at, kind: "key", subject: person.id.text, by: person.id, text: text),
          [person.id.text]
        )
      }
      return [event(known.at, "\(person.id) registers the key \(name)")]
        + (known.revoked.map { [event($0, "\(person.id) revokes the key \(name)")] } ?? [])
    }
  }
}
