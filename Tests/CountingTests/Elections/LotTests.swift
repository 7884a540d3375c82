// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Drawing lots` {
  /// From FIPS 180-4's examples and `sha256sum`.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 64),
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
    (
      String(repeating: "a", count: 1_000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ]) func `digests are those of the standard`(text: String, digest: String) {
    #expect(SHA256.hexDigest(of: text.utf8) == digest)
  }

  @Test(arguments: [1, 3, 55, 56, 63, 64, 65, 127])
  func `a message in pieces has the digest of the whole`(size: Int) {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var digest = SHA256()
    for start in stride(from: 0, to: message.count, by: size) {
      digest.update(message[start..<min(start + size, message.count)])
    }
    #expect(digest.finalize() == SHA256.digest(of: message))
  }

  @Test func `a seed orders candidates by the digest of seed and name`() {
    // printf '2026Ann' | sha256sum begins 5c…, Bob's with 3f…, Cy's with d4… or as computed here.
    let names = ["Ann", "Bob", "Cy"]
    let digests = names.map { SHA256.hexDigest(of: Array("2026\($0)".utf8)) }
    let expected = names.indices.sorted { digests[$0] < digests[$1] }
    #expect(Lot(seed: "2026", candidates: names).order == expected)
  }

  @Test func `a seed's order does not depend on the order of candidates`() {
    let names = (1...40).map { "C\($0)" }
    let drawn = Lot(seed: "x", candidates: names).order.map { names[$0] }
    let reversed = Array(names.reversed())
    #expect(Lot(seed: "x", candidates: reversed).order.map { reversed[$0] } == drawn)
    #expect(Lot(seed: "y", candidates: names).order.map { names[$0] } != drawn)
  }

  @Test func `a lot that leaves out one of the tied decides nothing`() {
    let lot = Lot(order: [2, 0])
    #expect(lot.pick(of: [0, 2], favoured: true) == 2)
    #expect(lot.pick(of: [0, 2], favoured: false) == 0)
    #expect(lot.pick(of: [0, 1], favoured: true) == nil)
  }

  @Test func `a seed is named as what decided`() throws {
    let count = try ElectionCount.of("A,B\n1,\n,1\n", .plurality) { rules, ballots in
      rules.lot = Lot(seed: "draw of 1 May", candidates: ballots.candidates)
    }
    #expect(count.outcome == .elected)
    #expect(count.ties[0].by == "the draw from the seed 'draw of 1 May'")
  }
}

@Suite struct `Naming candidates` {
  private let ballots = Result { () throws(BallotError) in
    try Ballots.reading("1,Ann,\"Lee, Bob\",4\n1,2,3,4\n")
  }

  @Test(arguments: [("Ann", 1), ("1", 0), ("4", 3), ("2", 1), ("3", 2), ("Lee, Bob", 2)])
  func `an exact name comes before a number`(name: String, index: Int) throws {
    #expect(try ballots.get().candidate(named: name) == index)
  }

  @Test(arguments: [
    ("Anm", "'Anm' is not a candidate", "did you mean 'Ann'?"),
    (
      "0", "'0' is not a candidate",
      "a candidate goes by name, or by number in the file from 1"
    ),
    ("5", "'5' is not a candidate", "a candidate goes by name, or by number in the file from 1"),
    (
      "Somebody else", "'Somebody else' is not a candidate",
      "a candidate goes by name, or by number in the file from 1"
    ),
  ]) func `others are refused with the nearest name`(
    name: String, message: String, help: String
  ) throws {
    let ballots = try ballots.get()
    do throws(ElectionError) {
      _ = try ballots.candidate(named: name)
      Issue.record("accepted")
    } catch {
      #expect(error.description == message)
      #expect(error.help == help)
    }
  }

  @Test func `nobody is named twice`() throws {
    let ballots = try ballots.get()
    #expect(throws: ElectionError.repeatedCandidate("Ann")) {
      try ballots.candidates(named: ["Ann", "2"])
    }
  }
}
