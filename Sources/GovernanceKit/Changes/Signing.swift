// SPDX-License-Identifier: Apache-2.0

/// Signs what somebody says, with a key of theirs.
public struct Signer: Sendable {
  let sign: @Sendable (_ bytes: [UInt8], _ matter: SignedMatter) throws(Refusal) -> Signature

  /// Creates a signer from whatever holds the key.
  public init(
    _ sign:
      @escaping @Sendable (_ bytes: [UInt8], _ matter: SignedMatter) throws(Refusal) ->
      Signature
  ) {
    self.sign = sign
  }
}

/// Checks the arithmetic of signatures; whose keys they are is asked elsewhere.
public struct SignatureVerifier: Sendable {
  /// What can be said of a signature.
  public enum Verdict: Hashable, Sendable {
    case sound, unsound
    /// Nobody can tell, and why.
    case unknown(String)
  }

  let verdict:
    @Sendable (_ signature: Signature, _ bytes: [UInt8], _ matter: SignedMatter) -> Verdict

  /// Creates a verifier from whatever can check.
  public init(
    _ verdict:
      @escaping @Sendable (_ signature: Signature, _ bytes: [UInt8], _ matter: SignedMatter) ->
      Verdict
  ) {
    self.verdict = verdict
  }
}

extension Act {
  /// Signs what somebody says where a key is given, and insists where the charter wants it.
  func signature(
    of bytes: [UInt8], as matter: SignedMatter, by person: Person, isWanted: Bool
  ) throws(Refusal) -> Signature? {
    guard let signer else {
      if isWanted {
        throw Refusal(
          "unsigned", "the charter wants \(matter.title) signed, and this one is not",
          help: person.keys.contains { $0.revoked == nil }
            ? "add --sign KEYFILE"
            : "gov person edit \(person.id) --key KEYFILE.pub --as \(person.id), then add --sign KEYFILE"
        )
      }
      return nil
    }
    let signature = try signer.sign(bytes, matter)
    if let flaw = person.flaw(in: signature, for: matter, at: recorded ?? at) {
      throw Refusal("bad-signature", flaw, help: "gov person show \(person.id)")
    }
    return signature
  }
}
