// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension Charter {
  /// Every clause that a rule names, and where: all members called `clause` or `clauses`,
  /// and the rules that are no more than their clause.
  ///
  /// Found in the charter's written form, so that no part of the language can be forgotten.
  package var clauseReferences: [(id: ClauseID, path: CharterPath)] {
    guard case .object(let members) = json else { return [] }
    return members.filter { $0.name != "clauses" }.flatMap { member in
      Self.clauseReferences(in: member.value, at: CharterPath()[member.name])
    }
  }

  private static func clauseReferences(
    in json: JSON, at path: CharterPath
  ) -> [(id: ClauseID, path: CharterPath)] {
    switch json {
    case .array(let elements):
      return elements.enumerated().flatMap { clauseReferences(in: $1, at: path[$0]) }
    case .object(let members):
      return members.flatMap { member -> [(id: ClauseID, path: CharterPath)] in
        let place = path[member.name]
        switch (member.name, member.value) {
        case ("clause", .string(let id)), ("outsideNominee", .string(let id)):
          return [(ClauseID(id), place)]
        case ("clauses", .array(let ids)):
          return ids.enumerated().compactMap { index, id in
            if case .string(let id) = id { (ClauseID(id), place[index]) } else { nil }
          }
        default: return clauseReferences(in: member.value, at: place)
        }
      }
    case .null, .bool, .integer, .number, .string: return []
    }
  }
}
