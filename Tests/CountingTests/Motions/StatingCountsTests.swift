// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

struct `Stating counts` {
  @Test func `what is not said has a meaning`() throws {
    let counts = try StatedCounts("yes=5, no=1,abstain=2, veto=1 ,members=12").counts()
    #expect(CountName.allCases.map { counts[$0] } == [5, 1, 2, 1, 7, 12, 12, 9, 3])
    let stated = try StatedCounts("yes=5,present=6,eligible=8,members=9").counts()
    #expect(CountName.allCases.map { stated[$0] } == [5, 0, 0, 0, 5, 9, 8, 6, 2])
  }

  @Test func `members may stay unsaid where no condition asks`() throws {
    let stated = try StatedCounts("yes=5,no=1")
    #expect(stated.members == nil)
    #expect(try stated.counts(for: [Condition("yes > no")]).cast == 6)
    #expect(try StatedCounts("yes=5,eligible=7").counts(for: [Condition("absent < 3")]).absent == 2)
    for text in ["yes > 1/2 of members", "yes > eligible", "yes > no or absent < 3"] {
      let error = #expect(throws: MotionCountsError.self) {
        try stated.counts(for: [Condition("yes > no"), Condition(text)])
      }
      #expect(
        error?.description == "'\(text)' asks for 'members', which the counts do not state")
      #expect(error?.help == "add 'members=' and their number")
      #expect(error?.mark == nil)
    }
  }

  @Test func `somebody recused may sit in the meeting`() throws {
    let counts = try MotionCounts(yes: 8, members: 9, eligible: 8, present: 9)
    #expect(counts.absent == 0)
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String
    let caret: String

    init(_ text: String, _ message: String, _ caret: String) {
      self.text = text
      self.message = message
      self.caret = caret
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Wrong("yes=7,present=6", "7 ballots are more than present=6", "      ^^^^^^^^^"),
    Wrong(
      "yes=4,no=1,abstain=1,veto=1,present=6,members=9", "7 ballots are more than present=6",
      "                            ^^^^^^^^^"),
    Wrong("yes=7,members=6", "7 ballots are more than members=6", "      ^^^^^^^^^"),
    Wrong("yes=7,eligible=6,members=9", "7 ballots are more than eligible=6", "      ^^^^^^^^^^"),
    Wrong("present=10,members=9", "present=10 is above members=9", "^^^^^^^^^^"),
    Wrong("eligible=10,members=9", "eligible=10 is above members=9", "^^^^^^^^^^^"),
    Wrong("yes=5,no=-1", "'no' is not below zero, as '-1' is", "      ^^^^^"),
    Wrong("yes=5,yes=5", "'yes' is stated twice", "      ^^^^^"),
    Wrong("yes=5, prsent=6", "'prsent' is not the name of a count", "       ^^^^^^^^"),
    Wrong("yes=five", "'yes' is a whole number, not 'five'", "^^^^^^^^"),
    Wrong("yes=5.0", "'yes' is a whole number, not '5.0'", "^^^^^^^"),
    Wrong("yes=+5", "'yes' is a whole number, not '+5'", "^^^^^^"),
    Wrong("yes=--5", "'yes' is a whole number, not '--5'", "^^^^^^^"),
    Wrong("yes=", "'yes' is a whole number, not ''", "^^^^"),
    Wrong("yes=٥", "'yes' is a whole number, not '٥'", "^^^^^"),
    Wrong(
      "yes=99999999999999999999", "'yes' is at most 10000000000000000", "^^^^^^^^^^^^^^^^^^^^^^^^"),
    Wrong("yes=10000000000000001", "'yes' is at most 10000000000000000", "^^^^^^^^^^^^^^^^^^^^^"),
    Wrong("cast=5", "'cast' follows from other counts and is not stated", "^^^^^^"),
    Wrong("yes", "'yes' is not a name, '=' and a number", "^^^"),
    Wrong("yes=5,", "a count is a name, '=' and a number, and here is nothing", "      ^"),
    Wrong("", "a count is a name, '=' and a number, and here is nothing", "^"),
  ])
  func `what is wrong is told and pointed at`(wrong: Wrong) {
    let error = #expect(throws: MotionCountsError.self) {
      try StatedCounts(wrong.text).counts()
    }
    #expect(error?.description == wrong.message)
    #expect(error?.rendering == "\(wrong.text)\n\(wrong.caret)")
  }

  @Test(arguments: [
    ("prsent=6", "did you mean 'present'?"), ("ye=6", "did you mean 'yes'?"),
    ("quorum=6", "counts are stated for yes, no, abstain, veto, present, eligible, members"),
    ("cast=6", "'cast' is yes + no + veto"), ("absent=6", "'absent' is eligible - present"),
    ("yes=x", "write it in digits, for example 'yes=5'"),
  ])
  func `advice comes with it`(text: String, help: String) {
    let error = #expect(throws: MotionCountsError.self) { try StatedCounts(text) }
    #expect(error?.help == help)
  }

  @Test func `counts beyond what a double holds are exact`() throws {
    let counts = try StatedCounts("yes=9007199254740994,members=9007199254740995").counts()
    #expect(counts.yes == 9_007_199_254_740_994)
    let condition = try Condition("yes + 1 >= members".replacing("yes + 1", with: "yes"))
    #expect(!condition.isMet(by: counts))
  }

  @Test func `counts made in code are checked alike`() {
    let error = #expect(throws: MotionCountsError.self) {
      try MotionCounts(yes: 4, no: -1, members: 9)
    }
    #expect(error?.description == "'no' is not below zero, as '-1' is")
    #expect(error?.rendering == nil)
  }
}
