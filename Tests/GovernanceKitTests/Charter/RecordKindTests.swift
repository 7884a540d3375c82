// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

struct `Schemas of the registry's files` {
  @Test(arguments: RecordKind.allCases)
  func `say what they are`(_ kind: RecordKind) throws {
    let members = try members(of: kind.document)
    #expect(members["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(members["$id"] == .string("urn:gov-schema:1:\(kind.rawValue)"))
    #expect(members["additionalProperties"] == false)
  }

  @Test(arguments: RecordKind.allCases)
  func `refer only to what they define`(_ kind: RecordKind) throws {
    let defined = try members(of: try members(of: kind.document)["$defs"] ?? [:]).keys
    let targets = strings(of: "$ref", in: kind.document)
    #expect(Set(targets) == Set(defined.map { "#/$defs/\($0)" }))
  }

  @Test(arguments: RecordKind.allCases)
  func `require only members that they know`(_ kind: RecordKind) throws {
    for object in objects(in: kind.document) where object["additionalProperties"] == false {
      let known = try members(of: object["properties"] ?? [:]).keys
      guard case .array(let required)? = object["required"] else {
        Issue.record("an object does not say what it requires")
        continue
      }
      for name in required {
        guard case .string(let text) = name else { continue }
        #expect(known.contains(text))
      }
    }
  }

  @Test func `a criterion is one of the forms, each told by its key`() throws {
    let definitions = try members(of: try members(of: RecordKind.charter.document)["$defs"] ?? [:])
    let criterion = try members(of: definitions["criterion"] ?? [:])
    guard case .array(let forms)? = criterion["oneOf"] else {
      Issue.record("the criterion is not one of several forms")
      return
    }
    #expect(forms.count == Criterion.forms.count)
    for (schema, form) in zip(forms, Criterion.forms) {
      guard case .array(let required)? = try members(of: schema)["required"] else {
        Issue.record("'\(form.key)' requires nothing")
        continue
      }
      #expect(required.contains(.string(form.key)))
    }
  }

  @Test func `an electorate may contain electorates`() throws {
    let definitions = try members(of: try members(of: RecordKind.charter.document)["$defs"] ?? [:])
    let properties = try members(
      of: try members(of: definitions["electorate"] ?? [:])["properties"] ?? [:])
    #expect(
      try members(of: properties["union"] ?? [:])["items"] == ["$ref": "#/$defs/electorate"])
  }

  private func members(of json: JSON) throws -> [String: JSON] {
    guard case .object(let members) = json else {
      throw NotAnObject()
    }
    return Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })
  }

  private struct NotAnObject: Error {}

  private func objects(in json: JSON) -> [[String: JSON]] {
    switch json {
    case .array(let elements): elements.flatMap(objects)
    case .object(let members):
      [Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })]
        + members.flatMap { objects(in: $0.value) }
    default: []
    }
  }

  private func strings(of key: String, in json: JSON) -> [String] {
    objects(in: json).compactMap { object in
      if case .string(let text)? = object[key] { text } else { nil }
    }
  }
}
