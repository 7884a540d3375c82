// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Reading CSV with a column a candidate` {
  @Test func `ranks may be tied, missing, or far apart`() throws {
    let ballots = try Ballots.reading("A,B,C\n1,2,3\n1,1,2\n,20,10\n,,\n2,1,\n")
    #expect(ballots.candidates == ["A", "B", "C"])
    #expect(ballots.spelled == ["1:", "1: 1 2 3", "1: 1=2 3", "1: 2 1", "1: 3 2"])
  }

  @Test func `no opinion is not the same as no rank`() throws {
    let ballots = try Ballots.reading("A,B,C\n1,No opinion,\nno opinion,1,NO OPINION\n")
    #expect(ballots.spelled == ["1: 1 ?2", "1: 2 ?1 ?3"])
  }

  @Test func `a column of counts may stand anywhere`() throws {
    let ballots = try Ballots.reading("A,Count,B\n1,3,2\n1,4,2\n2,0,1\n")
    #expect(ballots.candidates == ["A", "B"])
    #expect(ballots.spelled == ["7: 1 2"])
  }

  @Test func `larger numbers are better where asked`() throws {
    let ballots = try Ballots.reading("A,B,C\n5,9,0\n1,1,1\n", .csv, largerIsBetter: true)
    #expect(ballots.spelled == ["1: 1=2=3", "1: 2 1 3"])
  }

  @Test func `gaps count for a method that has a rule for skipped ranks`() throws {
    let text = "A,B,C\n1,3,\n2,4,9\n"
    #expect(try Ballots.reading(text, for: .irv).spelled == ["1: - 1 - 2 - - - - 3", "1: 1 - 2"])
    #expect(try Ballots.reading(text, for: .schulze).spelled == ["1: 1 2", "1: 1 2 3"])
  }

  @Test func `approvals are marks, and 0 is none`() throws {
    let ballots = try Ballots.reading("A,B,C\n1,0,x\nyes,,no\n0,0,0\n", for: .approval)
    #expect(ballots.spelled == ["1:", "1: 1", "1: 1=3"])
  }

  @Test func `quotes, commas, line ends and byte order marks are CSV's`() throws {
    let ballots = try Ballots.reading(
      "\u{FEFF}\"Lee, Ann \"\"A\"\"\",\"Two\nlines\", 陈娟 \r\n\"1\",2, 3 \r\n\r\n2,1,")
    #expect(ballots.candidates == ["Lee, Ann \"A\"", "Two\nlines", "陈娟"])
    #expect(ballots.spelled == ["1: 1 2 3", "1: 2 1"])
  }

  @Test func `one candidate's empty cell is a blank ballot`() throws {
    #expect(try Ballots.reading("A\n1\n\n1\n").spelled == ["1:", "2: 1"])
  }

  @Test func `the same name twice is told apart`() throws {
    #expect(try Ballots.reading("A,A\n1,2\n").candidates == ["A", "A (2)"])
  }

  @Test func `500 candidates are read`() throws {
    let header = (1...500).map { "C\($0)" }.joined(separator: ",")
    let row = (1...500).map { "\(501 - $0)" }.joined(separator: ",")
    let ballots = try Ballots.reading("\(header)\n\(row)\n\(row)\n")
    let order = stride(from: 500, through: 1, by: -1).map { " \($0)" }.joined()
    #expect(ballots.spelled == ["2:\(order)"])
  }

  @Test(arguments: [
    ("", "the file is empty"),
    ("\n", "the file names no candidate"),
    ("count\n1\n", "the file names no candidate"),
    ("A,,B\n", "line 1: column 2 has no name"),
    ("A\u{0}B,C\n", "line 1: the header holds control characters, so this is no table"),
    ("rank1,rank2,rank2\n", "line 1: there are two columns 'rank2'"),
    ("count,count,A\n", "line 1: there are two columns 'count'"),
    ("A,B\n1,2\n1\n", "line 3: the row has 1 cells, the header has 2"),
    ("A,B\n1,2,3\n", "line 2: the row has 3 cells, the header has 2"),
    ("A,B\n1,x\n", "line 2: 'x' is not a rank, which is a whole number from 1"),
    ("A,B\n0,1\n", "line 2: '0' is not a rank, which is a whole number from 1"),
    ("A,B\n1.5,1\n", "line 2: '1.5' is not a rank, which is a whole number from 1"),
    ("A,B\n-1,1\n", "line 2: '-1' is not a rank, which is a whole number from 1"),
    ("A,B\n1,99999999999999999999\n", "line 2: the rank '99999999999999999999' is too large"),
    ("A,count\n1,\n", "line 2: '' is not a number of ballots"),
    ("A,count\n1,-3\n", "line 2: '-3' is not a number of ballots"),
    (
      "A,count\n1,99999999999999999999\n",
      "line 2: '99999999999999999999' ballots are more than can be counted exactly"
    ),
    (
      "A,count\n1,9223372036854775807\n1,1\n",
      "line 3: the ballots are more than can be counted exactly"
    ),
    ("A,B\n1,\"2\n", "line 2: the quoted text is not closed"),
  ]) func `a broken row is refused by line`(text: String, message: String) {
    #expect(Ballots.refusal(of: text, .csv) == message)
  }

  @Test func `a cell that is no approval is refused`() {
    #expect(
      Ballots.refusal(of: "A\nmaybe\n", .csv, for: .approval)
        == "line 2: 'maybe' is not an approval"
    )
  }
}

