// SPDX-License-Identifier: Apache-2.0

/// An address on the web, and what it tells of a pull request.
struct WebAddress {
  /// The address as it is written.
  let text: String
  private let host: String
  private let segments: [String]

  /// Creates an address from its spelling, nil where it is none or holds what no address can.
  init?(_ text: String) {
    let rest: Substring.UTF8View
    if text.hasPrefix("https://") {
      rest = text.utf8.dropFirst(8)
    } else if text.hasPrefix("http://") {
      rest = text.utf8.dropFirst(7)
    } else {
      return nil
    }
    var isASCII = true
    for byte in rest {
      guard byte > 0x20, byte != 0x7F else { return nil }
      if byte >= 0x80 { isASCII = false }
    }
    guard
      isASCII || text.unicodeScalars.allSatisfy({ !$0.properties.isDefaultIgnorableCodePoint }),
      rest.first != UInt8(ascii: "/")
    else { return nil }
    let path = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = path.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let host = parts.first else { return nil }
    self.text = text
    self.host = host.lowercased()
    self.segments = Array(parts.dropFirst())
  }

  /// The forge, where the host or the form of the path tells.
  var forge: String? {
    switch host {
    case "github.com", "www.github.com", "api.github.com": return "github"
    case "gitee.com", "www.gitee.com": return "gitee"
    case "gitcode.com", "www.gitcode.com", "api.gitcode.com": return "gitcode"
    case "atomgit.com", "www.atomgit.com": return "atomgit"
    case "gitlab.com", "www.gitlab.com": return "gitlab"
    default: return segments.contains("merge_requests") ? "gitlab" : nil
    }
  }

  /// The repository that a pull request's address names, as `owner/name`.
  var repository: String? {
    guard let place = mark else { return nil }
    var path = segments[..<place]
    if path.last == "-" { path = path.dropLast() }
    // Addresses of interfaces for programs: /repos/OWNER/NAME, and /api/v5/repos/OWNER/NAME.
    if let repos = path.firstIndex(of: "repos"), path.count - repos == 3 {
      path = path[(repos + 1)...]
    }
    guard path.count >= 2, path.first != "api", !path.contains("."), !path.contains("..") else {
      return nil
    }
    return path.joined(separator: "/")
  }

  /// The pull request's number that the address ends with.
  var number: Int? {
    mark.flatMap { Int(segments[$0 + 1]) }
  }

  private var mark: Int? {
    guard let place = segments.lastIndex(where: { Self.marks.contains($0) }),
      place + 1 < segments.count, Int(segments[place + 1]) != nil
    else { return nil }
    return place
  }

  private static let marks: [String] = ["pull", "pulls", "merge_requests"]
}
