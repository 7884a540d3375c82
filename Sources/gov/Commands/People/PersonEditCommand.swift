// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov person edit`: changes a person's own particulars.
struct PersonEditCommand: Command {
  var declaration: Declaration {
    Declaration(
      "person edit", .act, "Changes name, accounts, affiliation, consents or keys of a person.",
      arguments: [.required("LOGIN", "An id, or a handle on any forge")],
      options: [
        .value("name", "NAME", "The name as the person writes it"),
        .repeating("account", "FORGE:HANDLE", "A further login"),
        .value("rename", "FORGE:OLD=NEW", "A login that was renamed; the old one stays known"),
        .value("affiliation", "NAME", "Whom the person works for from this day on; - for nobody"),
        .value("consent", "WHAT", "Agree to something, such as website"),
        .value("refuse", "WHAT", "Withdraw such consent"),
        .repeating(
          "key", "KEY|FILE", "An SSH public key to sign with: 'ssh-ed25519 AAAA…', or a file .pub"),
        .value(
          "revoke-key", "KEY", "A key of one's own that is no longer to be trusted; or SHA256:…"),
      ],
      examples: [
        .init("gov person edit ann --rename github:ann=ann-w", "after a login was renamed"),
        .init("gov person edit ann --consent website --as ann", "agree to be shown"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let act = try open.act(by: try open.actor(arguments, in: context))
    var edit = Act.ProfileEdit()
    edit.name = arguments["name"]
    edit.accounts = try arguments.all("account").map { text throws(CommandFailure) in
      try Account(spelling: text)
    }
    if let rename = arguments["rename"] {
      let parts = rename.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw .usage("'--rename' takes FORGE:OLD=NEW, not '\(rename)'", of: declaration)
      }
      let old = try Account(spelling: parts[0])
      edit.rename = .init(forge: old.forge, from: old.handle, to: parts[1])
    }
    edit.affiliation = arguments["affiliation"]
    if arguments.has("consent"), arguments.has("refuse") {
      throw .usage("'--consent' and '--refuse' are said one at a time", of: declaration)
    }
    edit.consent =
      arguments["consent"].map { ($0, true) } ?? arguments["refuse"].map { ($0, false) }
    edit.keys = try arguments.all("key").map { text throws(CommandFailure) in
      try key(text, in: context)
    }
    edit.revokedKey = try arguments["revoke-key"].map { text throws(CommandFailure) in
      try text.hasPrefix("SHA256:") ? text : key(text, in: context).fingerprint
    }
    let change = try CommandFailure.turning { () throws(Refusal) in
      try act.editPerson(arguments.required("LOGIN"), edit)
    }
    return try open.carryOut(change, arguments)
  }

  /// A public key as it was said, or as a file has it.
  private func key(_ text: String, in context: Context) throws(CommandFailure) -> PublicKey {
    if let key = PublicKey(text) { return key }
    guard text.hasSuffix(".pub") else {
      throw .usage(
        "'\(text)' is not an SSH public key",
        help: "give the text, or a file such as id_ed25519.pub",
        of: declaration)
    }
    switch InputReader.read(path: context.resolve(text)) {
    case .success(let bytes):
      let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first
      if let key = line.flatMap({ PublicKey(String($0)) }) { return key }
      throw .broken("not-a-key", "'\(text)' holds no SSH public key")
    case .failure(let error):
      throw .broken("unreadable-key", "'\(text)' cannot be read: \(error)")
    }
  }
}
