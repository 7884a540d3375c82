// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Streaming ballots` {
  /// Hands out a few bytes at a time.
  private struct Trickle: ByteSource {
    var bytes: [UInt8]
    var step: Int
    var offset = 0

    mutating func read(into buffer: inout [UInt8], from start: Int) -> Int {
      let count = min(step, buffer.count - start, bytes.count - offset)
      for index in 0..<count { buffer[start + index] = bytes[offset + index] }
      offset += count
      return count
    }
  }

  @Test(arguments: [1, 2, 3, 7, 16])
  func `where a chunk ends makes no difference`(step: Int) throws {
    let texts = [
      "3 1\n2 1 2 0\r\n1 3=1 0\n0\n\"A\"\n\"B \"\"b\"\"\"\n\"C\"\n\"T\"",
      "count,\"A,\n\"\"x\",B\n3,1,2\n\"4\",,\"1\"\n",
      "rank1,rank2\nAnn,Bob\n\"Bob\",\n,Ann",
      "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n2: 1,2\n1: {1,2}",
      "{\"ballots\": [{\"ranking\": [\"A\", [\"B\"]]},\n{\"approve\": [\"B\"]}], "
        + "\"candidates\": [\"A\", \"B\"]}",
    ]
    for text in texts {
      let whole = try Ballots.reading(text)
      let pieces = try Ballots(from: Trickle(bytes: Array(text.utf8), step: step))
      #expect(pieces.candidates == whole.candidates)
      #expect(pieces.spelled == whole.spelled)
      #expect(pieces.title == whole.title)
    }
  }

  @Test func `equal ballots are kept once`() throws {
    let rows = (0..<20_000).map { "\($0 % 2 + 1),\(2 - $0 % 2)" }.joined(separator: "\n")
    let ballots = try Ballots.reading("A,B\n\(rows)\n")
    #expect(ballots.distinct == 2)
    #expect(ballots.count == 20_000)
  }

  @Test func `many different ballots are told apart`() throws {
    var dice = ElectionDice(seed: 4)
    var expected: [String: Int] = [:]
    var casts: [Ballots.Cast] = []
    for _ in 0..<20_000 {
      let size = dice.chance(1, of: 10) ? 40 : 6
      let order = Array(Array(0..<size).shuffled(using: &dice).prefix(dice.number(0...size)))
      let count = dice.number(1...3)
      casts.append(Ballots.Cast(order.map { [$0] }, count: count))
      expected[order.map { " \($0 + 1)" }.joined(), default: 0] += count
    }
    let ballots = try Ballots(candidates: (1...40).map { "C\($0)" }, ballots: casts)
    #expect(ballots.spelled == expected.map { "\($1):\($0)" }.sorted())
  }

  @Test func `a line of 16 MiB is refused`() {
    let text = "A,B\n" + String(repeating: "1", count: 17 << 20)
    #expect(Ballots.refusal(of: text, .csv) == "line 2: the line is longer than 16 MiB")
  }

  @Test func `UTF-16 is refused`() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00]
    #expect(throws: BallotError(.utf16)) { try Ballots(from: BytesInMemory(bytes)) }
  }

  @Test func `a file that is not there is refused`() {
    #expect(throws: BallotError(.unreadable("no such file or directory"))) {
      try Ballots.read(fileAt: "/nowhere/at/all.csv")
    }
  }

  @Test(arguments: [
    ("a.blt", BallotFormat.blt), ("x/b.SOC", .preflib), ("b.toi", .preflib), ("c.csv", .csv),
    ("d.json", .json), ("e.txt", nil), ("blt", nil), ("a.blt/x", nil),
  ]) func `the ending of a name tells the format`(path: String, format: BallotFormat?) {
    #expect(BallotFormat(fileExtensionOf: path) == format)
  }

  @Test func `candidates out of range are refused`() {
    #expect(throws: BallotError(.unknownCandidate("3", candidates: 2))) {
      try Ballots(candidates: ["A", "B"], ballots: [.init([[0], [2]])])
    }
  }
}
