// SPDX-License-Identifier: Apache-2.0

extension PublicKey: TextDatum {
  package init?(datum text: String) {
    self.init(text)
    // One spelling only, without a comment, so that the same key is known as the same.
    guard self.text == text else { return nil }
  }
  package var datum: String { text }
  package static var expected: String { "an SSH public key such as 'ssh-ed25519 AAAA…'" }
  package static var pattern: String? { "^[a-z0-9@.-]+ [A-Za-z0-9+/]+=*$" }
}

extension Signature: TextDatum {
  package init?(datum text: String) { self.init(text) }
  package var datum: String { text }
  package static var expected: String { "an SSH signature in base 64, on one line" }
  package static var pattern: String? { "^[A-Za-z0-9+/]+=*$" }
}

extension SigningKey: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("key", &key, "The public key, as SSH writes it, without a comment.")
    fields.required("at", &at, "When it was registered.")
    fields.optional("revoked", &revoked, "When it was revoked.")
  }
}

extension SignatureRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.flag("ballots", &ballots, "Whether ballots cast in writing are signed.")
    fields.flag("attestations", &attestations, "Whether attestations are signed.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}
