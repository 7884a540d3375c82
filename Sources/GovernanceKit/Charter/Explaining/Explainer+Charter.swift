// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  var aboutCharter: [Section] {
    [
      section("How it counts", "计算方式", counting),
      section("Ladders", "阶梯", ladders),
      section(
        "Bodies", "机构",
        charter.bodies.map { Statement("\(pick($0.title)) (\($0.id))") }),
      section(
        "Kinds of group", "小组种类",
        charter.groupKinds.map { Statement("\(pick($0.title)) (\($0.id))") }),
      section(
        "Procedures", "程序",
        charter.procedures.map { Statement("\(pick($0.title)) (\($0.id))") }),
      section("Who records what others did", "由谁代为登记", recorders),
      section(
        "Sources", "来源文件",
        charter.sources.map { source in
          let parts = [source.title, source.edition, source.url].compactMap(\.self)
          return Statement(parts.joined(separator: ", "))
        }),
      section(
        "Further rules", "其他规则",
        remarks.map { Statement(pick($0.text), clauses: [$0.id]) }),
    ]
  }

  private var counting: [Statement] {
    var statements = [
      say("days are counted in \(charter.zone.name)", "日期按 \(charter.zone.name) 计算"),
      say(
        "a login is one on \(charter.forge) where no forge is named",
        "未写明平台时，账号指 \(charter.forge) 账号"),
    ]
    if !charter.repositories.isEmpty {
      statements.append(
        say(
          "contributions to \(list(charter.repositories)) count",
          "计入对 \(list(charter.repositories)) 的贡献"))
    }
    if !charter.defaultBranches.isEmpty {
      statements.append(
        say(
          "the default branch is called \(list(charter.defaultBranches))",
          "主分支名为 \(list(charter.defaultBranches))"))
    }
    let lapse = charter.nominationsLapse ?? CalendarSpan(12, .month)
    statements.append(
      say("a nomination lapses after \(lapse)", "提名 \(lapse.words(in: language)) 后失效"))
    return statements + workingDays + signing
  }

  private var signing: [Statement] {
    guard let rule = charter.signatures else { return [] }
    let clauses = rule.clause.map { [$0] } ?? []
    var statements: [Statement] = []
    if rule.ballots {
      statements.append(
        say(
          "ballots cast in writing are signed with a key of the voter's", "书面选票须由投票人用其密钥签名",
          clauses: clauses))
    }
    if rule.attestations {
      statements.append(
        say(
          "attestations are signed with a key of whoever vouches", "证明须由出具人用其密钥签名",
          clauses: clauses))
    }
    return statements
  }

  /// The roles ladder by ladder, each from low to high.
  private var ladders: [Statement] {
    var names: [String] = []
    for role in charter.roles where !names.contains(role.ladder) { names.append(role.ladder) }
    return names.map { name in
      let roles = charter.roles.filter { $0.ladder == name }
        .map { "\(charter.roleWords($0.id, in: language)) (\($0.id))" }
      return Statement("\(name): \(roles.joined(separator: " → "))")
    }
  }

  private var recorders: [Statement] {
    charter.recorders.map { Statement(words($0)) }
  }

  /// The clauses that no rule names: they speak of the charter as a whole.
  var remarks: [Clause] {
    let named = Set(charter.clauseReferences.map(\.id))
    return charter.clauses.filter { !named.contains($0.id) }
  }
}
