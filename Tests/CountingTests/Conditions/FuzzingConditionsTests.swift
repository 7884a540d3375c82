// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

struct `Conditions of every shape` {
  @Test func `what is printed reads back the same`() throws {
    var dice = MotionDice(seed: 1)
    for _ in 0..<4000 {
      let condition = dice.condition(depth: 3)
      let text = condition.description
      guard text.unicodeScalars.count <= Condition.lengthLimit else { continue }
      let read = try Condition(text)
      #expect(read == condition)
      #expect(read.description == text)
    }
  }

  @Test func `no text crashes, and every fault has a place and advice`() {
    var dice = MotionDice(seed: 2)
    let pieces = [
      "yes", "no", "yes > no", "yes >= 2/3 of cast", "members", "present", "and", "or", "of", "(",
      ")", ">=", ">", "<", "=", "+",
      "/", "%", "2", "0", "3.5", ".", " ", "\t", "é", "赞", "\u{0}", "\u{1B}", "\u{202E}", "👩‍👩‍👧",
      "e\u{301}", "-", "9999999999999999999999", "_", "\"", "\u{FFFD}", "\r\n",
    ]
    var readable = 0
    for _ in 0..<20000 {
      let text = (0..<dice.number(0...14)).map { _ in
        dice.pick(pieces) + (dice.chance(1, of: 2) ? " " : "")
      }.joined()
      do throws(ConditionError) {
        let condition = try Condition(text)
        readable += 1
        #expect((try? Condition(condition.description)) == condition)
      } catch {
        #expect(0...text.unicodeScalars.count ~= error.mark.start)
        #expect(!error.description.isEmpty && !error.help.isEmpty)
        let lines = error.rendering.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 2 && lines[1].hasSuffix("^"))
        #expect(!error.rendering.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
        #expect(!error.description.unicodeScalars.contains { $0.value < 0x20 })
      }
    }
    #expect(readable > 50)
  }

  @Test func `a damaged condition is read or refused`() {
    var dice = MotionDice(seed: 3)
    for _ in 0..<10000 {
      var scalars = Array(dice.condition(depth: 2).description.unicodeScalars)
      for _ in 0..<dice.number(1...3) where !scalars.isEmpty {
        let place = dice.number(0...(scalars.count - 1))
        if dice.chance(1, of: 2) {
          scalars.remove(at: place)
        } else {
          scalars.insert(dice.pick(scalars), at: place)
        }
      }
      let text = String(String.UnicodeScalarView(scalars))
      if let condition = try? Condition(text) {
        #expect((try? Condition(condition.description)) == condition)
      }
    }
  }

  @Test func `findings agree with judging`() throws {
    var dice = MotionDice(seed: 4)
    for _ in 0..<4000 {
      let condition = dice.condition(depth: 2)
      let yes = dice.number(0...4)
      let no = dice.number(0...4)
      let abstain = dice.number(0...3)
      let present = yes + no + abstain + dice.number(0...2)
      let counts = try MotionCounts(
        yes: yes, no: no, abstain: abstain, members: present + dice.number(0...3),
        present: present)
      let finding = condition.finding(for: counts)
      #expect(finding.isMet == condition.isMet(by: counts))
      if let have = finding.have, let need = finding.need, let bound = finding.bound {
        switch bound {
        case .atLeast: #expect((have >= need) == finding.isMet)
        case .atMost: #expect((have <= need) == finding.isMet)
        case .exactly: #expect((have == need) == finding.isMet)
        }
      }
    }
  }
}
