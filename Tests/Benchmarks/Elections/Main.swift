// SPDX-License-Identifier: Apache-2.0
import Counting
import Foundation

/// Measures how fast elections are counted: `swift run -c release benchmark-elections`.
///
/// Ballots come from a seed, so that anyone can repeat it. Every figure is taken in a process of
/// its own: the time to read and count, the most memory used, and how many times as long as one
/// plain pass over the same file that took. `--ballots N,N…` and `--seed N` choose other sizes.
@main
struct BenchmarkElections {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.first == "--measure", words.count == 3 {
      try Measurement.take(words[1], method: words[2])
      return
    }
    func value(_ key: String) -> String? {
      words.firstIndex(of: key).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
    let sizes = (value("--ballots") ?? "10000,100000,1000000").split(separator: ",")
      .compactMap { Int($0) }
    let seed = value("--seed").flatMap { UInt64($0) } ?? 7
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("benchmark-elections-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for size in sizes {
      for shape in BallotMaker.Shape.allCases {
        let path = folder.appendingPathComponent("\(size).\(shape.ending)").path
        try BallotMaker(seed: seed, ballots: size).write(shape, to: path)
        try show(path, shape, size)
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  /// The quickest peers on a million such ballots, load and count, on two small cores.
  private static let peers: [ElectionMethod: Double] = [
    .irv: 5.7, .scottishSTV: 5.8, .schulze: 9.3, .meekSTV: 113,
  ]

  private static func show(_ path: String, _ shape: BallotMaker.Shape, _ size: Int) throws {
    let pass = try Measurement.run(path, method: "pass")
    let megabytes = String(format: "%.1f", Double(pass.bytes) / 1e6)
    print("\n\(size) ballots, 10 candidates, \(shape.title), \(megabytes) MB")
    print(row("method", "read s", "count s", "total s", "peak MB", "x pass", "x peer"))
    print(row("one plain pass", "", "", seconds(pass.total), memory(pass), "1.0", ""))
    for method in ElectionMethod.allCases {
      let taken = try Measurement.run(path, method: method.rawValue)
      let peer = size == 1_000_000 ? peers[method].map { $0 / taken.total } : nil
      print(
        row(
          method.rawValue, seconds(taken.read), seconds(taken.count), seconds(taken.total),
          memory(taken), String(format: "%.1f", taken.total / pass.total),
          peer.map { String(format: "%.0f", $0) } ?? ""))
    }
  }

  private static func seconds(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func memory(_ taken: Measurement) -> String {
    String(format: "%.0f", Double(taken.peak) / 1e6)
  }

  private static func row(_ cells: String...) -> String {
    let first = cells[0].padding(toLength: 16, withPad: " ", startingAt: 0)
    return first
      + cells.dropFirst().map { String(repeating: " ", count: 9 - $0.count) + $0 }.joined()
  }
}
