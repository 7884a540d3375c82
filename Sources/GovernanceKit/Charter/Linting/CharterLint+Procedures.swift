// SPDX-License-Identifier: Apache-2.0
import Counting

extension CharterLint {
  /// A procedure has voters, conditions that can be read, and lengths that agree.
  mutating func checkProcedures() {
    for (index, procedure) in charter.procedures.enumerated() {
      let path = CharterPath()["procedures"][index]
      check(procedure.electorate, at: path["electorate"])
      check(procedure.quorum, at: path["quorum"])
      check(procedure.passes, at: path["passes"])
      if let rule = procedure.election { check(rule, of: procedure, at: path["election"]) }
      let rule = procedure.election == nil ? try? procedure.countingRule(in: charter) : nil
      for fault in rule?.faults ?? [] { error(at: path, fault.description) }
      if procedure.vetoNeedsReason, let rule, rule.veto == nil {
        warn(
          at: path["vetoNeedsReason"], "no vote is a veto here, so none needs a reason",
          help: "add \"noIsVeto\": true")
      }
      checkLengths(procedure, at: path)
      checkTerms(of: procedure, at: path)
    }
  }

  mutating func check(_ conditions: [String], at path: CharterPath) {
    for (index, text) in conditions.enumerated() { check(text, at: path[index]) }
  }

  mutating func check(_ condition: String, at path: CharterPath) {
    do throws(ConditionError) {
      _ = try Condition(condition)
    } catch {
      self.error(at: path, offset: error.mark.start, error.description, help: error.help)
    }
  }

  mutating func check(_ electorate: Electorate, at path: CharterPath) {
    if electorate.role == nil, electorate.body == nil, electorate.union.isEmpty,
      !electorate.groupMembers
    {
      error(at: path, "an electorate names a role, a body, a group's members, or a union of such")
    }
    require(electorate.role, "role", among: charter.roles.map(\.id), at: path["role"])
    require(electorate.body, "body", among: charter.bodies.map(\.id), at: path["body"])
    if let role = electorate.role, electorate.place == .community,
      let rule = charter.role(role), !rule.isOfCommunity
    {
      error(
        at: path["place"],
        "'\(role)' is held in \(rule.places(in: charter)), and by nobody in the whole community",
        help: "write \"scope\", or leave it out")
    }
    let seats = electorate.body.flatMap { charter.body($0) }?.seats.map(\.id)
    if let seats { require(electorate.seats, "seat", among: seats, at: path["seats"]) }
    if electorate.body == nil, !electorate.seats.isEmpty {
      error(at: path["seats"], "seats are those of a body, and none is named")
    }
    for (index, part) in electorate.union.enumerated() { check(part, at: path["union"][index]) }
  }

  private mutating func checkLengths(_ procedure: Procedure, at path: CharterPath) {
    let day = Day(number: 0)
    let ordered: [(String, CalendarSpan?)] = [
      ("minimum", procedure.minimum), ("length", procedure.length), ("maximum", procedure.maximum),
    ]
    let stated = ordered.compactMap { name, span in span.map { (name, $0) } }
    for (shorter, longer) in zip(stated, stated.dropFirst())
    where shorter.1.after(day, by: charter.calendar) > longer.1.after(day, by: charter.calendar) {
      error(
        at: path[longer.0],
        "the \(longer.0) of \(longer.1) is below the \(shorter.0) of \(shorter.1)")
    }
  }

  /// What decides a motion is there.
  mutating func checkMotions() {
    let root = CharterPath()
    for (index, route) in charter.motions.enumerated() {
      let path = root["motions"][index]
      require(route.body, "body", among: charter.bodies.map(\.id), at: path["body"])
      require(
        route.procedures, "procedure", among: charter.procedures.map(\.id), at: path["procedures"])
      if route.procedures.isEmpty {
        error(at: path, "a motion is decided by at least one procedure")
      }
      if route.motion == .promote || route.motion == .revoke {
        let key = route.motion == .promote ? "approval" : "revocation"
        warn(
          at: path["motion"],
          "each role names its own procedures for this, and those given here are not asked",
          help: "move them to the role's \"\(key)\"")
      }
      if route.motion == .appoint || route.motion == .remove {
        warn(
          at: path["motion"],
          "each body names its own procedures for this, and those given here are not asked",
          help: route.motion == .appoint
            ? "move them to the seat's \"filled\"" : "move them to the body's \"removal\"")
      }
    }
    for (index, electorate) in charter.recorders.enumerated() {
      check(electorate, at: root["recorders"][index])
    }
  }
}
