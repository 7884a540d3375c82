// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension Context {
  /// Where temporary files belong.
  var temporaryDirectory: String {
    environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
  }

  /// What signs and checks signatures.
  var keygen: SSHKeygen { SSHKeygen(environment: environment, temporary: temporaryDirectory) }
}

extension Arguments {
  /// Who signs, where `--sign` names a key.
  func signer(in context: Context) -> Signer? {
    self["sign"].map { context.keygen.signer(with: context.resolve($0)) }
  }
}

extension Option {
  /// `--sign`, which acts of will take.
  static var sign: Option { .value("sign", "KEYFILE", "Sign it with this SSH key") }
}
