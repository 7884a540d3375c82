// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// What two texts of a charter say differently, subject by subject.
public struct CharterDifference: Hashable, Sendable {
  /// How a subject differs.
  public enum Kind: String, Hashable, Sendable {
    case added, removed, changed
  }

  /// A sentence that one of the texts says and the other doesn't.
  public struct Sentence: Hashable, Sendable {
    /// What it is about: `What it takes`.
    public var section: String
    /// The sentence.
    public var text: String
    /// Where it comes from.
    public var clauses: [ClauseID]
  }

  /// A member that differs, as it is written.
  public struct Member: Hashable, Sendable {
    /// Where it stands within the subject: `requires[0].atLeast`.
    public var path: String
    /// The value before; nothing where it is new.
    public var before: String?
    /// The value after; nothing where it is gone.
    public var after: String?
  }

  /// Something that the charters speak of: a role, a body, a clause.
  public struct Subject: Hashable, Sendable {
    /// The list in which it stands: `roles`; empty for the charter's own members.
    public var list: String
    /// Its id; empty for the charter's own members.
    public var id: String
    /// What people call it.
    public var title: String
    /// How it differs.
    public var kind: Kind
    /// The sentences that are no longer said.
    public var gone: [Sentence] = []
    /// The sentences that are new.
    public var new: [Sentence] = []
    /// The members that differ.
    public var members: [Member] = []
  }

  /// The digest of the text before.
  public var before: String
  /// The digest of the text after.
  public var after: String
  /// What differs, in the order of the charter.
  public var subjects: [Subject]

  /// Compares two charters.
  ///
  /// - Parameters:
  ///   - old: The text before.
  ///   - new: The text after.
  ///   - language: The language of the sentences.
  public init(from old: Charter, to new: Charter, language: Language = .english) {
    before = Digest.of(old)
    after = Digest.of(new)
    subjects = CharterComparison(old, new, language).subjects
  }

  /// Whether the two say the same in the same words.
  public var isEmpty: Bool { before == after }
}

/// Finds what differs: by member for certain, and in sentences where a charter can be told in them.
private struct CharterComparison {
  let old: Charter
  let new: Charter
  let language: Language

  init(_ old: Charter, _ new: Charter, _ language: Language) {
    self.old = old
    self.new = new
    self.language = language
  }

  var subjects: [CharterDifference.Subject] {
    guard case .object(let before) = old.json, case .object(let after) = new.json else { return [] }
    var own = CharterDifference.Subject(
      list: "", id: "", title: new.title.text(in: language.rawValue), kind: .changed)
    var subjects: [CharterDifference.Subject] = []
    var names: [String] = []
    for member in after + before where !names.contains(member.name) { names.append(member.name) }
    for name in names {
      let first = before.first { $0.name == name }?.value
      let second = after.first { $0.name == name }?.value
      if let ids = Self.ids(first, second) {
        for id in ids {
          let one = Self.element(first, id)
          let other = Self.element(second, id)
          guard one != other else { continue }
          subjects.append(subject(name, id, one, other))
        }
      } else {
        Self.compare(first, second, at: name, into: &own.members)
      }
    }
    let hasOwn = !own.members.isEmpty
    return (hasOwn ? [own] : []) + subjects
  }

  private func subject(
    _ list: String, _ id: String, _ before: JSON?, _ after: JSON?
  ) -> CharterDifference.Subject {
    var subject = CharterDifference.Subject(
      list: list, id: id, title: title(of: after ?? before),
      kind: before == nil ? .added : after == nil ? .removed : .changed)
    let one = before == nil ? [] : sentences(list, id, in: old)
    let other = after == nil ? [] : sentences(list, id, in: new)
    subject.gone = one.filter { sentence in !other.contains { $0.says(sentence) } }
    subject.new = other.filter { sentence in !one.contains { $0.says(sentence) } }
    if before != nil, after != nil {
      Self.compare(before, after, at: "", into: &subject.members)
    }
    return subject
  }

