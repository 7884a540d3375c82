// SPDX-License-Identifier: Apache-2.0

/// A role that somebody holds at a moment, by record or automatically.
public struct RoleStanding: Hashable, Sendable {
  /// The role.
  public var role: RoleID
  /// Where it is held.
  public var scope: Scope?
  /// The first day of the unbroken time, where known.
  public var since: Day?
  /// The first day on which it ends, where known.
  public var until: Day?
  /// What it rests on, in words.
  public var basis: String
  /// The roles below it on its ladder, which it includes.
  public var implies: [RoleID]
}

extension Registry {
  /// The roles that somebody holds at a moment, the highest of each ladder first.
  ///
  /// An automatic role is listed where no recorded role of its ladder includes it.
  public func roles(
    of person: PersonID, at instant: Instant, under charter: Charter
  ) -> [RoleStanding] {
    let zone = charter.zone
    let day = zone.day(of: instant)
    var result: [RoleStanding] = []
    for holding in self.person(person)?.roles ?? [] where holding.isHeld(on: day) {
      result.append(
        RoleStanding(
          role: holding.role, scope: holding.scope, since: holding.since, until: holding.until,
          basis: holding.basis.words, implies: charter.roles(below: holding.role)))
    }
    for rule in charter.roles where rule.grants == .automatic && rule.isOfCommunity {
      guard !result.contains(where: { $0.scope == nil && $0.implies.contains(rule.id) }) else {
        continue
      }
      let evaluation = Evaluation(
        self, charter, person: person, role: rule.id, scope: nil, at: instant)
      guard let interval = evaluation.holds(rule.id, by: person, in: nil).interval(at: instant)
      else { continue }
      if result.contains(where: { $0.role == rule.id && $0.scope == nil }) { continue }
      result.append(
        RoleStanding(
          role: rule.id, scope: nil,
          since: interval.start == .distantPast ? nil : zone.day(of: interval.start),
          until: interval.end == .distantFuture ? nil : zone.day(of: interval.end),
          basis: "evidence", implies: charter.roles(below: rule.id)))
    }
    let order = Dictionary(
      charter.roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return result.sorted {
      (-(order[$0.role] ?? -1), $0.scope?.text ?? "") < (
        -(order[$1.role] ?? -1), $1.scope?.text ?? ""
      )
    }
  }
}

extension Basis {
  /// The ground in a few words.
  public var words: String {
    switch kind {
    case .founding: "founding"
    case .roster:
      "roster\(source.map { " \($0)" } ?? "")\(vote.map { ", by the vote \($0)" } ?? "")"
    case .criteria: "criteria"
    case .vote: "vote \(vote?.text ?? "")\(source.map { ", referred: \($0)" } ?? "")"
    case .appointment: "appointment\(source.map { " \($0)" } ?? "")"
    case .invitation: "invitation \(invitation?.text ?? "")"
    case .inactivity: "inactivity (\(rule?.text ?? "")): \(consequence?.rawValue ?? "")"
    case .completion: "completion"
    case .closure: "closure\(source.map { " \($0)" } ?? "")"
    case .resignation:
      "resignation\(told.isEmpty ? "" : ", told: \(told.map(\.text).joined(separator: ", "))")"
    case .emeritus: "emeritus"
    case .reinstatement: "reinstated on request"
    case .correction: "correction \(correction?.text ?? "")"
    }
  }
}
