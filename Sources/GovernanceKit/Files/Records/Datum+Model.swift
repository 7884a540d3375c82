// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

extension Day: TextDatum {
  package init?(datum text: String) { self.init(text) }
  package var datum: String { description }
  package static var expected: String { "a day such as 2026-03-01" }
  package static var pattern: String? { "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }

  package static func read(_ node: JSONNode, _ problems: inout Problems) -> Day? {
    if let text = node.string, Day(text) == nil, text.utf8.count == 10,
      Array(text.utf8)[4] == 0x2D, Array(text.utf8)[7] == 0x2D
    {
      problems.note(node, "no such day: '\(text)'")
      return nil
    }
    guard let text = node.string, let day = Day(text) else {
      problems.note(node, "expected \(expected), found \(node.found)")
      return nil
    }
    return day
  }
}

extension Instant: TextDatum {
  package init?(datum text: String) {
    guard text.hasSuffix("Z"), text.utf8.count == 20 else { return nil }
    self.init(text)
  }
  package var datum: String { description }
  package static var expected: String { "an instant in UTC such as 2026-03-01T09:00:00Z" }
  package static var pattern: String? {
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
  }
}

extension Zone: TextDatum {
  package init?(datum text: String) { self.init(text) }
  package var datum: String { name }
  package static var expected: String { "a time zone such as UTC+8 or CET-1CEST,M3.5.0,M10.5.0/3" }
  package static var pattern: String? {
    "^(UTC([+-][0-9]{1,2}(:[0-9]{2})?)?|[A-Za-z]{3,6}[+-]?[0-9:]+[A-Za-z]{3,6}([+-]?[0-9:]+)?(,M[0-9.]+(/[0-9:]+)?){2})$"
  }
}

extension CalendarSpan: TextDatum {
  package init?(datum text: String) { self.init(text) }
  package var datum: String { description }
  package static var expected: String { "a length of time such as '6 months' or '3 days'" }
  package static var pattern: String? {
    "^[0-9]+ (hour|day|working day|week|month|quarter|year)s?$"
  }
}

extension Scope: TextDatum {
  package init?(datum text: String) {
    guard Scope.isWellFormed(text) else { return nil }
    self.init(text)
  }
  package var datum: String { text }
  package static var expected: String { "a scope: a group's id, project/ID or component/ID" }
}

extension ID: Datum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> ID? {
    guard let text = node.string else {
      problems.note(node, "expected an id, found \(node.found)")
      return nil
    }
    guard isWellFormed(text) else {
      problems.note(node, "not an id: '\(text)'", help: law)
      return nil
    }
    return ID(text)
  }
  package var json: JSON { .string(text) }
  package static var schema: Schema {
    .text(
      pattern: isPersonal
        ? "^(org:)?[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$"
        : Subject.self == BodyRule.self
          ? "^[a-z0-9][a-z0-9-]*(@project/[a-z0-9][a-z0-9-]*)?$" : "^[a-z0-9][a-z0-9/-]*$")
  }

  private static var isPersonal: Bool { Subject.self == Person.self }
  private static var law: String { isPersonal ? IDRule.personLaw : IDRule.plainLaw }

  private static func isWellFormed(_ text: String) -> Bool {
    if isPersonal {
      return IDRule.isPerson(text.hasPrefix("org:") ? String(text.dropFirst(4)) : text)
    }
    if Subject.self == BodyRule.self { return BodyID.isAddress(text) }
    // Clauses are grouped by a path such as greatsql/reviewer; other ids name files.
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return (parts.count == 1 || Subject.self == Clause.self) && parts.allSatisfy(IDRule.isPlain)
  }
}

extension LocalizedText: Datum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> LocalizedText? {
    guard node.kind == .object else {
      problems.note(node, "expected texts by language, found \(node.found)")
      return nil
    }
    var text = LocalizedText(languages: [], texts: [:])
    for member in node.members {
      guard let language = member.name.string,
        let value = String.read(member.value, &problems)
      else { return nil }
      text.languages.append(language)
      text.texts[language] = value
    }
    return text
  }
  package var json: JSON {
    .object(languages.map { .init($0, .string(texts[$0] ?? "")) })
  }
  package static var schema: Schema {
    Schema(
      .object([
        .init("type", .string("object")),
        .init("additionalProperties", .object([.init("type", .string("string"))])),
      ]))
  }
}
