// SPDX-License-Identifier: Apache-2.0
import Counting
import Foundation

/// What one process took to go through a file.
struct Measurement: Codable {
  var read = 0.0
  var count = 0.0
  var bytes = 0
  var peak = 0

  var total: Double { read + count }

  /// Measures in a process of its own, three times, and returns the quickest.
  static func run(_ path: String, method: String) throws -> Measurement {
    var best: Measurement?
    for _ in 0..<3 {
      let process = Process()
      process.executableURL = Bundle.main.executableURL
      process.arguments = ["--measure", path, method]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let taken = try JSONDecoder().decode(Measurement.self, from: output)
      if taken.total < best?.total ?? .infinity { best = taken }
    }
    return best ?? Measurement()
  }

  /// Measures this process and prints what it took as JSON.
  static func take(_ path: String, method: String) throws {
    var taken = Measurement()
    let start = ContinuousClock.now
    if let method = ElectionMethod(rawValue: method) {
      let ballots = try Ballots.read(fileAt: path, reading: BallotReading(for: method))
      let middle = ContinuousClock.now
      taken.read = seconds(middle - start)
      var rules = ElectionRules(method, seats: method.fillsOneSeat ? 1 : 3)
      if method == .debian { rules.defaultOption = ballots.candidates.count - 1 }
      // Full rankings approve everybody, so the tie between all is part of approval's measure.
      let count = try ElectionCount(counting: ballots, by: rules)
      precondition(!count.elected.isEmpty || method == .approval)
      taken.count = seconds(ContinuousClock.now - middle)
    } else {
      taken.bytes = try linesAndBytes(of: path).bytes
      taken.read = seconds(ContinuousClock.now - start)
    }
    taken.peak = peakMemory()
    print(String(decoding: try JSONEncoder().encode(taken), as: UTF8.self))
  }

  /// The plain pass: reads the file a chunk at a time and counts its lines.
  private static func linesAndBytes(of path: String) throws -> (lines: Int, bytes: Int) {
    guard let file = unsafe fopen(path, "r") else { throw CocoaError(.fileReadNoSuchFile) }
    defer { unsafe fclose(file) }
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    var result = (lines: 0, bytes: 0)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { return result }
      for index in 0..<count where chunk[index] == 0x0A { result.lines += 1 }
      result.bytes += count
    }
  }

  private static func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }

  /// The most memory this process has had, in bytes.
  private static func peakMemory() -> Int {
    #if os(Linux)
    // The figure of getrusage includes that of the process which started this one.
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) * 1024
    }
    #endif
    var usage = rusage()
    _ = unsafe getrusage(0, &usage)
    #if os(Linux)
    return usage.ru_maxrss * 1024
    #else
    return usage.ru_maxrss
    #endif
  }
}
