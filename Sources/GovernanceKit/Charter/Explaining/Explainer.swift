// SPDX-License-Identifier: Apache-2.0

/// Tells a charter's parts in sentences of one language.
struct Explainer {
  typealias Statement = Explanation.Statement
  typealias Section = Explanation.Section

  let charter: Charter
  let scope: Scope?
  let language: Language

  func explanation(of subject: Explanation.Subject) -> Explanation {
    let told: (title: String, sections: [Section]) =
      switch subject {
      case .charter: (pick(charter.title), aboutCharter)
      case .role(let id): (charter.roleWords(id, in: language), charter.role(id).map(about) ?? [])
      case .body(let id): (charter.bodyWords(id, in: language), charter.body(id).map(about) ?? [])
      case .procedure(let id): (title(of: id), charter.procedure(id).map(about) ?? [])
      case .motion(let kind): (words(kind), about(kind))
      case .claim(let id):
        (charter.claimWords(id, in: language), charter.claim(id).map(about) ?? [])
      case .groupKind(let id): (groupWords(id.text), about(id))
      }
    let sections = told.sections.filter { !$0.statements.isEmpty }
    var named = Set(sections.flatMap(\.statements).flatMap(\.allClauses))
    if case .charter = subject { named.formUnion(remarks.map(\.id)) }
    return Explanation(
      subject: subject, title: told.title, sections: sections,
      clauses: charter.clauses.filter { named.contains($0.id) })
  }

  func say(
    _ english: String, _ chinese: String, clauses: [ClauseID] = [], parts: [Statement] = []
  ) -> Statement {
    Statement(language.pick(english, chinese.spacedForChinese), clauses: clauses, parts: parts)
  }

  func section(_ english: String, _ chinese: String, _ statements: [Statement]) -> Section {
    Section(language.pick(english, chinese), statements)
  }

  func pick(_ text: LocalizedText) -> String { text.text(in: language.rawValue) }

  func title(of id: ProcedureID) -> String {
    charter.procedure(id).map { pick($0.title) } ?? id.text
  }

  /// Procedures by title and name, the first being meant where none is named.
  func titles(of ids: [ProcedureID]) -> String {
    let names = ids.map { language.pick("'\(title(of: $0))' (\($0))", "“\(title(of: $0))”（\($0)）") }
    return names.joined(separator: language.pick(" or ", "或"))
  }

  func groupWords(_ kind: String) -> String {
    charter.groupKinds.first { $0.id.text == kind }.map { pick($0.title) } ?? kind
  }

  func list(_ items: [String]) -> String {
    items.joined(separator: language.pick(", ", "、"))
  }

  /// The name of a kind of motion in words.
  func words(_ kind: Motion.Kind) -> String {
    switch kind {
    case .promote: language.pick("promoting somebody to a role", "晋升角色")
    case .revoke: language.pick("taking a role away", "取消角色")
    case .resolve: language.pick("resolving in a body", "机构决议")
    case .appoint: language.pick("giving somebody a seat", "任命席位")
    case .remove: language.pick("removing a member", "成员离任")
    case .form: language.pick("forming a group", "成立小组")
    case .merge: language.pick("merging one group into another", "合并小组")
    case .dissolve: language.pick("dissolving a group", "解散小组")
    case .amend: language.pick("changing the charter", "修改章程")
    case .elect: language.pick("electing to seats", "选举席位")
    }
  }
}

extension Explanation.Statement {
  /// The clauses of the statement and its parts.
  var allClauses: [ClauseID] { clauses + parts.flatMap(\.allClauses) }
}

extension String {
  /// The text with a space wherever a Chinese character meets a Latin letter or a digit.
  var spacedForChinese: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let last = result.last,
        last.isIdeograph && scalar.isLatin || last.isLatin && scalar.isIdeograph
      {
        result.append(" ")
      }
      result.append(scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isIdeograph: Bool { (0x4E00...0x9FFF).contains(value) }
  fileprivate var isLatin: Bool {
    isASCII && (properties.isAlphabetic || ("0"..."9").contains(self))
  }
}
