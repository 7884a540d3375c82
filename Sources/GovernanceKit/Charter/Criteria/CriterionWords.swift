// SPDX-License-Identifier: Apache-2.0

extension Charter {
  /// A kind of contribution in words.
  package func contributionWords(_ kind: String, plural: Bool, in language: Language) -> String {
    if kind == Activity.pullRequest {
      return language.pick(plural ? "merged pull requests" : "merged pull request", "已合并的 PR")
    }
    let title = contributions.first { $0.id.text == kind }?.title.text(in: language.rawValue)
    guard let title, !plural, language == .english, title.hasSuffix("s"), !title.hasSuffix("ss"),
      !title.hasSuffix("is"), !title.hasSuffix("us")
    else { return title ?? kind }
    // Charters name kinds of contribution in the plural.
    return String(title.dropLast())
  }

  /// A claim in words.
  package func claimWords(_ id: ClaimID, in language: Language) -> String {
    claim(id)?.title.text(in: language.rawValue) ?? id.text
  }

  /// A role in words.
  package func roleWords(_ id: RoleID, in language: Language) -> String {
    role(id)?.title.text(in: language.rawValue) ?? id.text
  }

  /// A body in words.
  package func bodyWords(_ id: BodyID, in language: Language) -> String {
    body(id)?.title.text(in: language.rawValue) ?? id.text
  }
}

extension ContributionFilter {
  /// The filter in words that follow the noun.
  package func words(in language: Language, _ charter: Charter) -> String {
    var parts: [String] = []
    if let attested {
      let claim = charter.claimWords(attested, in: language)
      parts.append(language.pick(" vouched for as '\(claim)'", "经确认“\(claim)”的"))
    }
    if branch == .default {
      parts.append(language.pick(" to the default branch", "合入主分支的"))
    }
    if !repositories.isEmpty {
      let names = repositories.joined(separator: ", ")
      parts.append(language.pick(" in \(names)", "\(names) 中的"))
    }
    if !paths.isEmpty {
      let names = paths.joined(separator: ", ")
      parts.append(language.pick(" touching \(names)", "涉及 \(names) 的"))
    }
    if !labels.isEmpty {
      let names = labels.joined(separator: ", ")
      parts.append(language.pick(" labelled \(names)", "带有标签 \(names) 的"))
    }
    if inScope {
      parts.append(language.pick(" in the group's module", "本组模块的"))
    }
    if anywhere {
      parts.append(language.pick(" anywhere in the community", "社区任何地方的"))
    }
    return parts.joined()
  }
}

extension CalendarSpan {
  /// The span in a language.
  package func words(in language: Language) -> String {
    guard language == .chinese else { return description }
    let unit =
      switch unit {
      case .hour: "小时"
      case .day: "天"
      case .workingDay: "个工作日"
      case .week: "周"
      case .month: "个月"
      case .quarter: "个季度"
      case .year: "年"
      }
    return "\(count) \(unit)"
  }
}
