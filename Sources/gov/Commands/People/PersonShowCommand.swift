// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov person show`: the record of one person.
struct PersonShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "person show", .answer, "Shows the record of one person.",
      arguments: [.required("LOGIN", "An id, or a handle on any forge")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let login = arguments.required("LOGIN")
    let open = try OpenRegistry(
      arguments, in: context, for: .answering, reading: .around(login: login, closedVotes: false))
    guard let person = open.registry.person(login: login) else {
      return Report(
        .no, json: ["person": .string(login), "registered": .bool(false)],
        text: [
          .line("'\(login)' is not in the registry"),
          .line("help: gov person add \(login.quotedForShell)"),
        ])
    }
    var pairs: [Block.Pair] = [.init("person", StyledText(person.id.text))]
    if let name = person.name { pairs.append(.init("name", StyledText(name))) }
    pairs.append(.init("kind", StyledText(person.kind?.rawValue ?? "human")))
    for account in person.accounts {
      let former = account.formerHandles.map { " (was \($0))" }.joined()
      pairs.append(.init("account", StyledText(account.spelling + former)))
    }
    for affiliation in person.affiliations {
      let since = affiliation.since.map { " since \($0)" } ?? ""
      let until = affiliation.until.map { " until \($0)" } ?? ""
      pairs.append(.init("works for", StyledText(affiliation.organisation + since + until)))
    }
    for consent in person.consents {
      let word = consent.given ? "agreed" : "refused"
      pairs.append(.init("consent", StyledText("\(consent.to): \(word) on \(consent.on)")))
    }
    for known in person.keys {
      let revoked = known.revoked.map { ", revoked at \($0)" } ?? ""
      pairs.append(
        .init(
          "key", StyledText("\(known.key.fingerprint) since \(known.at)\(revoked)")))
    }
    for holding in person.roles {
      let place = holding.scope.map { " in \($0)" } ?? ""
      let until =
        holding.until.map {
          ", until \($0)\(holding.ended.map { " (\($0.words))" } ?? "")"
        } ?? ""
      pairs.append(
        .init(
          "role",
          StyledText(
            "\(holding.role)\(place) since \(holding.since)\(until), \(holding.basis.words)")))
    }
    return Report(
      json: [
        "person": .string(person.id.text), "registered": .bool(true), "record": person.json,
      ], text: [.pairs(pairs)], ids: [person.id.text])
  }
}
