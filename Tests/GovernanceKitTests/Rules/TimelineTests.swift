// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `When something holds` {
  /// A stretch of small numbers, with which every moment can be tried.
  private func stretch(_ start: Int, _ end: Int) -> Timeline {
    Timeline(from: Instant(seconds: start), until: Instant(seconds: end))
  }

  private func moments(_ timeline: Timeline) -> [Int] {
    (-2...22).filter { timeline.contains(Instant(seconds: $0)) }
  }

  @Test func `a stretch holds from its first moment up to, and without, its end`() {
    #expect(moments(stretch(3, 6)) == [3, 4, 5])
    #expect(stretch(3, 3) == .never)
    #expect(stretch(5, 3) == .never)
  }

  @Test func `a stretch that begins as another ends makes one unbroken time`() {
    let timeline = stretch(1, 4).or(stretch(4, 8))
    #expect(timeline == stretch(1, 8))
    #expect(timeline.interval(at: Instant(seconds: 5))?.start == Instant(seconds: 1))
  }

  @Test func `the next start lies after the moment`() {
    let timeline = stretch(1, 4).or(stretch(6, 8))
    #expect(timeline.nextStart(after: Instant(seconds: 0)) == Instant(seconds: 1))
    #expect(timeline.nextStart(after: Instant(seconds: 1)) == Instant(seconds: 6))
    #expect(timeline.nextStart(after: Instant(seconds: 6)) == nil)
  }

  @Test func `nothing is asked of nothing`() {
    #expect(Timeline.atLeast(0, of: []) == .always)
    #expect(Timeline.atLeast(1, of: []) == .never)
    #expect(Timeline.never.negated == .always)
    #expect(Timeline.always.negated == .never)
  }

  @Test(arguments: 0..<200) func `sums, unions and complements agree with trying every moment`(
    seed: Int
  ) {
    var numbers = SeededNumbers(state: UInt64(seed))
    let parts = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
      var timeline = Timeline.never
      for _ in 0..<Int.random(in: 0...3, using: &numbers) {
        let start = Int.random(in: 0...18, using: &numbers)
        timeline = timeline.or(stretch(start, start + Int.random(in: 0...6, using: &numbers)))
      }
      return timeline
    }
    let need = Int.random(in: 0...6, using: &numbers)
    let weights = parts.map { _ in Int.random(in: 0...3, using: &numbers) }
    let sum = Timeline.sum(
      zip(parts, weights).flatMap { part, weight in part.intervals.map { ($0, weight) } },
      atLeast: need)
    for second in -2...22 {
      let moment = Instant(seconds: second)
      let holding = parts.filter { $0.contains(moment) }
      #expect(Timeline.atLeast(need, of: parts).contains(moment) == (holding.count >= need))
      let weight = zip(parts, weights).reduce(0) { $0 + ($1.0.contains(moment) ? $1.1 : 0) }
      #expect(sum.contains(moment) == (weight >= need))
      #expect(
        parts.reduce(Timeline.always) { $0.and($1) }.contains(moment)
          == (holding.count == parts.count))
      #expect(
        parts.reduce(Timeline.never) { $0.or($1) }.contains(moment) == !holding.isEmpty)
      for part in parts { #expect(part.negated.contains(moment) != part.contains(moment)) }
    }
    for timeline in parts + [sum] {
      #expect(timeline.negated.negated == timeline)
      // Stretches are apart and in order, or `interval(at:)` would lie.
      for (first, second) in zip(timeline.intervals, timeline.intervals.dropFirst()) {
        #expect(first.end < second.start)
      }
    }
  }
}
