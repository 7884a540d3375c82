// SPDX-License-Identifier: Apache-2.0

/// Something of the charter that a criterion speaks of, and under which keys.
package struct CriterionMention: Hashable, Sendable {
  /// What a criterion can speak of.
  package enum Subject: Hashable, Sendable {
    /// A role.
    case role(RoleID)
    /// A body.
    case body(BodyID)
    /// A claim, about a person or a contribution, and the one role that may vouch, if named.
    case claim(ClaimID, about: Claim.Subject, by: RoleID?)
    /// A kind of group.
    case groupKind(String)
    /// A kind of group, or projects, or components.
    case places(String)
    /// A kind of contribution.
    case contribution(String)
    /// The default branch.
    case defaultBranch
    /// The group in which the role is held.
    case scope
  }

  package var subject: Subject
  package var keys: [String]

  package init(_ subject: Subject, at keys: String...) {
    self.subject = subject
    self.keys = keys
  }
}

/// Why a criterion can never be met, or always is.
package struct CriterionFault: Hashable, Sendable {
  package var message: String
  package var key: String

  package init(_ message: String, at key: String) {
    self.message = message
    self.key = key
  }
}

extension ContributionFilter {
  /// What the filter speaks of.
  package var mentions: [CriterionMention] {
    var mentions: [CriterionMention] = []
    if let attested {
      mentions.append(
        .init(.claim(attested, about: .contribution, by: nil), at: "where", "attested"))
    }
    if branch == .default { mentions.append(.init(.defaultBranch, at: "where", "branch")) }
    if inScope { mentions.append(.init(.scope, at: "where", "inScope")) }
    return mentions
  }
}

extension Threshold {
  /// What is wrong with the threshold of a criterion that this key marks.
  package func faults(of key: String) -> [CriterionFault] {
    switch (atLeast, moreThan) {
    case (nil, nil): [.init("'atLeast' or 'moreThan' says how many", at: key)]
    case (_?, _?): [.init("either 'atLeast' or 'moreThan' says how many, not both", at: "moreThan")]
    case (let least?, nil) where least < 1: [.init("'atLeast' is 1 or more", at: "atLeast")]
    case (nil, let most?) where most < 0: [.init("'moreThan' is 0 or more", at: "moreThan")]
    default: []
    }
  }
}

extension CalendarSpan {
  /// What is wrong with a length of time under a key.
  package func faults(of key: String) -> [CriterionFault] {
    count > 0 ? [] : [.init("a length of time is more than nothing", at: key)]
  }
}
