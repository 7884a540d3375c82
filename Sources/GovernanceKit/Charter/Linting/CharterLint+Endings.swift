// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// Rules on the end of groups name procedures that can be followed, and ask for something.
  mutating func checkEndings(of kind: GroupKind, at path: CharterPath) {
    checkUnique(kind.endings.map(\.id), "rule on the end of groups", at: path)
    for (index, rule) in kind.endings.enumerated() {
      let place = path[index]
      require(
        rule.agreement, "procedure", among: charter.procedures.map(\.id), at: place["agreement"])
      if let proposers = rule.proposers { check(proposers, at: place["proposers"]) }
      for fault in rule.notice?.faults(of: "notice") ?? [] {
        error(at: place[fault.key], fault.message)
      }
      if rule.agreement.isEmpty, rule.proposers == nil, rule.notice == nil {
        error(
          at: place, "the rule '\(rule.id)' asks for nothing",
          help: "add \"agreement\", \"proposers\" or \"notice\"")
      }
      let deciding = charter.motions.filter { route in
        [.merge, .dissolve].contains(route.motion) && route.kind.map { $0 == kind.id.text } ?? true
      }.flatMap(\.procedures)
      for (number, procedure) in rule.agreement.enumerated() where deciding.contains(procedure) {
        error(
          at: place["agreement"][number],
          "'\(procedure)' decides on the end of a \(kind.id), and cannot be its own agreement, too",
          help: "give the agreement a procedure of its own")
      }
    }
  }
}
