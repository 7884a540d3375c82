// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Reading PrefLib` {
  private let header = """
    # FILE NAME: 1.toi
    # TITLE: Board
    # NUMBER ALTERNATIVES: 4
    # NUMBER VOTERS: 6
    # ALTERNATIVE NAME 1: Ann
    # ALTERNATIVE NAME 2: Bob: the 2nd
    # ALTERNATIVE NAME 3: Cy
    # ALTERNATIVE NAME 4: Di

    """

  @Test func `orders with ties, complete or not, are read`() throws {
    let ballots = try Ballots.reading(header + "3: 1,2,3,4\n2: 4,{3,1}\n1: {2,1},{4}\n")
    #expect(ballots.candidates == ["Ann", "Bob: the 2nd", "Cy", "Di"])
    #expect(ballots.title == "Board")
    #expect(ballots.spelled == ["1: 1=2 4", "2: 4 1=3", "3: 1 2 3 4"])
    #expect(ballots.notes == [])
  }

  @Test func `a header that says another number of voters is told`() throws {
    let ballots = try Ballots.reading(header + "3: 1,2,3,4\n")
    #expect(ballots.notes == ["the header says 6 voters, the ballots add up to 3"])
  }

  @Test func `the older form is read`() throws {
    let ballots = try Ballots.reading("3\n1,Ann\n2,Bob\n3,Cy\n5,5,2\n4,1,2\n1,{2,3},1\n")
    #expect(ballots.candidates == ["Ann", "Bob", "Cy"])
    #expect(ballots.spelled == ["1: 2=3 1", "4: 1 2"])
  }

  @Test(arguments: [
    ("2: 1,5\n", "line 9: '5' is not the number of a candidate, which is 1 to 4"),
    ("2: 1,x\n", "line 9: 'x' is not the number of a candidate, which is 1 to 4"),
    ("2: 1,{2,3\n", "line 9: the tied candidates are not closed with '}'"),
    ("2: 1,2,1\n", "line 9: '1' is on the ballot twice"),
    ("x: 1\n", "line 9: 'x' is not a number of ballots"),
    ("2 1 3\n", "line 9: '2 1 3' is not a ballot, which is 'COUNT: 1, 2, …'"),
  ]) func `a broken line is refused`(text: String, message: String) {
    #expect(Ballots.refusal(of: header + text, .preflib) == message)
  }

  @Test func `an alternative without a name is refused`() {
    #expect(
      Ballots.refusal(of: "# NUMBER ALTERNATIVES: 1\n1: 1\n", .preflib)
        == "alternative 1 has no name")
  }
}
