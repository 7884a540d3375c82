// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension Evidence {
  var json: JSON {
    [
      "name": .string(name), "at": .string(at.description), "by": .string(by?.text),
      "ref": .string(ref), "title": .string(title),
    ]
  }
}

extension Finding {
  var json: JSON {
    [
      "criterion": .string(criterion), "verdict": .string(verdict.rawValue),
      "have": .integer(have), "need": .integer(need), "text": .string(text),
      "evidence": .array(
        evidence.map(\.json)),
      "clause": .string(clause?.text), "findings": .array(findings.map(\.json)),
      "help": .strings(help),
    ]
  }

  /// The finding as a tree of lines, with the evidence below.
  func line(_ charter: Charter, detailed: Bool) -> FindingLine {
    let mark: FindingLine.Mark =
      switch verdict {
      case .met: .met
      case .unmet: .unmet
      case .unknown: .unknown
      }
    var text = StyledText(self.text)
    if let have, let need, findings.isEmpty { text.append("  \(have) of \(need)", .faint) }
    var details: [StyledText] = []
    if detailed {
      for item in evidence.prefix(10) {
        let by = item.by.map { " by \($0)" } ?? ""
        let title = item.title.map { "  \($0)" } ?? ""
        let day = charter.zone.day(of: item.at)
        details.append(StyledText("\(day) \(item.name)\(by)\(title)", .faint))
      }
      if evidence.count > 10 {
        details.append(StyledText("and \(evidence.count - 10) more", .faint))
      }
    }
    return FindingLine(
      mark, text, details: details, children: findings.map { $0.line(charter, detailed: detailed) })
  }
}

extension Promotion {
  var json: JSON {
    [
      "person": .string(person.text), "role": .string(role.text), "in": .string(scope?.text),
      "eligible": .string(eligible.rawValue),
      "eligibleSince": .string(eligibleSince?.description),
      "completedBy": completedBy?.json ?? .null,
      "until": .string(until?.description), "earliest": .string(earliest?.description),
      "finding": finding.json,
      "approval": [
        "needed": .string(approval.needed), "vote": .string(approval.vote?.text),
        "outcome": .string(approval.outcome),
        "accepted": approval.accepted.map { .bool($0) } ?? .null,
      ],
      "grantable": .bool(isGrantable), "held": .bool(isHeld), "next": .strings(next),
    ]
  }

  /// The exit code that the answer has for `promote`.
  var exit: ExitCode {
    if isGrantable { return .yes }
    if isHeld || obstacle != nil { return .no }
    switch eligible {
    case .no: return .no
    case .notYet, .yes: return .notYet
    case .unknown: return .couldNotTell
    }
  }

  /// The commands that would bring it nearer.
  var next: [String] {
    let place = scope.map { " --in \($0)" } ?? ""
    let name = person.text.quotedForShell
    if isHeld { return [] }
    if obstacle != nil { return finding.findings.last { $0.criterion == "leads" }?.help ?? [] }
    if isGrantable { return ["gov promote \(name) \(role)\(place)"] }
    guard eligible == .yes else {
      return finding.lacking.flatMap(\.help).gathered
    }
    if approval.needed != nil, approval.outcome != "passed" {
      guard let vote = approval.vote, approval.outcome == "undecided" else {
        return ["gov vote open promote \(name) \(role)\(place)"]
      }
      return ["gov vote tally \(vote)"]
    }
    if approval.accepted == false {
      return ["gov accept \(approval.vote?.text ?? "NOMINATION") --as \(name)"]
    }
    return []
  }

  /// The answer in one line.
  func headline(_ charter: Charter) -> StyledText {
    let title = charter.role(role)?.title.text() ?? role.text
    let place = scope.map { " in \($0)" } ?? ""
    var text = StyledText("\(title)\(place): ")
    if isHeld {
      text.append("held", .good)
    } else if isGrantable, eligible != .yes {
      text.append("was eligible when the vote opened, which passed", .good)
    } else {
      switch eligible {
      case .yes:
        text.append("eligible", .good)
        if let eligibleSince { text.append(" since \(eligibleSince)") }
        if let completedBy { text.append(", by \(completedBy.name)") }
        if let until { text.append(", until \(until)") }
        if !isGrantable {
          text.append(
            approval.accepted == false && approval.outcome == "passed"
              ? ", not accepted yet" : approval.needed == nil ? "" : ", not approved yet", .warning)
        }
      case .notYet:
        text.append("not yet", .warning)
        if let earliest { text.append(", earliest on \(earliest)") }
      case .unknown:
        text.append("unknown", .warning)
        text.append(": the evidence does not cover it")
      case .no: text.append("no", .bad)
      }
    }
    if let obstacle { text.append(": \(obstacle)") }
    return text
  }

  /// The answer with what is asked for and what to type next.
  func blocks(_ charter: Charter, detailed: Bool = true) -> [Block] {
    var blocks: [Block] = [.heading(headline(charter))]
    let lines = finding.findings.map { $0.line(charter, detailed: detailed) }
    if !lines.isEmpty, !isHeld { blocks.append(.findings(lines)) }
    if let vote = approval.vote, !isHeld {
      blocks.append(.line("vote \(vote): \(approval.outcome ?? "undecided")"))
    }
    blocks += next.map { .line(StyledText("next: \($0)")) }
    return blocks
  }
}

extension [String] {
  /// The commands, each once, with several claims that one person can vouch for in one command.
  fileprivate var gathered: [String] {
    var result: [String] = []
    for command in self where !result.contains(command) {
      // What is quoted can hold spaces, and is left alone.
      if command.contains("'") {
        result.append(command)
        continue
      }
      let words = command.split(separator: " ").map(String.init)
      let together = result.firstIndex { other in
        let others = other.split(separator: " ").map(String.init)
        return words.count > 4 && words.starts(with: ["gov", "attest"]) && words[2] != "--item"
          && others.prefix(3) == words.prefix(3) && others.contains("--as")
          && others.drop { !$0.hasPrefix("--") } == words.drop { !$0.hasPrefix("--") }
      }
      if let together, let end = result[together].firstRange(of: " --") {
        result[together].insert(contentsOf: " \(words[3])", at: end.lowerBound)
      } else {
        result.append(command)
      }
    }
    return result
  }
}