@Suite struct `Reading CSV with a column a rank` {
  @Test func `candidates are those who occur, in that order`() throws {
    let ballots = try Ballots.reading("count,rank1,rank2,rank3\n3,B,A,\n2,,C,A\n1,B,A,\n")
    #expect(ballots.candidates == ["B", "A", "C"])
    #expect(ballots.spelled == ["2: - 3 2", "4: 1 2"])
  }

  @Test func `overvotes, undervotes and write-ins are told from candidates`() throws {
    let ballots = try Ballots.reading(
      "rank1,rank2,rank3\nA,overvote,B\nundervote,B|A,UWI\nA,OverVote,B\n", for: .irv)
    #expect(ballots.candidates == ["A", "B", "UWI"])
    #expect(ballots.writeIns == 2)
    #expect(ballots.spelled == ["1: - 1=2 3", "2: 1 ! 2"])
  }

  @Test func `names of any length and script are told apart`() throws {
    let ballots = try Ballots.reading(
      "rank1,rank2\n\"Lee, Ann\",陈娟\n陈娟,\"Lee, Ann\"\nABCDEFG,ABCDEFGH\nABCDEFGH,ABCDEFG\n"
        + "ABCDEFGH,ABCDEFG\n 陈娟 ,\"Lee, Ann\"\n")
    #expect(ballots.candidates == ["Lee, Ann", "陈娟", "ABCDEFG", "ABCDEFGH"])
    #expect(ballots.spelled == ["1: 1 2", "1: 3 4", "2: 2 1", "2: 4 3"])
  }

  @Test func `columns may stand in any order, and others are not read`() throws {
    let ballots = try Ballots.reading("id,Rank 2,rank_1,precinct\n7,A,B,X\n")
    #expect(ballots.spelled == ["1: 1 2"])
    #expect(ballots.candidates == ["B", "A"])
    #expect(
      ballots.notes == [
        "columns that are neither a rank nor the count were not read: 'id', 'precinct'"
      ])
  }

  @Test func `a candidate twice is refused, or kept where the method has a rule`() throws {
    let text = "rank1,rank2\nA,B\nA,A\n"
    #expect(Ballots.refusal(of: text) == "line 3: 'A' is on the ballot twice")
    #expect(try Ballots.reading(text, for: .irv).spelled == ["1: 1 1", "1: 1 2"])
  }

  @Test func `a file without ballots names no candidate`() {
    #expect(Ballots.refusal(of: "rank1,rank2\n") == "the file names no candidate")
  }
}
