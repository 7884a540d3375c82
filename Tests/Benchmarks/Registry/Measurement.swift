// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit

/// What one process took to answer a question about a registry.
struct Measurement: Codable {
  var seconds = 0.0
  var bytes = 0
  var files = 0
  var peak = 0

  /// What is measured; the first is what the others are compared with.
  enum Question: String, CaseIterable {
    case read, check, eligible, status
  }

  /// Measures in a process of its own, three times, and returns the quickest.
  static func run(_ question: Question, at path: String) throws -> Measurement {
    var best: Measurement?
    for _ in 0..<3 {
      let process = Process()
      process.executableURL = Bundle.main.executableURL
      process.arguments = ["--measure", path, question.rawValue]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let taken = try JSONDecoder().decode(Measurement.self, from: output)
      if taken.seconds < best?.seconds ?? .infinity { best = taken }
    }
    return best ?? Measurement()
  }

  /// Measures this process and prints what it took as JSON.
  static func take(_ question: Question, at path: String) throws {
    var taken = Measurement()
    let start = ContinuousClock.now
    let folder = try RegistryFolder(at: path, writing: false)
    guard let when = When("2026-06-01T00:00:00Z") else { return }
    switch question {
    case .read:
      try taken.readAll(folder, "")
    case .check:
      let inspection = try RegistryInspection(
        folder, prefix: "governance/", at: { when.instant(in: $0) })
      // A registry with problems would be measured by their number.
      precondition(inspection.isSound, "\(inspection.problems.first?.message ?? "")")
      taken.files = inspection.files
    case .eligible:
      var reader = RegistryReader(folder, prefix: "governance/")
      try reader.readAll()
      let registry = reader.registry
      guard let charter = registry.newestCharter, let role = charter.role("reviewer") else {
        return
      }
      let answers = registry.candidates(
        for: role, in: nil, at: when.instant(in: charter.zone), under: charter)
      taken.files = answers.count
    case .status:
      let login = "person-10"
      var reader = RegistryReader(folder, prefix: "governance/")
      try reader.readCommons()
      try reader.readVotes(includingClosed: true)
      try reader.readPerson(login: login)
      try reader.readMeetings(concerning: login)
      guard let charter = reader.registry.newestCharter else { return }
      let status = reader.registry.status(
        of: login, at: when.instant(in: charter.zone), under: charter)
      precondition(status.isRegistered)
      taken.files = reader.files
    }
    taken.seconds = (ContinuousClock.now - start) / .seconds(1)
    taken.peak = peakMemory()
    print(String(decoding: try JSONEncoder().encode(taken), as: UTF8.self))
  }

  private mutating func readAll(_ folder: RegistryFolder, _ path: String) throws {
    for entry in try folder.entries(in: path) {
      let inner = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      if entry.isFolder {
        try readAll(folder, inner)
      } else {
        files += 1
        bytes += try folder.bytes(at: inner)?.count ?? 0
      }
    }
  }

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
