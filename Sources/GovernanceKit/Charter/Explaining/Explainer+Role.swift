// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  func about(_ role: RoleRule) -> [Section] {
    [
      section("Where it stands", "位置", standing(role)),
      section("What it takes", "条件", conditions(role)),
      section("How it is granted", "授予", granting(role)),
      section("How it ends", "终止", ending(role)),
      section("Rights", "权利", role.rights.map { Statement(pick($0)) }),
      section("Duties", "职责", role.duties.map { Statement(pick($0)) }),
      section("Benefits", "权益", role.benefits.map { Statement(pick($0)) }),
    ]
  }

  private func standing(_ role: RoleRule) -> [Statement] {
    var statements: [Statement] = []
    let below = charter.roles(below: role.id).map { charter.roleWords($0, in: language) }
    let above = charter.roles(including: role.id).dropFirst()
      .map { charter.roleWords($0, in: language) }
    let holder =
      role.holder == .organisation
      ? language.pick("organisations", "组织") : language.pick("people", "个人")
    statements.append(place(of: role, heldBy: holder))
    if !below.isEmpty {
      statements.append(
        say(
          "it stands above \(list(below)) and includes what they may do and receive",
          "高于 \(list(below))，并享有其全部权利和权益"))
    }
    if !above.isEmpty {
      statements.append(say("it stands below \(list(above))", "低于 \(list(above))"))
    }
    if !role.clauses.isEmpty {
      statements.append(say("the rules on it", "相关条款", clauses: role.clauses))
    }
    return statements
  }

  private func conditions(_ role: RoleRule) -> [Statement] {
    if role.requires.isEmpty {
      return role.approval.isEmpty
        ? [say("nothing is asked", "没有条件")]
        : [say("nothing is asked but the vote", "除投票外没有其他条件")]
    }
    return role.requires.map(statement)
  }

  /// A criterion as a statement, with those inside it below.
  func statement(_ criterion: Criterion) -> Statement {
    let form = criterion.form
    let clauses = form.clause.map { [$0] } ?? []
    let parts = form.parts.map(statement)
    return switch form {
    case is AllCriterion: say("all of these", "以下全部", clauses: clauses, parts: parts)
    case is AnyCriterion: say("one of these", "以下之一", clauses: clauses, parts: parts)
    case let some as SomeCriterion:
      say(
        "at least \(some.count) of these", "以下至少 \(some.count) 项", clauses: clauses, parts: parts)
    case is NotCriterion: say("not", "并非", clauses: clauses, parts: parts)
    default: Statement(form.sentence(in: language, charter), clauses: clauses)
    }
  }

  private func granting(_ role: RoleRule) -> [Statement] {
    if role.grants == .automatic {
      return [say("it is held as soon as this is met, without any act", "满足条件即担任，无需任何手续")]
    }
    var statements: [Statement] = []
    if !role.approval.isEmpty {
      statements.append(
        say(
          "a vote approves it, by \(titles(of: role.approval))",
          "须经表决通过：\(titles(of: role.approval))"))
    }
    if let clause = role.outsideNominee {
      statements.append(
        say(
          "nominees should come from outside the nominator's organisation, which is said and not enforced",
          "被提名人宜来自提名人组织之外，仅提示而不强制", clauses: [clause]))
    }
    if role.acceptance { statements.append(say("the person accepts", "须本人接受")) }
    let place =
      scope.map { " --in \($0)" }
      ?? (role.isOfCommunity ? "" : role.kind == nil ? " --in SCOPE" : " --in GROUP")
    let command = "gov promote LOGIN \(role.id)\(place)"
    return statements + [
      say("when everything is in place, '\(command)' grants it", "一切齐备后，以 '\(command)' 授予")
    ]
  }

  private func ending(_ role: RoleRule) -> [Statement] {
    guard role.grants == .onRequest else { return [] }
    var statements = [
      say("its holder may resign", "本人可以辞任"),
      role.revocation.isEmpty
        ? say("no vote takes it away", "没有取消该角色的表决")
        : say(
          "a vote takes it away, by \(titles(of: role.revocation))",
          "可经表决取消：\(titles(of: role.revocation))"),
    ]
    if let others = role.revocationRefersTo {
      statements.append(
        say("that is also referred to \(pick(others))", "取消还须告知\(pick(others))"))
    }
    if let term = role.term {
      statements.append(
        say(
          "its term is \(term), after which 'gov due' names its holder",
          "任期 \(term.words(in: .chinese))，届满后由 'gov due' 提示"))
    }
    if let rule = role.emeritus { statements.append(statement(rule)) }
    return statements + role.inactivity.map(statement)
  }

  func about(_ claim: Claim) -> [Section] {
    let by = claim.by.map { charter.roleWords($0, in: language) }
    let clauses = claim.clause.map { [$0] } ?? []
    let who = by.joined(separator: language.pick(" or ", "或"))
    let users = charter.roles.filter { role in
      role.requires.contains { $0.speaks(of: claim.id) }
    }
    return [
      section(
        "Who may vouch", "由谁确认",
        [
          claim.about == .person
            ? say(
              "a \(who), or somebody above, vouches for a person: 'gov attest LOGIN \(claim.id)'",
              "由 \(who) 或更高角色对个人确认：'gov attest LOGIN \(claim.id)'", clauses: clauses)
            : say(
              "a \(who), or somebody above, vouches for a contribution: 'gov attest --item URL \(claim.id)'",
              "由 \(who) 或更高角色对贡献确认：'gov attest --item URL \(claim.id)'", clauses: clauses)
        ]),
      section(
        "What it is good for", "用于",
        users.map { Statement(charter.roleWords($0.id, in: language)) }),
    ]
  }
}

extension Criterion {
  /// Whether the criterion, or one inside it, asks for a claim.
  fileprivate func speaks(of claim: ClaimID) -> Bool {
    form.mentions.contains { mention in
      if case .claim(claim, _, _) = mention.subject { true } else { false }
    } || form.parts.contains { $0.speaks(of: claim) }
  }
}
