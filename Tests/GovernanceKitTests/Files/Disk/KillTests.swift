// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `A writer that is killed` {
  /// Lays out a registry, the two states it changes between, and names them for the other process.
  private func registry(
    inMemory: Bool, _ body: (_ path: String, _ words: [String]) throws -> Void
  ) throws {
    try scratch(inMemory: inMemory) { root in
      try lay(States.before, in: root + "/r")
      try lay(States.before, in: root + "/before")
      try lay(States.after, in: root + "/after")
      try body(root + "/r", [root + "/r", root + "/before", root + "/after"])
    }
  }

  private func check(_ path: String, _ comment: Comment) throws -> (Recovery?, isAfter: Bool) {
    let recovery = try RegistryDirectory(at: path).lock(.shared).recovery
    let found = try everything(in: path)
    let isAfter = found == States.shown(States.after)
    #expect(isAfter || found == States.shown(States.before), comment)
    return (recovery, isAfter)
  }

  @Test func `before any step, the registry is before or after and it is said which`() throws {
    var recoveries: [Recovery?] = []
    var number = 0
    var isEnd = false
    while !isEnd {
      try registry(inMemory: true) { path, words in
        let end = try Child(words + ["die", String(number)]).end()
        isEnd = end == .exit(0)
        #expect(isEnd || end == .signal(SIGKILL))
        let (recovery, isAfter) = try check(path, "step \(number)")
        if recovery == .undone { #expect(!isAfter) }
        if case .finished(let files) = recovery { #expect(isAfter && files == 7) }
        recoveries.append(recovery)
      }
      number += 1
    }
    #expect(recoveries.first == .some(nil) && recoveries.last == .some(nil))
    #expect(recoveries.count > 20)
    #expect(recoveries.contains(.undone) && recoveries.contains(.finished(files: 7)))
    // Once decided, always finished.
    let states = recoveries.dropFirst().dropLast().map { $0 == .undone }
    #expect(states == states.sorted { $0 && !$1 })
  }

  @Test func `while it takes a failed change back, the registry is before or after`() throws {
    // The steps of the change itself are told above; these fall into its second half.
    for failure in [14, 17, 20, 23] {
      for death in (failure + 1)...(failure + 10) {
        try registry(inMemory: true) { path, words in
          let end = try Child(words + ["fail", String(failure), String(death)]).end()
          #expect(end == .signal(SIGKILL) || end == .exit(1), "\(failure) \(death)")
          _ = try check(path, "failed at \(failure), died at \(death)")
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `at random instants, hundreds of times, the registry is before or after`() throws {
    var generator = SystemRandomNumberGenerator()
    var recoveries: [String: Int] = [:]
    let start = ContinuousClock.now
    var turns = 0
    try registry(inMemory: false) { path, words in
      while turns < 300, ContinuousClock.now - start < .seconds(12) {
        let child = try Child(words + ["loop"])
        usleep(.random(in: 2000..<25_000, using: &generator))
        child.kill()
        #expect(child.end() == .signal(SIGKILL))
        let (recovery, _) = try check(path, "turn \(turns)")
        recoveries[recovery?.description ?? "nothing to recover", default: 0] += 1
        turns += 1
      }
    }
    Attachment.record(
      recoveries.sorted { $0.key < $1.key }.map { "\($1) × \($0)" }.joined(separator: "\n"),
      named: "recoveries.txt")
    #expect(turns >= 50)
  }
}
