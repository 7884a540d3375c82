// SPDX-License-Identifier: Apache-2.0

/// Where a clone came from, told by the address of its remote.
struct RemoteAddress: Hashable {
  var repository: String
  var forge: String?

  /// Reads `https://host/owner/name.git`, `git@host:owner/name.git` and `ssh://git@host/owner/name`.
  init?(_ address: String) {
    var rest = address[...]
    let hasScheme: Bool
    if let scheme = ["https://", "http://", "ssh://", "git://"].first(where: address.hasPrefix) {
      rest = rest.dropFirst(scheme.count)
      hasScheme = true
    } else {
      hasScheme = false
    }
    let end = rest.firstIndex { $0 == "/" || (!hasScheme && $0 == ":") }
    guard let end, hasScheme || rest[end] == ":" else { return nil }
    // Whoever is named before the host, with or without a secret, is of no use here.
    var host = rest[..<end].split(separator: "@").last ?? ""
    host = host.prefix { $0 != ":" }
    var path = rest[rest.index(after: end)...].split(separator: "/")
    if let name = path.last, name.hasSuffix(".git") { path[path.count - 1] = name.dropLast(4) }
    guard path.count >= 2, path.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else {
      return nil
    }
    repository = path.joined(separator: "/")
    forge = WebAddress("https://\(host)/")?.forge
  }
}
