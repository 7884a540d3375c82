// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Writes ballots of ten candidates from a seed.
///
/// A voter draws one candidate after another, each 0.77 times as likely as the one before
/// (Plackett and Luce), and ranks them all: about half of a million such ballots are different.
struct BallotMaker {
  let seed: UInt64
  let ballots: Int

  /// How the file is written.
  enum Shape: CaseIterable {
    case blt, candidateColumns, rankColumns

    var ending: String { self == .blt ? "blt" : "csv" }

    var title: String {
      switch self {
      case .blt: "BLT"
      case .candidateColumns: "CSV with a column a candidate"
      case .rankColumns: "CSV with a column a rank"
      }
    }
  }

  func write(_ shape: Shape, to path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path) else {
      throw CocoaError(.fileNoSuchFile)
    }
    defer { try? file.close() }
    let names = (1...10).map { "C\($0)" }
    var text = ""
    switch shape {
    case .blt: text = "10 3\n"
    case .candidateColumns: text = names.joined(separator: ",") + "\n"
    case .rankColumns: text = (1...10).map { "rank\($0)" }.joined(separator: ",") + "\n"
    }
    var dice = Dice(state: seed)
    for _ in 0..<ballots {
      let order = dice.order()
      switch shape {
      case .blt: text += "1 " + order.map { "\($0 + 1) " }.joined() + "0\n"
      case .candidateColumns:
        var ranks = [Int](repeating: 0, count: 10)
        for (rank, candidate) in order.enumerated() { ranks[candidate] = rank + 1 }
        text += ranks.map(String.init).joined(separator: ",") + "\n"
      case .rankColumns: text += order.map { names[$0] }.joined(separator: ",") + "\n"
      }
      if text.utf8.count > 1 << 20 {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    if shape == .blt { text += "0\n" + names.map { "\"\($0)\"\n" }.joined() + "\"Benchmark\"\n" }
    try file.write(contentsOf: Data(text.utf8))
  }

  /// SplitMix64, and what is drawn with it.
  private struct Dice {
    var state: UInt64

    mutating func roll() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return Double((value ^ value >> 31) >> 11) / Double(1 << 53)
    }

    mutating func order() -> [Int] {
      let keys = (0..<10).map { -log(1 - roll()) / pow(0.77, Double($0)) }
      return (0..<10).sorted { keys[$0] < keys[$1] }
    }
  }
}
