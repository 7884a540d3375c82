// SPDX-License-Identifier: Apache-2.0

/// An address that a forge gives instead of the real one, which names the account.
struct NoReplyAddress: Hashable {
  var forge: String
  var handle: String
  var number: Int?

  private static let hosts = [
    "users.noreply.github.com": ("github", "+"), "users.noreply.gitlab.com": ("gitlab", "-"),
    "user.noreply.gitee.com": ("gitee", "+"), "noreply.gitee.com": ("gitee", "+"),
    "noreply.gitcode.com": ("gitcode", "+"), "users.noreply.gitcode.com": ("gitcode", "+"),
  ]

  /// Reads `12345+login@users.noreply.github.com` and the like.
  init?(_ email: String) {
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let (forge, mark) = Self.hosts[parts[1].lowercased()] else {
      return nil
    }
    var handle = parts[0]
    let digits = handle.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty, handle.dropFirst(digits.count).hasPrefix(mark) {
      number = Int(digits)
      handle = handle.dropFirst(digits.count + 1)
    }
    guard Login.isWellFormed(String(handle)) else { return nil }
    self.forge = forge
    self.handle = String(handle)
  }
}