  private func title(of json: JSON?) -> String {
    guard case .object(let members)? = json else { return "" }
    for name in ["title", "text"] {
      guard let value = members.first(where: { $0.name == name })?.value else { continue }
      if case .string(let text) = value { return text }
      if case .object(let texts) = value {
        let own = texts.first { $0.name == language.rawValue } ?? texts.first
        if case .string(let text)? = own?.value { return text }
      }
    }
    return ""
  }

  // MARK: - In sentences

  private func sentences(
    _ list: String, _ id: String, in charter: Charter
  ) -> [CharterDifference.Sentence] {
    let subject: Explanation.Subject
    switch list {
    case "roles": subject = .role(RoleID(id))
    case "bodies": subject = .body(BodyID(id))
    case "procedures": subject = .procedure(ProcedureID(id))
    case "claims": subject = .claim(ClaimID(id))
    case "groupKinds": subject = .groupKind(ID(id))
    case "clauses":
      guard let clause = charter.clause(ClauseID(id)) else { return [] }
      let mark = clause.isDefault ? language.pick(" (our default)", "（本章程默认）") : ""
      return [
        CharterDifference.Sentence(
          section: language.pick("It says", "内容"),
          text: clause.text.text(in: language.rawValue) + mark, clauses: [])
      ]
    default: return []
    }
    let explanation = charter.explanation(of: subject, language: language)
    return explanation.sections.flatMap { section in
      section.statements.flatMap { flattened($0, section.title, depth: 0) }
    }
  }

  private func flattened(
    _ statement: Explanation.Statement, _ section: String, depth: Int
  ) -> [CharterDifference.Sentence] {
    [
      CharterDifference.Sentence(
        section: section, text: statement.text, clauses: statement.clauses)
    ] + statement.parts.flatMap { flattened($0, section, depth: depth + 1) }
  }

  // MARK: - By member

  /// The ids of two lists whose elements have one each, those of the new text first.
  private static func ids(_ first: JSON?, _ second: JSON?) -> [String]? {
    var ids: [String] = []
    for case .array(let elements)? in [second, first] {
      for element in elements {
        guard let id = id(of: element) else { return nil }
        if !ids.contains(id) { ids.append(id) }
      }
    }
    return ids.isEmpty ? nil : ids
  }

  private static func id(of json: JSON) -> String? {
    guard case .object(let members) = json,
      case .string(let id)? = members.first(where: { $0.name == "id" })?.value
    else { return nil }
    return id
  }

  private static func element(_ list: JSON?, _ wanted: String) -> JSON? {
    guard case .array(let elements)? = list else { return nil }
    return elements.first { id(of: $0) == wanted }
  }

  private static func compare(
    _ first: JSON?, _ second: JSON?, at path: String, into found: inout [CharterDifference.Member]
  ) {
    guard first != second else { return }
    switch (first, second) {
    case (.object(let one)?, .object(let other)?):
      var names = one.map(\.name)
      for member in other where !names.contains(member.name) { names.append(member.name) }
      for name in names {
        compare(
          one.first { $0.name == name }?.value, other.first { $0.name == name }?.value,
          at: path.isEmpty ? name : "\(path).\(name)", into: &found)
      }
    case (.array(let one)?, .array(let other)?) where one.count == other.count:
      for index in one.indices {
        compare(one[index], other[index], at: "\(path)[\(index)]", into: &found)
      }
    default:
      found.append(
        CharterDifference.Member(
          path: path, before: first.map { $0.line() }, after: second.map { $0.line() }))
    }
  }
}

extension CharterDifference.Sentence {
  /// Whether it says the same, wherever it comes from.
  fileprivate func says(_ other: CharterDifference.Sentence) -> Bool {
    section == other.section && text == other.text && clauses == other.clauses
  }
}
