// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Measures how fast registries answer: `swift run -c release benchmark-registry`.
///
/// Registries come from a seed, so that anyone can repeat it. Every figure is taken in a process of
/// its own: the time, the most memory used, and how many times as long as merely reading the same
/// files. `--sizes NAME,NAME…` chooses other sizes, `--seed N` other registries, `--keep DIR` keeps
/// them there.
@main
struct BenchmarkRegistry {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.first == "--measure", words.count == 3 {
      guard let question = Measurement.Question(rawValue: words[2]) else { return }
      try Measurement.take(question, at: words[1])
      return
    }
    func value(_ key: String) -> String? {
      words.firstIndex(of: key).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
    let names = (value("--sizes") ?? "typical,large,very-large").split(separator: ",")
    let seed = value("--seed").flatMap { UInt64($0) } ?? 7
    let kept = value("--keep").map { URL(fileURLWithPath: $0) }
    let folder =
      kept
      ?? FileManager.default.temporaryDirectory
      .appendingPathComponent("benchmark-registry-\(ProcessInfo.processInfo.processIdentifier)")
    defer { if kept == nil { try? FileManager.default.removeItem(at: folder) } }
    for size in RegistrySize.all where names.contains(Substring(size.name)) {
      let path = folder.appendingPathComponent(size.name + "/governance").path
      if !FileManager.default.fileExists(atPath: path) {
        var maker = RegistryMaker(size, at: path, seed: seed)
        try maker.make()
      }
      try show(size, path)
    }
  }

  private static func show(_ size: RegistrySize, _ path: String) throws {
    let read = try Measurement.run(.read, at: path)
    print(
      "\n\(size.name): \(size.people) people, \(size.groups) groups, \(size.memberships) memberships,",
      "\(size.pullRequests) pull requests, \(size.votes) votes; \(read.files) files, \(read.bytes / 1_000_000) MB"
    )
    print(row("question", "seconds", "peak MB", "x read"))
    for question in Measurement.Question.allCases {
      let taken = question == .read ? read : try Measurement.run(question, at: path)
      print(
        row(
          question.rawValue, String(format: "%.3f", taken.seconds), "\(taken.peak / 1_000_000)",
          String(format: "%.1f", taken.seconds / read.seconds)))
    }
  }

  private static func row(_ cells: String...) -> String {
    let first = cells[0].padding(toLength: 12, withPad: " ", startingAt: 0)
    return first
      + cells.dropFirst().map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }
}
