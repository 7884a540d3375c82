// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// How somebody leaves a role or seat.
  public struct LeavingTerms: Hashable, Sendable {
    /// Whether the honour stays, so that a request can lead back.
    public var isEmeritus = false
    /// Who was told.
    public var told: [String] = []
    /// Where the notice can be read.
    public var evidence: String?

    /// Creates terms of a plain resignation.
    public init() {}
  }

  /// Who is still to be told that somebody leaves; nothing where all were, or nobody need be.
  func untold(_ rule: BodyRule, _ basis: Basis) -> String? {
    guard let leaving = rule.leaving else { return nil }
    let missing = registry.untold(of: basis, rule.id, under: charter)
    guard !missing.isEmpty else { return nil }
    let clause = leaving.clause.map { " (\($0))" } ?? ""
    let names = missing.map(\.text)
    let list = basis.told.isEmpty ? "" : ": \(names.joined(separator: ", "))"
    let command =
      "gov tell \(rule.id) \(basis.by?.text ?? "LOGIN") --told \(names.joined(separator: ","))"
    return "tell \(leaving.tells.text())\(list)\(clause), and enter it with \(command)"
  }
}

extension Registry {
  /// The other members of a body who were not told that somebody leaves, sorted.
  package func untold(
    of basis: Basis, _ body: BodyID, under charter: Charter
  ) -> [PersonID] {
    let known = Set(basis.told + [basis.by].compactMap { $0 })
    return members(of: body, at: basis.at, under: charter).filter { !known.contains($0) }
  }
}
