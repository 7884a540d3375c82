// SPDX-License-Identifier: Apache-2.0

/// A number that a motion's count knows, by the name conditions call it.
///
/// The set is closed: a condition can speak of these nine and of nothing else.
public enum CountName: String, Sendable, Hashable, CaseIterable {
  /// Binding ballots for the motion.
  case yes
  /// Binding ballots against the motion, vetoes not among them.
  case no
  /// Binding ballots that take no side.
  case abstain
  /// Binding vetoes that stand.
  case veto
  /// Ballots that take a side: `yes + no + veto`.
  case cast
  /// Seats filled, or holders of the role, when the vote opened.
  case members
  /// Members who may vote on this motion: all but those recused or excluded.
  case eligible
  /// Members who attend; outside a meeting, those who cast a ballot, abstainers included.
  case present
  /// Those who may vote and are not there: `eligible - present`, and never below none.
  case absent
}

extension CountName {
  /// All names in the order in which help lists them.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The name that somebody who wrote `word` most likely meant.
  static func nearest(to word: String) -> CountName? {
    // A long word is no slip of the finger, and distance costs the product of both lengths.
    guard word.utf8.count <= 20 else { return nil }
    let typed = Array(word.lowercased().utf8)
    let scored = allCases.map { ($0, editDistance(typed, Array($0.rawValue.utf8))) }
    guard let best = scored.min(by: { $0.1 < $1.1 }) else { return nil }
    // Three slips turn any word of three letters into any other.
    return best.1 <= min(3, max(1, typed.count / 2)) ? best.0 : nil
  }

  /// The least number of letters inserted, removed, replaced or swapped with their neighbour.
  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
