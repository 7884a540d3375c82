// SPDX-License-Identifier: Apache-2.0

/// Signs, and checks signatures, by way of OpenSSH's own `ssh-keygen`.
package struct SSHKeygen: Sendable {
  private let environment: [String: String]
  private let temporary: String

  /// Creates a runner; of the caller's environment only what finds the program and the keys is kept.
  package init(environment: [String: String], temporary: String) {
    let kept = [
      "PATH", "HOME", "SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY", "TERM",
    ]
    self.environment = environment.filter { kept.contains($0.key) }
    self.temporary = temporary
  }

  /// Who signs with the key in a file.
  package func signer(with file: String) -> Signer {
    Signer { bytes, matter throws(Refusal) in
      try sign(bytes, as: matter, with: file)
    }
  }

  /// Who checks signatures.
  package var verifier: SignatureVerifier {
    SignatureVerifier { signature, bytes, matter in
      verify(signature, of: bytes, as: matter)
    }
  }

  private func sign(
    _ bytes: [UInt8], as matter: SignedMatter, with file: String
  ) throws(Refusal) -> Signature {
    let answer: (status: Int32, output: String, message: String)
    do throws(ChildProcessError) {
      answer = try run(["-Y", "sign", "-q", "-f", file, "-n", matter.rawValue], input: bytes)
    } catch {
      throw Refusal(.unknown, "no-ssh-keygen", error.sentence, help: error.advice)
    }
    guard answer.status == 0, let signature = Signature(armored: answer.output) else {
      let line = answer.message.split(whereSeparator: \.isNewline).first ?? "no message"
      throw Refusal(
        .unknown, "not-signed", "ssh-keygen does not sign with '\(file)': \(line)",
        help: "name the private key's file, or its .pub where an agent holds the key")
    }
    return signature
  }

  private func verify(
    _ signature: Signature, of bytes: [UInt8], as matter: SignedMatter
  ) -> SignatureVerifier.Verdict {
    do throws(ChildProcessError) {
      let folder = try ScratchFolder(in: temporary)
      let known = "gov namespaces=\"\(matter.rawValue)\" \(signature.key.text)\n"
      let signers = try folder.write(Array(known.utf8), to: "signers")
      let file = try folder.write(Array(signature.armored.utf8), to: "signature")
      let answer = try run(
        ["-Y", "verify", "-f", signers, "-I", "gov", "-n", matter.rawValue, "-s", file],
        input: bytes)
      if answer.status == 0 { return .sound }
      if answer.output.contains("Could not verify signature") { return .unsound }
      let line = answer.message.split(whereSeparator: \.isNewline).first ?? "no message"
      return .unknown("ssh-keygen says: \(line)")
    } catch {
      return .unknown(error.sentence)
    }
  }

  private func run(
    _ words: [String], input: [UInt8]
  ) throws(ChildProcessError) -> (status: Int32, output: String, message: String) {
    for word in words where word.utf8.contains(0) { throw .notRun("a zero byte in '\(word)'") }
    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted() + ["LC_ALL=C"]
    let process = try ChildProcess(["ssh-keygen"] + words, environment: variables, input: input)
    let output = process.output(limit: 1 << 20)
    let (status, message) = process.end(killing: output == nil)
    return (status, String(decoding: output ?? [], as: UTF8.self), message)
  }
}

extension ChildProcessError {
  fileprivate var sentence: String {
    switch self {
    case .notFound: "there is no 'ssh-keygen' on the path"
    case .notRun(let reason): "ssh-keygen cannot be run: \(reason)"
    }
  }

  fileprivate var advice: String? {
    self == .notFound ? "install OpenSSH, 8.2 or newer" : nil
  }
}
