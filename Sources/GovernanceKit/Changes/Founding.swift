// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// What a new registry begins with: the charter in force from a day, and its groups and bodies.
  ///
  /// - Parameters:
  ///   - charter: The charter, whose canonical text is kept.
  ///   - day: The first day on which it is in force; today in its zone if nothing is said.
  ///   - now: The moment of founding.
  /// - Returns: The files to be written.
  public static func founding(_ charter: Charter, from day: Day?, now: Instant) -> Change {
    var settings = RegistrySettings()
    var entry = CharterInForce()
    entry.digest = Digest.of(charter)
    entry.from = day ?? charter.zone.day(of: now)
    entry.at = now
    settings.charters = [entry]
    var change = Change()
    change.id = charter.id
    change.put(
      .settings(settings), "found", charter.id,
      "begin a registry under the charter '\(charter.id)', in force from \(entry.from)")
    change.put(.charter(charter), "charter", charter.id, "keep the charter's text")
    // A past is audited with the groups that it began with.
    let isPast = entry.from < charter.zone.day(of: now)
    let begun = isPast ? charter.zone.start(of: entry.from) : now
    for founding in charter.groups {
      var group = Group()
      group.id = founding.id
      group.kind = founding.kind
      group.title = founding.title
      group.repositories = founding.repositories
      group.paths = founding.paths
      group.labels = founding.labels
      group.constitution.contacts = founding.contacts
      group.constitution.meetings = founding.meetings
      group.rules = founding.rules
      group.basis = Basis(.founding, by: nil, at: begun, recorded: isPast ? now : nil)
      change.put(.group(group), "form", group.id.text, "begin with the \(group.kind) '\(group.id)'")
    }
    return change
  }
}
