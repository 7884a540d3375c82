// SPDX-License-Identifier: Apache-2.0

extension Person {
  /// Why a signature is not the person's, apart from its arithmetic; nothing where it is.
  ///
  /// - Parameters:
  ///   - signature: The signature.
  ///   - matter: What it must be made for.
  ///   - moment: When it was made, as the record has it.
  /// - Returns: The reason, in a sentence.
  package func flaw(
    in signature: Signature, for matter: SignedMatter, at moment: Instant
  ) -> String? {
    guard signature.namespace == matter.rawValue else {
      return "it is signed for '\(signature.namespace)', not as \(matter.title)"
    }
    let print = signature.key.fingerprint
    guard let known = keys.first(where: { $0.key == signature.key }) else {
      return "it is signed with the key \(print), which '\(id)' has not registered"
    }
    if moment < known.at {
      return
        "it is signed at \(moment) with the key \(print), which '\(id)' registered later, at \(known.at)"
    }
    if let revoked = known.revoked, revoked <= moment {
      return "it is signed at \(moment) with the key \(print), which was revoked at \(revoked)"
    }
    return nil
  }
}

extension Registry {
  /// The person who has registered a key.
  package func person(signingWith key: PublicKey) -> Person? {
    sortedPeople.first { person in person.keys.contains { $0.key == key } }
  }
}
