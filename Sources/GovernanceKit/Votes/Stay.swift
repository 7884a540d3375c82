// SPDX-License-Identifier: Apache-2.0

/// A stretch of time in which somebody was something, and what began and ended it, in words.
package struct Stay: Hashable, Sendable {
  /// The first moment.
  package var start: Instant
  /// The first moment after it; the distant future where it did not end.
  package var end: Instant
  /// What it rests on, where that is recorded.
  package var ground: String?
  /// What its end rests on, where that is recorded.
  package var ended: String?

  /// The stretches joined where they touch or overlap, in order.
  package static func joined(_ stays: [Stay]) -> [Stay] {
    var result: [Stay] = []
    for stay in stays.filter({ $0.start < $0.end }).sorted(by: { $0.start < $1.start }) {
      guard let last = result.last, stay.start <= last.end else {
        result.append(stay)
        continue
      }
      guard stay.end > last.end else { continue }
      result[result.count - 1].end = stay.end
      result[result.count - 1].ended = stay.ended
    }
    return result
  }

  /// What remains outside others, where what cuts it off is said in words.
  package func without(_ others: [Stay], because words: String) -> [Stay] {
    var result: [Stay] = []
    var rest = self
    for other in Stay.joined(others) where other.end > rest.start && other.start < rest.end {
      if other.start > rest.start {
        result.append(
          Stay(start: rest.start, end: other.start, ground: rest.ground, ended: words))
      }
      guard other.end < rest.end else { return result }
      rest.start = other.end
    }
    return result + [rest]
  }

  /// The part within a stretch, where what ends that is said in words.
  package func clipped(from first: Instant, until last: Instant, because words: String) -> Stay? {
    var part = self
    part.start = max(start, first)
    if end > last { (part.end, part.ended) = (last, words) }
    return part.start < part.end ? part : nil
  }

  /// Whether it begins and ends on one day.
  package func isWithinADay(in zone: Zone) -> Bool {
    start != .distantPast && end != .distantFuture && zone.day(of: start) == zone.day(of: end)
  }
}
