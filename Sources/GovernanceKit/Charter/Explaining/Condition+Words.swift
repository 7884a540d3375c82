// SPDX-License-Identifier: Apache-2.0
package import Counting

extension Condition {
  /// The condition in words: `yes votes are at least 2/3 of those present`.
  package func words(in language: Language) -> String {
    switch self {
    case .comparison(let comparison): comparison.words(in: language)
    case .all(let parts): joined(parts, language.pick(" and ", "且"), in: language)
    case .any(let parts): joined(parts, language.pick(" or ", "或"), in: language)
    }
  }

  private func joined(_ parts: [Condition], _ word: String, in language: Language) -> String {
    parts.map { part in
      let words = part.words(in: language)
      return if case .comparison = part { words } else { language.pick("(\(words))", "（\(words)）") }
    }.joined(separator: word)
  }
}

extension Condition.Comparison {
  fileprivate func words(in language: Language) -> String {
    let subject = left.words(in: language)
    let bound = relation.words(in: language)
    switch right {
    case .share(let ratio, let base):
      let whole = base.words(in: language)
      return language.pick(
        "\(subject) are \(bound) \(ratio) of \(whole)", "\(subject)\(bound)\(whole)的 \(ratio)")
    case .sum(let sum):
      let other = sum.words(in: language)
      return language.pick("\(subject) are \(bound) \(other)", "\(subject)\(bound)\(other)")
    case .number(let number):
      return language.pick("\(subject) are \(bound) \(number)", "\(subject)\(bound) \(number)")
    }
  }
}

extension Condition.Sum {
  fileprivate func words(in language: Language) -> String {
    names.map { $0.words(in: language) }.joined(separator: language.pick(" and ", "与"))
  }
}

extension Condition.Relation {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .atLeast: language.pick("at least", "不少于")
    case .moreThan: language.pick("more than", "多于")
    case .atMost: language.pick("at most", "不多于")
    case .lessThan: language.pick("fewer than", "少于")
    case .equal: language.pick("exactly", "等于")
    }
  }
}

extension CountName {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .yes: language.pick("yes votes", "赞成票")
    case .no: language.pick("no votes", "反对票")
    case .abstain: language.pick("abstentions", "弃权票")
    case .veto: language.pick("vetoes", "否决票")
    case .cast: language.pick("votes that take a side", "赞成与反对票之和")
    case .members: language.pick("all members", "全体成员")
    case .eligible: language.pick("all who may vote", "全体有表决权者")
    case .present: language.pick("those present", "出席者")
    case .absent: language.pick("those absent", "缺席者")
    }
  }
}
