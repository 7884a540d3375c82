// SPDX-License-Identifier: Apache-2.0

/// The stretches of time during which something holds, apart from one another and in order.
package struct Timeline: Hashable, Sendable {
  /// A stretch from its first moment up to, and without, its end.
  package struct Interval: Hashable, Sendable {
    package var start: Instant
    package var end: Instant
  }

  /// The stretches in order.
  package let intervals: [Interval]

  private init(sorted intervals: [Interval]) {
    self.intervals = intervals
  }

  /// Nothing ever.
  package static let never = Timeline(sorted: [])
  /// Always.
  package static let always = Timeline(from: .distantPast)

  /// One stretch from a moment on, up to an end or for ever.
  package init(from start: Instant, until end: Instant = .distantFuture) {
    self.intervals = start < end ? [Interval(start: start, end: end)] : []
  }

  /// Whether it holds at a moment.
  package func contains(_ instant: Instant) -> Bool {
    interval(at: instant) != nil
  }

  /// The stretch in which a moment lies.
  package func interval(at instant: Instant) -> Interval? {
    intervals.last { $0.start <= instant }.flatMap { instant < $0.end ? $0 : nil }
  }

  /// The stretch in which a moment lies, with those from which no day's end parts it.
  ///
  /// What ends and begins again on one day held on that day, since a day is judged at its end.
  package func unbroken(at instant: Instant, in zone: Zone) -> Interval? {
    guard let index = intervals.lastIndex(where: { $0.start <= instant }),
      instant < intervals[index].end
    else { return nil }
    func joins(_ earlier: Interval, _ later: Interval) -> Bool {
      zone.day(of: earlier.end) == zone.day(of: later.start)
    }
    var (first, last) = (index, index)
    while first > 0, joins(intervals[first - 1], intervals[first]) { first -= 1 }
    while last + 1 < intervals.count, joins(intervals[last], intervals[last + 1]) { last += 1 }
    return Interval(start: intervals[first].start, end: intervals[last].end)
  }

  /// The beginning of the first stretch that begins after a moment.
  package func nextStart(after instant: Instant) -> Instant? {
    intervals.first { $0.start > instant }?.start
  }

  /// When both hold.
  package func and(_ other: Timeline) -> Timeline {
    .atLeast(2, of: [self, other])
  }

  /// When either holds.
  package func or(_ other: Timeline) -> Timeline {
    .atLeast(1, of: [self, other])
  }

  /// When it does not hold.
  package var negated: Timeline {
    var result: [Interval] = []
    var cursor = Instant.distantPast
    for interval in intervals {
      if cursor < interval.start {
        result.append(Interval(start: cursor, end: interval.start))
      }
      cursor = interval.end
    }
    if cursor < .distantFuture {
      result.append(Interval(start: cursor, end: .distantFuture))
    }
    return Timeline(sorted: result)
  }

  /// When at least so many of several hold.
  package static func atLeast(_ need: Int, of timelines: [Timeline]) -> Timeline {
    sum(timelines.flatMap(\.intervals).map { ($0, 1) }, atLeast: need)
  }

  /// When the weights of the stretches that hold add up to at least so much.
  package static func sum(
    _ weighted: [(interval: Interval, weight: Int)], atLeast need: Int
  ) -> Timeline {
    guard need > 0 else { return .always }
    var steps: [(at: Instant, change: Int)] = []
    steps.reserveCapacity(weighted.count * 2)
    for (interval, weight) in weighted where interval.start < interval.end {
      steps.append((interval.start, weight))
      steps.append((interval.end, -weight))
    }
    steps.sort { $0.at < $1.at }
    var result: [Interval] = []
    var total = 0
    var start: Instant?
    var index = 0
    while index < steps.count {
      let at = steps[index].at
      // All changes of one moment count together: a stretch that ends as another begins is unbroken.
      while index < steps.count, steps[index].at == at {
        total += steps[index].change
        index += 1
      }
      if total >= need, start == nil {
        start = at
      } else if total < need, let from = start {
        result.append(Interval(start: from, end: at))
        start = nil
      }
    }
    return Timeline(sorted: result)
  }
}
