// SPDX-License-Identifier: Apache-2.0

/// What a vote decides.
public struct Motion: Hashable, Sendable {
  /// The sorts of motion.
  public enum Kind: String, CaseIterable, Sendable {
    case promote, revoke, resolve, appoint, remove, elect, amend
    case form, merge, dissolve
  }

  /// The sort of motion.
  public var kind: Kind = .resolve
  /// The person whom it concerns.
  public var person: PersonID?
  /// The role that it gives or takes.
  public var role: RoleID?
  /// Where the role is held.
  public var scope: Scope?
  /// The body that resolves, or whose seat is filled or vacated.
  public var body: BodyID?
  /// The seat that is filled.
  public var seat: String?
  /// The resolution's text.
  public var text: String?
  /// The digest of the charter's new text.
  public var charter: String?

  /// The group that is merged or dissolved.
  public var group: GroupID?
  /// The group into which it is merged.
  public var into: GroupID?
  /// The kind of group that is formed, merged or dissolved.
  public var groupKind: String?
  /// The group whose own agreement this is, where it decides no more than that.
  public var agreement: GroupID?
  /// The group that is to be formed.
  public var proposal: GroupProposal?

  /// Creates an empty record to be filled in.
  public init() {}

  /// The motion in words, as it is shown.
  public var sentence: String {
    let place = scope.map { " in \($0)" } ?? ""
    if let agreement {
      var asked = self
      asked.agreement = nil
      return "agree, as \(agreement), to \(asked.sentence)"
    }
    return switch kind {
    case .promote: "promote \(person?.text ?? "") to \(role?.text ?? "")\(place)"
    case .revoke: "revoke \(role?.text ?? "")\(place) of \(person?.text ?? "")"
    case .resolve: "resolve: \(text ?? "")"
    case .appoint: "appoint \(person?.text ?? "") \(seat ?? "member") of \(body?.text ?? "")"
    case .elect: "elect \(seat ?? "member") of \(body?.text ?? "")"
    case .remove: "remove \(person?.text ?? "") from \(body?.text ?? "")"
    case .form: "form the \(proposal?.kind ?? "group") \(proposal?.id.text ?? "")"
    case .merge: "merge \(group?.text ?? "") into \(into?.text ?? "")"
    case .dissolve: "dissolve \(group?.text ?? "")"
    case .amend: "amend the charter to the text \(Digest.shown(charter ?? ""))"
    }
  }
}
