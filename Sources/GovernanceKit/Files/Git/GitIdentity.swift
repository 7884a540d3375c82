// SPDX-License-Identifier: Apache-2.0

/// Who somebody is to git: a name and an address, neither of them proven.
package struct GitIdentity: Hashable, Sendable {
  /// The name, as in `user.name`.
  package var name: String
  /// The address, as in `user.email`.
  package var email: String

  package init(name: String, email: String) {
    self.name = name
    self.email = email
  }

  /// The forge and login that a forge's own address for hiding one's own names.
  package var account: (forge: String, handle: String)? {
    let parts = email.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let forge = GitIdentity.forges[parts[1].lowercased()] else {
      return nil
    }
    let local = String(parts[0])
    // `1234+alice` on GitHub and Gitee, `1234-alice` on GitLab, and `alice` of old.
    let mark: Character = forge == "gitlab" ? "-" : "+"
    guard let split = local.firstIndex(of: mark),
      local[..<split].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return local.isEmpty ? nil : (forge, local) }
    let handle = String(local[local.index(after: split)...])
    return handle.isEmpty ? nil : (forge, handle)
  }

  private static let forges = [
    "users.noreply.github.com": "github", "users.noreply.gitlab.com": "gitlab",
    "user.noreply.gitee.com": "gitee", "users.noreply.gitee.com": "gitee",
    "noreply.gitcode.com": "gitcode",
  ]
}

extension Registry {
  /// The one person whom a git identity names, by a forge's address or by a login as the name.
  ///
  /// Nobody where the two name different people.
  package func person(of identity: GitIdentity) -> Person? {
    let byMail = identity.account.flatMap { person(forge: $0.forge, handle: $0.handle) }
    let byName = identity.name.isEmpty ? nil : person(login: identity.name)
    if let byMail, let byName, byMail.id != byName.id { return nil }
    return byMail ?? byName
  }
}
