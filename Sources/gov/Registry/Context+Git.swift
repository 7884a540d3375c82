// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension Context {
  /// The one person whose login is git's `user.name`, or stands in git's `user.email`.
  ///
  /// An address says a login where a forge gave it to hide one's own.
  func gitLogin(_ registry: Registry?) -> String? {
    let repository = GitRepository(directory, environment: environment)
    let name = (try? repository.config("user.name")) ?? nil
    let email = (try? repository.config("user.email")) ?? nil
    guard name != nil || email != nil else { return nil }
    let identity = GitIdentity(name: name ?? "", email: email ?? "")
    guard let registry else { return identity.account?.handle }
    return registry.person(of: identity)?.id.text
  }
}
