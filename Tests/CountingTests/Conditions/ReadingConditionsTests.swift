// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

struct `Reading conditions` {
  @Test(arguments: [
    ("yes >= 2/3 of present", "yes >= 2/3 of present"),
    ("  yes>=2/3of present ", "yes >= 2/3 of present"),
    ("yes > 1 / 2 of members", "yes > 1/2 of members"),
    ("yes >= 60% of cast", "yes >= 60% of cast"),
    ("yes >= 66.67 % of cast", "yes >= 66.67% of cast"),
    ("yes>no", "yes > no"),
    ("yes >= 2", "yes >= 2"),
    ("yes + abstain = members", "yes + abstain = members"),
    ("yes >= 3/1 of no + veto", "yes >= 3/1 of no + veto"),
    ("veto = 0 and yes >= 2 or yes = eligible", "veto = 0 and yes >= 2 or yes = eligible"),
    ("veto = 0 and (yes >= 2 or yes = 1)", "veto = 0 and (yes >= 2 or yes = 1)"),
    ("((yes > no))", "yes > no"),
    ("(yes > 1 and no < 2) or absent <= 3", "yes > 1 and no < 2 or absent <= 3"),
    ("(yes > 1 and no < 2) and absent <= 3", "(yes > 1 and no < 2) and absent <= 3"),
    ("yes\n>\tno", "yes > no"),
  ])
  func `a condition has one canonical spelling`(text: String, spelling: String) throws {
    let condition = try Condition(text)
    #expect(condition.description == spelling)
    #expect(try Condition(spelling) == condition)
  }

  @Test func `and binds tighter than or`() throws {
    let condition = try Condition("yes > 1 or yes > 2 and yes > 3")
    guard case .any(let parts) = condition else {
      Issue.record("'or' is not outermost in \(condition)")
      return
    }
    #expect(parts.map(\.description) == ["yes > 1", "yes > 2 and yes > 3"])
  }

  @Test(arguments: [
    ("2/3", 2, 3), ("4/6", 2, 3), ("60%", 3, 5), ("66.67%", 6667, 10000), ("0.5%", 1, 200),
    ("100%", 1, 1), ("3/1", 3, 1), ("66.6666667%", 666_666_667, 1_000_000_000),
    ("1000000000/1000000000", 1, 1),
  ])
  func `a ratio is the fraction it writes`(text: String, numerator: Int, denominator: Int) throws {
    let ratio = try #require(Condition.Ratio(text))
    #expect(ratio.spelling == text)
    #expect([ratio.numerator, ratio.denominator] == [numerator, denominator])
  }

  @Test(arguments: ["2", "two thirds", "", "2/0", "1.5/2", "66.66666667%", "2/3 of yes and no > 1"])
  func `what writes no ratio is none`(text: String) {
    #expect(Condition.Ratio(text) == nil)
  }

  @Test func `a condition names the counts it needs`() throws {
    let condition = try Condition("yes >= 2/3 of present and (veto = 0 or absent < no)")
    #expect(condition.names == [.yes, .present, .veto, .absent, .no])
  }
}

struct `Conditions that cannot be read` {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    let column: Int
    let message: String
    let help: String

