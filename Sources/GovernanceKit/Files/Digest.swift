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
