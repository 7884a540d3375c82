// SPDX-License-Identifier: Apache-2.0
@testable import Counting

extension Ballots {
  /// Reads a text as a ballot file.
  static func reading(
    _ text: String, _ format: BallotFormat? = nil, for method: ElectionMethod = .schulze,
    largerIsBetter: Bool = false
  ) throws(BallotError) -> Ballots {
    try Ballots(
      from: BytesInMemory(text), format: format,
      reading: BallotReading(for: method, largerIsBetter: largerIsBetter))
  }

  /// What a refused text is refused with, or nil if it isn't.
  static func refusal(
    of text: String, _ format: BallotFormat? = nil, for method: ElectionMethod = .schulze
  ) -> String? {
    do throws(BallotError) {
      _ = try reading(text, format, for: method)
      return nil
    } catch {
      return error.description
    }
  }

  /// The distinct ballots as text, sorted: `3: 1 2=3 - 4 ?5`, where - is an empty rank, ! one with
  /// unknown marks, and ? somebody on whom there is no opinion.
  var spelled: [String] {
    (0..<table.distinct).map { ballot in
      var text = "\(table.counts[ballot]):"
      var isOpinion = true
      for index in table.range(of: ballot) {
        let symbol = table.symbols[index]
        switch symbol {
        case BallotSymbol.noOpinion: isOpinion = false
        case BallotSymbol.skipped: text += " -"
        case BallotSymbol.overvote: text += " !"
        default:
          let isTied = symbol & BallotSymbol.tied != 0
          text += isTied ? "=" : " "
          text += (isOpinion ? "" : "?") + "\(symbol & BallotSymbol.candidate + 1)"
        }
      }
      return text
    }.sorted()
  }
}
