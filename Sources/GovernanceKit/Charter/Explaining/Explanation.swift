// SPDX-License-Identifier: Apache-2.0

/// A part of a charter told in sentences, each with the clauses that it rests on.
public struct Explanation: Hashable, Sendable {
  /// What is told of.
  public enum Subject: Hashable, Sendable {
    /// The charter as a whole.
    case charter
    /// A role.
    case role(RoleID)
    /// A body.
    case body(BodyID)
    /// A procedure.
    case procedure(ProcedureID)
    /// A kind of motion.
    case motion(Motion.Kind)
    /// A claim.
    case claim(ClaimID)
    /// A kind of group.
    case groupKind(ID<GroupKind>)
  }

  /// A sentence, and those that belong below it.
  public struct Statement: Hashable, Sendable {
    /// The sentence.
    public var text: String
    /// Where it comes from.
    public var clauses: [ClauseID]
    /// What it consists of.
    public var parts: [Statement]

    /// Creates a sentence.
    public init(_ text: String, clauses: [ClauseID] = [], parts: [Statement] = []) {
      self.text = text
      self.clauses = clauses
      self.parts = parts
    }
  }

  /// Sentences under a title.
  public struct Section: Hashable, Sendable {
    /// What the sentences are about.
    public var title: String
    /// The sentences.
    public var statements: [Statement]

    /// Creates a section.
    public init(_ title: String, _ statements: [Statement]) {
      self.title = title
      self.statements = statements
    }
  }

  /// What is told of.
  public var subject: Subject
  /// What people call it.
  public var title: String
  /// The sections; none of them is empty.
  public var sections: [Section]
  /// The clauses named, each once, in the order of the charter.
  public var clauses: [Clause]
}

extension Explanation.Subject {
  /// The sort of thing: `role`, `procedure`.
  public var kind: String {
    switch self {
    case .charter: "charter"
    case .role: "role"
    case .body: "body"
    case .procedure: "procedure"
    case .motion: "motion"
    case .claim: "claim"
    case .groupKind: "group kind"
    }
  }
}

extension Charter {
  /// What a word means here, roles first.
  public func subject(named word: String) -> Explanation.Subject? {
    if role(RoleID(word)) != nil { return .role(RoleID(word)) }
    if body(BodyID(word)) != nil { return .body(BodyID(word)) }
    if procedure(ProcedureID(word)) != nil { return .procedure(ProcedureID(word)) }
    if let kind = Motion.Kind(rawValue: word) { return .motion(kind) }
    if claim(ClaimID(word)) != nil { return .claim(ClaimID(word)) }
    if groupKinds.contains(where: { $0.id.text == word }) { return .groupKind(ID(word)) }
    return nil
  }

  /// The words that mean something here: roles, bodies, procedures, motions, claims, group kinds.
  public var subjectNames: [String] {
    roles.map(\.id.text) + bodies.map(\.id.text) + procedures.map(\.id.text)
      + Motion.Kind.allCases.map(\.rawValue) + claims.map(\.id.text) + groupKinds.map(\.id.text)
  }

  /// Tells of a part of the charter, or of the whole.
  ///
  /// - Parameters:
  ///   - subject: What to tell of.
  ///   - scope: Where a role would be held, or a vote taken.
  ///   - language: The language.
  /// - Returns: The sentences, and the clauses that they rest on.
  public func explanation(
    of subject: Explanation.Subject, in scope: Scope? = nil, language: Language = .english
  ) -> Explanation {
    Explainer(charter: self, scope: scope, language: language).explanation(of: subject)
  }
}
