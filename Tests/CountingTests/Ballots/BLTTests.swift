// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Reading BLT` {
  @Test func `numbers, ballots, names and title are read`() throws {
    let ballots = try Ballots.reading(
      "3 2\n4 1 2 0\n2 3 0\n1 1 2 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Board 2026\"\n")
    #expect(ballots.candidates == ["Ann", "Bob", "Cy"])
    #expect(ballots.seats == 2)
    #expect(ballots.title == "Board 2026")
    #expect(ballots.spelled == ["2: 3", "5: 1 2"])
    #expect(ballots.count == 7)
  }

  @Test func `tied, skipped and blank ranks are kept`() throws {
    let ballots = try Ballots.reading("3 1\n1 2=1 3 0\n1 1 = 3 0\n1 - 2 0\n5 0\n0\nA\nB\nC\n")
    #expect(ballots.spelled == ["1: - 2", "1: 1=2 3", "1: 1=3", "5:"])
  }

  @Test func `withdrawn candidates are negative numbers`() throws {
    let ballots = try Ballots.reading("3 1\n-2 -3\n1 1 2 0\n0\nA\nB\nC\n")
    #expect(ballots.withdrawn == [1, 2])
  }

  @Test func `the tie option is the lot, and nicknames serve as numbers`() throws {
    let ballots = try Ballots.reading(
      "3 1\n[nick a b c]\n[tie c a b]\n1 a c 0\n1 2=c 0\n0\n\"A\"\n\"B\"\n\"C\"\n")
    #expect(ballots.lot == [2, 0, 1])
    #expect(ballots.spelled == ["1: 1 3", "1: 2=3"])
  }

  @Test func `a count of 0 before candidates does not end the ballots`() throws {
    let ballots = try Ballots.reading("2 1\n0 1 0\n3 2 0\n 0  # the end\nA\nB\n")
    #expect(ballots.candidates == ["A", "B"])
    #expect(ballots.count == 3)
  }

  @Test func `ballot ids in parentheses count one each`() throws {
    let ballots = try Ballots.reading("2 1\n(x 1) 1 0\n(x 2) 1 0\n0\nA\nB\n")
    #expect(ballots.spelled == ["2: 1"])
  }

  @Test func `comments, carriage returns, a byte order mark and blank lines are passed over`()
    throws
  {
    let ballots = try Ballots.reading(
      "\u{FEFF}# a file\r\n2 1 # two for one\r\n\r\n3 1 0 # most\r\n1 2 1 0\r\n0\r\n"
        + "# names\r\n\"A\" # first\r\n\"B\"\r\n")
    #expect(ballots.candidates == ["A", "B"])
    #expect(ballots.spelled == ["1: 2 1", "3: 1"])
  }

  @Test(
    arguments: [
      ("\"Ann\" \"Bob\"\n\"Board\"", ["Ann", "Bob"], "Board"),
      ("\"Ann\"\n\"Bob\"\n", ["Ann", "Bob"], nil),
      ("Ann Lee (X)\nBob\nBoard, of two\n", ["Ann Lee (X)", "Bob"], "Board, of two"),
      ("\"Ann \"\"A\"\" Lee\"\n\"\"\"Bob\"\" Z \"\nW\n", ["Ann \"A\" Lee", "\"Bob\" Z"], "W"),
      ("\"Ann \"A\" Lee\"\n\"Bob\"\n", ["Ann \"A\" Lee", "Bob"], nil),
      ("\"Ann\",\"X, Y\"\n\"Bob\",\"Z\"\n\"W\"\n", ["Ann \"X, Y\"", "Bob \"Z\""], "W"),
      (
        "\"Ann \"\"A\"\" Lee\", Green,\n\"Bob\", Red\nW",
        ["Ann \"A\" Lee \"Green\"", "Bob \"Red\""], "W"
      ),
      ("\"Ann\", \"Bob\", \"Board\"\n", ["Ann", "Bob"], "Board"),
      ("\"Lee, Ann\"\n\"Ray, Bob\"\n", ["Lee, Ann", "Ray, Bob"], nil),
      ("\"Ann\" \"X Party\"\n\"Bob\" \"Y\"\n\"W\"", ["Ann \"X Party\"", "Bob \"Y\""], "W"),
      (
        "# ALTERNATIVE NAME 1: Ann\n# ALTERNATIVE NAME 2: Bob\nBoard", ["Ann", "Bob"],
        "Board"
      ),
      ("\"陈 娟\"\n\"Łukasz \\ <b>\"\n\"\u{202E}x\"\n", ["陈 娟", "Łukasz \\ <b>"], "\u{202E}x"),
    ] as [(String, [String], String?)])
  func `names are taken as many hands write them`(
    text: String, names: [String], title: String?
  ) throws {
    let ballots = try Ballots.reading("2 1\n1 1 0\n0\n" + text)
    #expect(ballots.candidates == names)
    #expect(ballots.title == title)
  }

  @Test func `a name that is not UTF-8 is read as Latin-1`() throws {
    let bytes = Array("1 1\n1 1 0\n0\n\"Che".utf8) + [0xF2] + Array("\"\n".utf8)
    #expect(try Ballots(from: BytesInMemory(bytes)).candidates == ["Cheò"])
  }

  @Test func `the same name twice is told apart`() throws {
    let ballots = try Ballots.reading("4 1\n1 1 0\n0\nA\nA\nA (2)\nA\n")
    #expect(ballots.candidates == ["A", "A (3)", "A (2)", "A (4)"])
  }

  @Test(arguments: [
    ("", "the file is empty"),
    ("\n\n", "the file is empty"),
    ("x y\n", "line 1: 'x y' is not the number of candidates and the number of seats"),
    ("3\n", "line 1: '3' is not the number of candidates and the number of seats"),
    ("0 1\n0\n", "line 1: the file names no candidate"),
    ("2 0\n1 1 0\n0\nA\nB\n", "line 1: an election fills at least one seat"),
    ("40000 1\n", "line 1: 40000 candidates are more than 32000"),
    ("2 1\n1 1 0\n", "line 2: the list of ballots does not end with 0"),
    ("2 1\n1 1 2\n0\nA\nB\n", "line 2: the ballot does not end with 0"),
    (
      "2 1\n1 1 0\n1 3 0\n0\nA\nB\n",
      "line 3: '3' is not the number of a candidate, which is 1 to 2"
    ),
    ("2 1\n1 x 0\n0\nA\nB\n", "line 2: 'x' is not a candidate's number on a ballot"),
    ("2 1\n1 = 1 0\n0\nA\nB\n", "line 2: '=' is not a candidate's number on a ballot"),
    ("2 1\nx 1 0\n0\nA\nB\n", "line 2: 'x' is not a number of ballots"),
    ("2 1\n1.5 1 0\n0\nA\nB\n", "line 2: '1.5' is not a number of ballots"),
    ("2 1\n1 1 2 1 0\n0\nA\nB\n", "line 2: '1' is on the ballot twice"),
    ("2 1\n(a) 1 0\n(a) 2 0\n0\nA\nB\n", "line 3: the ballot 'a' occurs twice"),
    ("2 1\n(a 1 0\n0\nA\nB\n", "line 2: the ballot does not end with 0"),
    ("2 1\n[tie 1]\n0\nA\nB\n", "line 2: the option 'tie' lists 1 candidate, not all 2 once"),
    ("2 1\n[tie 1 1]\n0\nA\nB\n", "line 2: the option 'tie' lists 2 candidates, not all 2 once"),
    ("2 1\n[tie 1 2\n0\nA\nB\n", "line 2: the option does not end with ']'"),
    ("2 1\n[what 1]\n0\nA\nB\n", "line 2: the option 'what' is not known"),
    ("3 1\n1 1 0\n0\nA\nB\n", "2 names are given for 3 candidates"),
    ("1 1\n1 1 0\n0\nA\nT\nS\nC\nX\n", "5 names are given for 1 candidate"),
    ("2 1\n1 1 0\n0\n\"A\n\"B\"\n", "line 4: the quoted text is not closed"),
    (
      "2 1\n9223372036854775808 1 0\n0\nA\nB\n",
      "line 2: '9223372036854775808' ballots are more than can be counted exactly"
    ),
    (
      "2 1\n9223372036854775807 1 0\n1 1 0\n0\nA\nB\n",
      "line 3: the ballots are more than can be counted exactly"
    ),
  ]) func `a broken file is refused by line`(text: String, message: String) {
    #expect(Ballots.refusal(of: text, .blt) == message)
  }

  @Test func `the repeated candidate is kept where the method has a rule for it`() throws {
    let ballots = try Ballots.reading("2 1\n1 1 2 1 0\n0\nA\nB\n", for: .irv)
    #expect(ballots.spelled == ["1: 1 2 1"])
    #expect(ballots.table.hasRepeats)
  }

  @Test(arguments: [9_007_199_254_740_993, 9_007_199_254_740_994, Int.max])
  func `counts beyond what floating point holds are exact`(count: Int) throws {
    let ballots = try Ballots.reading("2 1\n\(count) 1 0\n0\nA\nB\n")
    #expect(ballots.spelled == ["\(count): 1"])
  }

  @Test func `options of another program are said not to be followed`() throws {
    let ballots = try Ballots.reading("1 1\n[droop arithmetic=fixed]\n1 1 0\n0\nA\n")
    #expect(ballots.notes == ["the option '[droop …]' in line 2 was not followed"])
  }
}
