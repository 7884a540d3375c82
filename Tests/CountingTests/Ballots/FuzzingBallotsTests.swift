// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Hostile ballot files` {
  private static let seeds = [
    "3 2\n-2\n[tie 3 1 2]\n[nick a b c]\n4 1 2 0\n(x) 2=1 - 3 0\n0\n\"A\"\n\"B \"\"b\"\"\"\n\"C\"\n\"T\"\n",
    "3 1\n1 1 0\n0\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\nT",
    "count,A,\"B, b\",C\n3,1,2,3\n1,No opinion,,1\n2,1,1,2\n",
    "rank1,rank2,rank3,count\nA,B,,2\novervote,A|B,UWI,1\n,A,A,3\n",
    "# TITLE: T\n# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n"
      + "3: 1,2\n1: {1,2}\n",
    "2\n1,A\n2,B\n3,3,2\n2,1,2\n1,{1,2}\n",
    "{\"candidates\":[\"A\",\"B\"],\"seats\":1,\"ballots\":[{\"count\":2,\"ranking\":[[\"A\"],[\"B\"]]},"
      + "{\"approve\":[\"B\"],\"noOpinion\":[\"A\"]}]}",
  ]

  private static let pieces = [
    "0", "1", "9", "-", "=", ",", "\"", "\n", " ", "|", "{", "}", "[", "]", "(", ")", "#", ":",
    "99999999999999999999", "9223372036854775807", "\u{0}", "\r", "é", "\u{202E}", "rank1", "\t",
    "No opinion", "overvote", "UWI",
  ]

  /// Reading and counting must end in a result or a refusal, whatever the bytes.
  @Test(arguments: 0..<6) func `are read or refused, and never stop the program`(
    batch: UInt64
  ) throws {
    var dice = ElectionDice(seed: 77 + batch)
    for _ in 0..<200 {
      var bytes = Array(Self.seeds[dice.number(0...(Self.seeds.count - 1))].utf8)
      for _ in 0..<dice.number(1...4) {
        let place = dice.number(0...bytes.count)
        switch dice.number(0...3) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + dice.number(0...6)))
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
        case 2:
          let piece = Self.pieces[dice.number(0...(Self.pieces.count - 1))]
          bytes.insert(contentsOf: piece.utf8, at: place)
        default:
          let length = min(bytes.count - place, dice.number(0...20))
          bytes.insert(contentsOf: bytes[place..<place + length], at: place)
        }
      }
      let method = ElectionMethod.allCases[dice.number(0...(ElectionMethod.allCases.count - 1))]
      let format = dice.chance(1, of: 4) ? nil : BallotFormat.allCases.randomElement(using: &dice)
      do throws(BallotError) {
        let ballots = try Ballots(
          from: BytesInMemory(bytes), format: format, reading: BallotReading(for: method))
        var rules = ElectionRules(method)
        rules.defaultOption = 0
        _ = try? ElectionCount(counting: ballots, by: rules).sheet
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}
