// SPDX-License-Identifier: Apache-2.0
import StrictJSON
import Counting

/// SHA-256 digests, by which records name exact texts.
package enum Digest {
  /// The digest of a text's bytes, `sha256:…`.
  package static func of(_ text: String) -> String {
    "sha256:" + SHA256.hexDigest(of: text.utf8)
  }

  /// The digest of a file's bytes.
  package static func of(bytes: [UInt8]) -> String {
    "sha256:" + SHA256.hexDigest(of: bytes)
  }

  /// The digest of a record in its canonical spelling.
  package static func of(_ record: some Record) -> String {
    of(record.json.canonical())
  }

  /// Whether a text is a digest as it is written here.
  package static func isWellFormed(_ text: String) -> Bool {
    text.hasPrefix("sha256:") && text.utf8.count == 71
      && text.utf8.dropFirst(7).allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
  }

  /// A digest cut down to what people compare by eye.
  package static func shown(_ digest: String) -> String {
    let hex = digest.split(separator: ":").last.map(String.init) ?? digest
    return String(hex.prefix(12))
  }

  /// The same of a link, also where its digest has taken its place.
  package static func short(ofLink link: String) -> String {
    link.hasPrefix("sha256:") ? shown(link) : short(of: link)
  }

  /// The first hexadecimal digits of a text's digest, enough to tell a few thousand apart.
  package static func short(of text: String) -> String {
    String(SHA256.hexDigest(of: text.utf8).prefix(12))
  }
}
