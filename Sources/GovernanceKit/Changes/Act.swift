// SPDX-License-Identifier: Apache-2.0

/// Somebody about to change a registry: what every act is given.
public struct Act: Sendable {
  /// The registry as it is.
  public let registry: Registry
  /// The charter in force when the act is done.
  public let charter: Charter
  /// Who acts; nothing where a mechanical act is done by nobody in particular.
  public let actor: PersonID?
  /// When it happened.
  public let at: Instant
  /// When it is entered, where that is later.
  public let recorded: Instant?

  /// Who signs for the actor; nothing where nothing is signed.
  public var signer: Signer?

  /// Prepares an act of somebody on a registry.
  ///
  /// - Parameters:
  ///   - registry: The registry as it is.
  ///   - actor: Who acts.
  ///   - now: The moment of entry.
  ///   - dated: The moment at which it happened, where earlier.
  /// - Throws: A refusal where there is no charter, or the act lies in the future.
  public init(
    on registry: Registry, by actor: PersonID?, now: Instant, dated: Instant? = nil
  ) throws(Refusal) {
    let at = dated ?? now
    guard let charter = registry.charter(at: at) else {
      throw Refusal(.unknown, "no-charter", "the registry has no charter", help: "gov init")
    }
    guard at <= now else {
      throw Refusal(
        "future", "an act cannot be dated in the future: '\(at)' is after '\(now)'",
        help: "name a time that is past with --dated, or leave it out for now")
    }
    self.registry = registry
    self.charter = charter
    self.actor = actor
    self.at = at
    self.recorded = dated == nil ? nil : now
  }

  /// The day of the act in the charter's zone.
  public var day: Day { charter.zone.day(of: at) }

  /// The rule of a role that was named on the command line.
  public func role(_ id: RoleID) throws(Refusal) -> RoleRule {
    guard let role = charter.role(id) else {
      throw .unknownRole(id, charter)
    }
    return role
  }

  /// The scope of a role: one for a role of groups, none for a role of the community.
  public func place(of role: RoleRule, named scope: Scope?) throws(Refusal) -> Scope? {
    try charter.place(of: role, named: scope, in: registry)
  }

  /// The person meant by a login, who must be on record.
  public func person(_ login: String) throws(Refusal) -> Person {
    guard let person = registry.person(login: login) else {
      throw Refusal(
        "unknown-person", "'\(login)' is not in the registry",
        help: "gov person add \(login.quotedForShell)")
    }
    return person
  }

  /// The one who acts, where that must be somebody.
  public func someone() throws(Refusal) -> Person {
    guard let actor else {
      throw Refusal(
        .unknownWord, "no-actor", "nobody is named who acts", help: "add --as LOGIN, or set GOV_AS")
    }
    guard let person = registry.person(actor) else {
      throw Refusal(
        "unknown-actor", "'\(actor)' is not in the registry and cannot act",
        help: "gov person add \(actor)")
    }
    return person
  }

  /// The judgement of a person's standing at the moment of the act.
  package func evaluation(of person: PersonID, in scope: Scope?) -> Evaluation {
    Evaluation(registry, charter, person: person, role: "", scope: scope, at: at)
  }

  /// Refuses recording what others did to those who may not.
  ///
  /// Before the first decision all on record may; and where nobody is named, nothing is claimed of
  /// anybody: guard judges whoever proposes the change.
  package func requireRecorder(_ what: String) throws(Refusal) {
    guard let actor, registry.firstDecision != nil, !charter.recorders.isEmpty else { return }
    let allowed = charter.recorders.contains { electorate in
      registry.members(of: electorate, in: nil, at: at, under: charter).contains(actor)
        || registry.groups.keys.contains { group in
          registry.members(of: electorate, in: Scope(group.text), at: at, under: charter)
            .contains(actor)
        }
    }
    guard allowed else {
      throw Refusal(
        "no-right", "'\(actor)' may not \(what): the charter leaves that to \(recorderWords)",
        help: "ask one of them to do it")
    }
  }

  var recorderWords: String {
    charter.recorders.map { electorate in
      electorate.role.map { "a \(charter.title($0))" } ?? electorate.body.map { "'\($0)'" }
        ?? "some"
    }.joined(separator: " or ")
  }

  /// An id made of a day and words, with a number behind it where it is taken.
  package func freeID(_ words: [String], on day: Day? = nil, taken: (String) -> Bool) -> String {
    let day = day ?? self.day
    let parts = words.map { word in
      String(
        word.lowercased().unicodeScalars.map { scalar in
          scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            ? Character(scalar) : "-"
        })
    }
    let whole = ([day.description] + parts).joined(separator: "-")
    // What is cut off tells ids apart that two clones make, so a digest of it stays.
    let base =
      whole.utf8.count <= 60 ? whole : "\(whole.prefix(47))-\(Digest.short(of: whole))"
    if !taken(base) { return base }
    var number = 2
    while taken("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }
}

extension Refusal {
  /// Nobody in the charter has heard of a role.
  package static func unknownRole(_ id: RoleID, _ charter: Charter) -> Refusal {
    let known = charter.roles.map(\.id.text)
    let near = Suggestion.nearest(to: id.text, among: known)
    return Refusal(
      .unknownWord, "unknown-role", "the charter has no role '\(id)'",
      help: near.map { "did you mean '\($0)'?" } ?? "there are: \(known.joined(separator: ", "))")
  }
}
