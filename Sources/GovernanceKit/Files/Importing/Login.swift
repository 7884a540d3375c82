// SPDX-License-Identifier: Apache-2.0

/// A login as forges write it: `Ethan_LY`, `app/dependabot`, `x[bot]`.
enum Login {
  /// What a well-formed login looks like.
  static let law =
    "a login is made of letters, digits, '-', '_' and '.', at most 100, as its forge writes it"

  static func isWellFormed(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    guard bytes.count <= 100 else { return false }
    if text.hasPrefix("app/") { bytes = bytes.dropFirst(4) }
    if text.hasSuffix("[bot]") { bytes = bytes.dropLast(5) }
    return !bytes.isEmpty
      && bytes.allSatisfy {
        switch $0 {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
      && bytes.contains { $0 != 0x2E }
  }

  /// Whether the forge itself marks the account as a program's: GitHub's apps, GitLab's tokens.
  static func isMarkedAsBot(_ text: String) -> Bool {
    let text = text.lowercased()
    if text.hasPrefix("app/") || text.hasSuffix("[bot]") { return true }
    // GitLab's access tokens act as `project_4_bot_1a2b` and `group_4_bot_1a2b`.
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    return parts.count >= 3 && ["project", "group"].contains(parts[0]) && parts[2] == "bot"
      && !parts[1].isEmpty && parts[1].utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Whether the login ends as programs' logins often do, though people's may too.
  static func looksLikeBot(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["-bot", "_bot", "-robot", "_robot"].contains { text.hasSuffix($0) }
  }
}
