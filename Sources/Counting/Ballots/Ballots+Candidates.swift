// SPDX-License-Identifier: Apache-2.0

extension Ballots {
  /// The candidate of this name; a number in the file, from 1, serves where nobody is called so.
  ///
  /// - Parameter name: A name or a number.
  /// - Returns: The candidate's index.
  /// - Throws: `ElectionError` when there is none.
  public func candidate(named name: String) throws(ElectionError) -> Int {
    if let index = candidates.firstIndex(of: name) { return index }
    if let number = Int(name), candidates.indices.contains(number - 1) { return number - 1 }
    throw .unknownCandidate(name, nearest: nearest(to: name))
  }

  /// The candidates of these names, none of them twice.
  ///
  /// - Parameter names: Names or numbers.
  /// - Returns: The candidates' indices in the order of the names.
  /// - Throws: `ElectionError` when a name is unknown or repeated.
  public func candidates(named names: [String]) throws(ElectionError) -> [Int] {
    var indices: [Int] = []
    for name in names {
      let index = try candidate(named: name)
      guard !indices.contains(index) else { throw .repeatedCandidate(candidates[index]) }
      indices.append(index)
    }
    return indices
  }

  /// The name that a misspelt one is closest to, if any is close.
  private func nearest(to name: String) -> String? {
    let word = Array(name.lowercased().unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in candidates.prefix(1000) {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let distance = Self.distance(word, other)
      if distance <= 3, distance < max(word.count, other.count), distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// How many letters have to be changed, added or left out (Levenshtein).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
