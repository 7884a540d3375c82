// SPDX-License-Identifier: Apache-2.0

/// The known word that somebody probably meant.
package enum Suggestion {
  /// The largest number of slips of the finger that still suggests a word.
  package static let reach = 3

  /// Returns the nearest known word, or nothing where none is near.
  ///
  /// A word that differs only in case comes first. A slip is a letter inserted, left out, replaced
  /// or swapped with its neighbour; a short word allows fewer, or everything would be near. Of words
  /// equally near, the first given wins.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased())
    // Also keeps a hostile word of megabytes from costing anything.
    guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased())
      let limit = min(reach, max(1, (max(wanted.count, letters.count) + 1) / 3))
      guard abs(letters.count - wanted.count) <= limit, candidate != word else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit, best.map({ distance < $0.distance }) ?? true {
        best = (candidate, distance)
      }
    }
    if let best { return best.word }
    // The start of exactly one word is that word.
    guard wanted.count >= 3 else { return nil }
    let completions = known.filter { $0.lowercased().hasPrefix(word.lowercased()) && $0 != word }
    return completions.count == 1 ? completions.first : nil
  }

  /// The optimal string alignment distance (Damerau–Levenshtein without overlapping swaps).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var older: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        current.append(cost)
      }
      older = previous
      previous = current
    }
    return previous[right.count]
  }
}
