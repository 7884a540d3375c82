// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `What the evidence covers` {
  private func days(_ from: Int?, _ until: Int) -> CoveredDays {
    var days = CoveredDays()
    days.from = from.map { Day(number: $0) }
    days.until = Day(number: until)
    return days
  }

  @Test func `stretches that touch become one`() {
    var coverage = Coverage()
    coverage.add(days(10, 19))
    coverage.add(days(30, 39))
    #expect(coverage.covers == [days(10, 19), days(30, 39)])
    coverage.add(days(20, 29))
    #expect(coverage.covers == [days(10, 39)])
    coverage.add(days(nil, 5))
    #expect(coverage.covers == [days(nil, 5), days(10, 39)])
    coverage.add(days(6, 9))
    #expect(coverage.covers == [days(nil, 39)])
  }

  @Test func `a stretch covers what lies within, and from the beginning only what begins there`() {
    var coverage = Coverage()
    coverage.add(days(10, 19))
    #expect(coverage.covers(from: Day(number: 10), until: Day(number: 19)))
    #expect(!coverage.covers(from: Day(number: 9), until: Day(number: 19)))
    #expect(!coverage.covers(from: Day(number: 10), until: Day(number: 20)))
    #expect(!coverage.covers(from: nil, until: Day(number: 19)))
    coverage.add(days(nil, 12))
    #expect(coverage.covers(from: nil, until: Day(number: 19)))
  }

  @Test(arguments: 0..<100) func `joining agrees with a set of days, in any order`(seed: Int) {
    var numbers = SeededNumbers(state: UInt64(seed))
    let parts = (0..<6).map { _ in
      let start = Int.random(in: 0...40, using: &numbers)
      return days(start, start + Int.random(in: 0...8, using: &numbers))
    }
    var coverage = Coverage()
    var shuffled = Coverage()
    for part in parts { coverage.add(part) }
    for part in parts.shuffled(using: &numbers) { shuffled.add(part) }
    #expect(coverage == shuffled)
    for number in 0...50 {
      let day = Day(number: number)
      let isIn = parts.contains { ($0.from ?? day) <= day && day <= $0.until }
      #expect(coverage.covers(from: day, until: day) == isIn)
    }
  }
}
