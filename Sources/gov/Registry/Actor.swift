// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension OpenRegistry {
  /// Who acts, said on stderr: `--as`, else GOV_AS, else whom git's own settings name.
  ///
  /// Nothing where nobody is named and git's user is not in the registry.
  func actor(
    _ arguments: Arguments, in context: Context
  ) throws(CommandFailure) -> PersonID? {
    guard let (login, isNamed) = try context.actorLogin(arguments, registry) else { return nil }
    guard let person = registry.person(login: login) else {
      guard isNamed else { return nil }
      throw .refused(
        "unknown-actor", "'\(login)' is not in the registry and cannot act",
        help: "gov person add \(login.quotedForShell)")
    }
    context.note("acting as \(person.id)")
    return person.id
  }
}

extension Context {
  /// The login of whoever acts, and whether it was named outright.
  func actorLogin(
    _ arguments: Arguments, _ registry: Registry?
  ) throws(CommandFailure) -> (login: String, isNamed: Bool)? {
    if let named = arguments.global.actor { return (named, true) }
    if let named = environment["GOV_AS"], !named.isEmpty { return (named, true) }
    return gitLogin(registry).map { ($0, false) }
  }
}