    init(_ text: String, _ column: Int, _ message: String, _ help: String) {
      self.text = text
      self.column = column
      self.message = message
      self.help = help
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Wrong(
      "yes >= 2/3 of presnt", 15, "'presnt' is not the name of a count",
      "did you mean 'present'?"),
    Wrong(
      "xylophone > 2", 1, "'xylophone' is not the name of a count",
      "the counts are yes, no, abstain, veto, cast, members, eligible, present, absent"),
    Wrong("Yes > no", 1, "'Yes' is not the name of a count", "did you mean 'yes'?"),
    Wrong("for > against", 1, "'for' is not the name of a count", "write 'yes'"),
    Wrong("yes => no", 5, "a comparison belongs here, not '=>'", "write '>='"),
    Wrong("yes == no", 5, "a comparison belongs here, not '=='", "write '='"),
    Wrong("yes ≥ no", 5, "'≥' has no meaning in a condition", "write '>='"),
    Wrong(
      "yes >= 2/3", 11, "the condition ends where 'of' belongs",
      "say what the ratio is taken of, for example '2/3 of present'"),
    Wrong(
      "yes >= 2/3 present", 12, "'of' belongs here, not 'present'",
      "say what the ratio is taken of, for example '2/3 of present'"),
    Wrong(
      "yes >= 5 of present", 10, "'and', 'or' or the end belongs here, not 'of'",
      "a ratio is written '2/3' or '60%'"),
    Wrong(
      "yes >= 0.67 of present", 8, "'0.67' is neither a whole number nor a ratio",
      "write a ratio as '2/3', or with a percent sign as '66.67%'"),
    Wrong(
      "yes >= 2/0 of present", 10, "a ratio's denominator is above zero",
      "write a ratio such as '2/3'"),
    Wrong(
      "yes >= 2/ of present", 11, "the ratio's denominator belongs here, not 'of'",
      "write a ratio such as '2/3'"),
    Wrong(
      "yes > no AND veto = 0", 10, "'and', 'or' or the end belongs here, not 'AND'",
      "write 'and'"),
    Wrong(
      "yes > no > abstain", 10, "'and', 'or' or the end belongs here, not '>'",
      "join comparisons with 'and' or 'or'"),
    Wrong(
      "yes > no and", 13, "the condition ends where the name of a count belongs",
      "the counts are yes, no, abstain, veto, cast, members, eligible, present, absent"),
    Wrong(
      "2 < yes", 1, "the name of a count belongs here, not '2'",
      "the counts are yes, no, abstain, veto, cast, members, eligible, present, absent"),
    Wrong(
      "yes >", 6, "the condition ends where a ratio, a count or a whole number belongs",
      "for example '2/3 of present', 'no' or '2'"),
    Wrong(
      "yes", 4, "the condition ends where a comparison belongs",
      "write one of >= > <= < ="),
    Wrong("(yes > no", 1, "'(' has no partner", "write parentheses in pairs"),
    Wrong("yes > no)", 9, "')' has no partner", "write parentheses in pairs"),
    Wrong(
      "", 1, "a condition compares counts, and here is none",
      "for example 'yes >= 2/3 of present'"),
    Wrong(
      "yes > 99999999999999999999", 7, "a number here is at most 10000000000000000",
      "write a smaller number"),
    Wrong(
      "yes > 2/1000000001 of no", 9, "a number here is at most 1000000000",
      "write a smaller number"),
    Wrong(
      "yes > 6.6.7% of no", 7, "'6.6.7' is neither a whole number nor a ratio",
      "write a ratio as '2/3', or with a percent sign as '66.67%'"),
    Wrong(
      "yes > no; rm", 9, "';' has no meaning in a condition",
      "for example 'yes >= 2/3 of present'"),
  ])
  func `are told where and why`(wrong: Wrong) {
    let error = #expect(throws: ConditionError.self) { try Condition(wrong.text) }
    #expect(error?.description == wrong.message)
    #expect(error?.help == wrong.help)
    #expect(error?.mark.column == wrong.column)
  }

  @Test(arguments: [
    ("yes >= 2/3 of presnt", "yes >= 2/3 of presnt\n              ^^^^^^"),
    ("yes >= 2/3", "yes >= 2/3\n          ^"),
    ("赞成 > no", "赞成 > no\n^^^^"),
    ("yes > 赞成 + nö", "yes > 赞成 + nö\n      ^^^^"),
    ("yes >\u{1B}[31m no", "yes >\\u{1B}[31m no\n     ^^^^^^"),
    ("yes\n> \u{202E}no", "yes > \\u{202E}no\n      ^^^^^^^^"),
  ])
  func `a caret stands under the fault`(text: String, rendering: String) {
    let error = #expect(throws: ConditionError.self) { try Condition(text) }
    #expect(error?.rendering == rendering)
  }

  @Test func `a long line is cut around the fault`() {
    let text =
      String(repeating: "yes + ", count: 100) + "yse > no" + String(repeating: " ", count: 90)
    let error = #expect(throws: ConditionError.self) { try Condition(text) }
    let lines = error?.rendering.split(separator: "\n").map(String.init) ?? []
    #expect(lines.first?.count == 122)
    #expect(lines.last == String(repeating: " ", count: 61) + "^^^")
  }

  @Test func `deep nesting and long texts are refused`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "yes > no" + String(repeating: ")", count: depth)
    }
    #expect(try Condition(nested(50)).description == "yes > no")
    let deep = #expect(throws: ConditionError.self) { try Condition(nested(51)) }
    #expect(deep?.description == "parentheses nest at most 50 deep")
    let long = "yes > no" + String(repeating: " ", count: 993)
    let error = #expect(throws: ConditionError.self) { try Condition(long) }
    #expect(error?.description == "a condition has at most 1000 characters")
    #expect(try Condition(String(long.dropLast())).description == "yes > no")
  }
}
