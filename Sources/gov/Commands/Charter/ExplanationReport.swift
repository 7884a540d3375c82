// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// An explanation as text and as JSON.
struct ExplanationReport {
  let explanation: Explanation
  let charter: Charter
  let language: Language
  let word: String?

  var report: Report { Report(json: json, text: blocks) }

  private var json: JSON {
    [
      "kind": .string(explanation.subject.kind), "id": .string(word ?? charter.id),
      "title": .string(explanation.title), "charter": .string(charter.id),
      "language": .string(language.rawValue),
      "sections": .array(
        explanation.sections.map { section in
          [
            "title": .string(section.title),
            "statements": .array(section.statements.map(json)),
          ]
        }),
      "clauses": .array(explanation.clauses.map(json)),
    ]
  }

  private func json(_ statement: Explanation.Statement) -> JSON {
    [
      "text": .string(statement.text), "clauses": .strings(statement.clauses.map(\.text)),
      "parts": .array(statement.parts.map(json)),
    ]
  }

  private func json(_ clause: Clause) -> JSON {
    let source = source(of: clause)
    return [
      "id": .string(clause.id.text), "text": .string(clause.text.text(in: language.rawValue)),
      "default": .bool(clause.isDefault), "source": .string(source?.title),
      "section": .string(clause.section), "url": .string(source?.url),
      "note": .string(clause.note?.text(in: language.rawValue)),
    ]
  }

  private func source(of clause: Clause) -> Source? {
    clause.source.flatMap { id in charter.sources.first { $0.id == id } }
  }

  private var blocks: [Block] {
    let name = word.map { " (\($0))" } ?? " (\(charter.id))"
    var blocks: [Block] = [.paragraph("\(explanation.title, .strong)\(name)")]
    for section in explanation.sections {
      blocks += [
        .heading(StyledText(section.title)), .findings(section.statements.map(line)),
      ]
    }
    if !explanation.clauses.isEmpty {
      blocks += [
        .heading(StyledText(language == .english ? "Clauses" : "条款")),
        .findings(explanation.clauses.map(line)),
      ]
    }
    return blocks
  }

  private func line(_ statement: Explanation.Statement) -> FindingLine {
    var text = StyledText(statement.text)
    if !statement.clauses.isEmpty {
      let names = statement.clauses.map { id in
        charter.clause(id)?.isDefault == true ? "\(id), \(ours)" : id.text
      }
      text.append(" [\(names.joined(separator: "; "))]", .faint)
    }
    return FindingLine(.none, text, children: statement.parts.map(line))
  }

  private func line(_ clause: Clause) -> FindingLine {
    var details: [StyledText] = []
    let source = [source(of: clause)?.title, clause.section].compactMap(\.self)
    if !source.isEmpty {
      details.append(StyledText(source.joined(separator: ", "), .faint))
    }
    if clause.isDefault {
      details.append(
        StyledText(
          language == .english
            ? "our default, since the source is silent" : "来源未作规定，此为我方默认", .warning))
    }
    if let note = clause.note {
      details.append(StyledText(note.text(in: language.rawValue), .faint))
    }
    return FindingLine(
      .none, "\(clause.id, .name): \(clause.text.text(in: language.rawValue))", details: details)
  }

  private var ours: String { language == .english ? "our default" : "我方默认" }
}
