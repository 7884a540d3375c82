// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Odd elections` {
  private func rules(_ method: ElectionMethod, seats: Int = 1) -> ElectionRules {
    var rules = ElectionRules(method, seats: seats)
    if method == .debian { rules.defaultOption = 0 }
    return rules
  }

  @Test(arguments: ElectionMethod.allCases)
  func `a single candidate is elected, even without ballots`(method: ElectionMethod) throws {
    for casts in [[], [Ballots.Cast([[0]])], [Ballots.Cast([], count: 3)]] {
      let ballots = try Ballots(candidates: ["A"], ballots: casts)
      let count = try ElectionCount(counting: ballots, by: rules(method))
      #expect(count.outcome == .elected)
      #expect(count.elected == [0])
    }
  }

  @Test(arguments: ElectionMethod.allCases)
  func `blank ballots elect nobody by the order of a list`(method: ElectionMethod) throws {
    let ballots = try Ballots(candidates: ["A", "B", "C"], ballots: [.init([], count: 9)])
    let count = try ElectionCount(counting: ballots, by: rules(method))
    #expect(count.valid == 0)
    // Debian's default wins when no option defeats it; all other methods have nothing to go by.
    #expect(count.outcome == (method == .debian ? .elected : .tied))
    #expect(count.elected == (method == .debian ? [0] : []))
  }

  @Test(arguments: ElectionMethod.allCases) func `no seats are refused`(method: ElectionMethod)
    throws
  {
    let ballots = try Ballots(candidates: ["A"], ballots: [])
    #expect(throws: ElectionError.noSeats) {
      try ElectionCount(counting: ballots, by: rules(method, seats: 0))
    }
    #expect(ElectionError.noSeats.description == "an election fills at least one seat")
  }

  @Test func `all withdrawn is refused`() throws {
    let ballots = try Ballots(candidates: ["A"], ballots: [])
    var rules = ElectionRules(.plurality)
    rules.withdrawn = [0]
    #expect(throws: ElectionError.noCandidatesLeft) {
      try ElectionCount(counting: ballots, by: rules)
    }
    #expect(
      ElectionError.noCandidatesLeft.description == "no candidate is left: all have withdrawn")
  }

  @Test(arguments: ElectionMethod.allCases)
  func `hundreds of candidates are counted`(method: ElectionMethod) throws {
    var dice = ElectionDice(seed: 5)
    // Rounds and paths take a higher power of it, which is slow in a debug build.
    let size = method == .plurality || method == .approval ? 500 : 120
    let names = (0..<size).map { "C\($0)" }
    let casts = (0..<20).map { _ in
      Ballots.Cast(Array(0..<size).shuffled(using: &dice).map { [$0] })
    }
    let ballots = try Ballots(candidates: names, ballots: casts)
    var rules = rules(method)
    rules.lot = Lot(seed: "x", candidates: names)
    let count = try ElectionCount(counting: ballots, by: rules)
    #expect(count.outcome == .elected)
    #expect(count.elected.count == 1)
  }

  @Test func `500 candidates without a vote are tied at once`() throws {
    let ballots = try Ballots(candidates: (0..<500).map { "C\($0)" }, ballots: [.init([[0]])])
    let count = try ElectionCount(counting: ballots, by: ElectionRules(.plurality, seats: 5))
    #expect(count.outcome == .tied)
    #expect(count.elected == [0])
  }

  @Test func `a group limit needs an order`() throws {
    let ballots = try Ballots(candidates: ["A", "B"], ballots: [])
    var rules = ElectionRules(.scottishSTV)
    rules.caps = .init(groups: [:], most: 1)
    #expect(throws: ElectionError.capsNeedAnOrder(.scottishSTV)) {
      try ElectionCount(counting: ballots, by: rules)
    }
    #expect(
      ElectionError.capsNeedAnOrder(.scottishSTV).description
        == "'scottish-stv' has no final order on which to limit a group")
  }

  @Test(arguments: [
    (FixedPoint(units: 0), "0"), (FixedPoint(units: -7), "-7"),
    (FixedPoint(units: 138_100_000, places: 5), "1381.00000"),
    (FixedPoint(units: 7, places: 5), "0.00007"), (FixedPoint(units: -120, places: 2), "-1.20"),
    (FixedPoint(units: 123_456, places: 5), "1.23456"),
    (
      FixedPoint(units: Int128(Int.max) * 100_000, places: 5), "9223372036854775807.00000"
    ),
  ]) func `decimals are written in full`(number: FixedPoint, text: String) {
    #expect(number.description == text)
  }
}

@Suite struct `Setting out a count` {
  private let text = "3 1\n4 1 0\n3 2 1 0\n2 3 2 0\n1 0\n0\nAnn|1\nBob\nCy\n<Board>\n"

  @Test func `the sheet lets anybody redo the count`() throws {
    let sheet = try ElectionCount.of(text, .irv).sheet
    #expect(sheet.title == "<Board>")
    #expect(
      sheet.sections.map(\.heading) == [
        "Result", "Round 1: first preferences", "Round 2: Cy excluded",
      ])
    #expect(
      sheet.sections[0].sentences == [
        "instant runoff, 1 seat, 3 candidates", "10 ballots, 9 of them valid",
        "for nobody from the start: 1 ballot, nobody ranked", "quota: 5", "elected: Bob",
      ])
    #expect(
      sheet.sections[2].table?.rows == [
        ["Bob", "5", "+2"], ["Ann|1", "4", "0"], ["Cy", "0", "-2"], ["(nobody ranked)", "1", "0"],
        ["(all)", "10", ""],
      ])
  }

  @Test func `Markdown escapes every text`() throws {
    let sheet = try ElectionCount.of(text, .irv).sheet
    let markdown = sheet.markdown { $0.replacing("|", with: "\\|").replacing("<", with: "&lt;") }
    #expect(markdown.hasPrefix("# &lt;Board>\n\n## Result\n\n- instant runoff, 1 seat"))
    #expect(markdown.contains("| candidate | votes | change |\n| --- | ---: | ---: |\n"))
    #expect(markdown.contains("| Ann\\|1 | 4 | 0 |\n"))
  }

  @Test func `a tie is told with what hangs on it`() throws {
    let sheet = try ElectionCount.of("A,B\n1,\n,1\n", .plurality).sheet
    #expect(sheet.sections.last?.heading == "Ties")
    #expect(
      sheet.sections.last?.sentences == [
        "round 1: A, B are tied at 1 vote for a seat; chosen: nobody, nothing on record"
      ])
    #expect(
      sheet.sections[0].sentences.suffix(2) == [
        "tied: nothing on record resolves a tie that matters", "elected however it falls: nobody",
      ])
  }

  @Test func `pairs and paths are set out for Schulze`() throws {
    let sheet = try ElectionCount.of("A,B\n1,2\n", .schulze).sheet
    #expect(sheet.sections.map(\.heading) == ["Result", "Pairs", "Strongest paths", "Order"])
    #expect(sheet.sections[1].table?.rows == [["1 A", "", "1"], ["2 B", "0", ""]])
  }
}
