// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// The bytes that are signed: all that a ballot or an attestation says, and what it belongs to.
package enum SignedText {
  /// What a voter signs: the cast, and the vote with its electorate and rule.
  package static func of(_ cast: Cast, by voter: PersonID, in vote: Vote) -> [UInt8] {
    var bare = cast
    bare.signature = nil
    return bytes([
      "gov ballot", "vote \(vote.id)", "charter \(vote.charter)", "electorate \(vote.digest)",
      "voter \(voter)", bare.json.canonical(),
    ])
  }

  /// What somebody signs who vouches: the attestation, as long as it is not taken back.
  package static func of(_ attestation: Attestation) -> [UInt8] {
    var bare = attestation
    bare.signature = nil
    bare.withdrawn = nil
    return bytes(["gov attestation", bare.json.canonical()])
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined().utf8)
  }
}
