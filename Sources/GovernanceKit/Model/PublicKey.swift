// SPDX-License-Identifier: Apache-2.0
import Counting

/// A key by which others can tell that somebody signed, as SSH writes it, without a comment.
public struct PublicKey: Hashable, Sendable {
  /// The sort of key and its bytes in base 64: `ssh-ed25519 AAAA…`.
  public let text: String

  /// A key that stands for none, to be filled in.
  package init() {
    text = ""
  }

  /// Reads a key; words behind it are a comment and are left out.
  public init?(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count > 1, Self.kinds.contains(words[0]), let blob = Base64.bytes(of: words[1])
    else { return nil }
    var reader = WireReader(blob)
    guard reader.text() == words[0], !reader.rest.isEmpty else { return nil }
    self.text = "\(words[0]) \(words[1])"
  }

  /// The key in a signature.
  init?(blob: [UInt8]) {
    var reader = WireReader(blob)
    guard let kind = reader.text() else { return nil }
    self.init("\(kind) \(Base64.text(of: blob))")
  }

  /// The sorts of key that can sign.
  static let kinds: Set<String> = [
    "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-rsa",
    "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
  ]

  /// The short name that SSH shows: `SHA256:…`.
  public var fingerprint: String {
    let blob = text.split(separator: " ").last.flatMap { Base64.bytes(of: String($0)) } ?? []
    return "SHA256:" + Base64.text(of: SHA256.digest(of: blob), padding: false)
  }
}

/// A key that somebody signs with, from when and until when.
public struct SigningKey: Hashable, Sendable {
  /// The key.
  public var key = PublicKey()
  /// When it was registered.
  public var at = Instant(seconds: 0)
  /// When it was revoked: what is signed from then on does not count.
  public var revoked: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A signature by an SSH key, which names the key and what it is made for.
public struct Signature: Hashable, Sendable {
  /// The signature's bytes in base 64, on one line.
  public let text: String
  /// The key that made it, as the signature itself says.
  public let key: PublicKey
  /// What it is made for.
  public let namespace: String

  /// Reads a signature from its base 64.
  public init?(_ text: String) {
    guard let bytes = Base64.bytes(of: text), bytes.starts(with: Array("SSHSIG".utf8)) else {
      return nil
    }
    var reader = WireReader(Array(bytes.dropFirst(6)))
    guard reader.number() == 1, let blob = reader.bytes(), let key = PublicKey(blob: blob),
      let namespace = reader.text(), reader.bytes() != nil, reader.bytes() != nil,
      reader.bytes() != nil, reader.rest.isEmpty
    else { return nil }
    self.text = text
    self.key = key
    self.namespace = namespace
  }

  /// Reads what `ssh-keygen -Y sign` prints.
  init?(armored: String) {
    let lines = armored.split(separator: "\n").map(String.init)
    guard lines.first == Self.begin, lines.last == Self.end else { return nil }
    self.init(lines.dropFirst().dropLast().joined())
  }

  /// The signature as `ssh-keygen -Y verify` reads it.
  var armored: String {
    var lines: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      lines.append(String(rest.prefix(70)))
      rest = rest.dropFirst(70)
    }
    return ([Self.begin] + lines + [Self.end]).joined(separator: "\n") + "\n"
  }

  private static let begin = "-----BEGIN SSH SIGNATURE-----"
  private static let end = "-----END SSH SIGNATURE-----"
}

/// Reads SSH's wire format: numbers of four bytes, and texts with their length before them.
private struct WireReader {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func number() -> Int? {
    guard rest.count >= 4 else { return nil }
    let number = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    rest = rest.dropFirst(4)
    return number
  }

  mutating func bytes() -> [UInt8]? {
    guard let count = number(), count <= rest.count else { return nil }
    let bytes = Array(rest.prefix(count))
    rest = rest.dropFirst(count)
    return bytes
  }

  mutating func text() -> String? {
    bytes().flatMap { String(validating: $0, as: UTF8.self) }
  }
}
