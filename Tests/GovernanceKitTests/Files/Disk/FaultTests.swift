// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

/// Two states of a registry with a change between them that writes, replaces and removes.
enum States {
  static let before = [
    "charter.json": "1", "people/ann.json": "ann", "people/bo.json": "bo",
    "votes/1/vote.json": "open",
    "votes/1/ballots/x.json": "x", "gone/deep/er.json": "deep",
  ]
  static let after = [
    "charter.json": "2", "people/ann.json": "ann", "people/cy.json": "cy",
    "votes/1/vote.json": String(repeating: "closed ", count: 20_000), "new/dir/file.json": "new",
    "people/bo.json": "bob",
  ]
  static let changes: [FileChange] =
    after.map { FileChange.text($0, $1) } + [
      .gone("votes/1/ballots/x.json"), .gone("gone/deep/er.json"),
    ]

  /// A state as it shows on the disk, with its directories.
  static func shown(_ files: [String: String]) -> [String: String] {
    var shown = files
    for path in files.keys {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        shown[parts.joined(separator: "/") + "/"] = ""
        parts = parts.dropLast()
      }
    }
    return shown
  }
}

struct `A change that fails on the way` {
  private func steps() throws -> [TransactionStep] {
    try scratch(inMemory: true) { path in
      try lay(States.before, in: path)
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      let log = Log()
      try registry.apply(States.changes, under: lock, watching: log.watch)
      #expect(try everything(in: path) == States.shown(States.after))
      return log.steps
    }
  }

  @Test func `whatever step fails, the registry is as before and that is said`() throws {
    let steps = try steps()
    #expect(steps.count > 20)
    for (number, step) in steps.enumerated() {
      try scratch(inMemory: true) { path in
        try lay(States.before, in: path)
        let registry = try RegistryDirectory(at: path)
        let lock = try registry.lock(.exclusive)
        let told = failure {
          try registry.apply(
            States.changes, under: lock, watching: Log(failingAt: [number]).watch)
        }
        let cause = "there is no space on the disk for 'disk'"
        if step == .clean {
          #expect(
            told == "the change in '\(path)' is complete, its traces remain: \(cause)\n"
              + "help: the next gov that writes tidies up")
        } else {
          #expect(
            told == "nothing was changed in '\(path)': \(cause)\n"
              + "help: make room on the disk, and run the command again", "\(step)")
          #expect(try everything(in: path) == States.shown(States.before), "\(step)")
        }
      }
    }
  }

  @Test func `if taking it back fails too, the next start takes it back`() throws {
    let steps = try steps()
    let commit = try #require(steps.firstIndex(of: .commit))
    let done = try #require(steps.firstIndex(of: .markDone))
    for first in (commit + 1)...done {
      // Every step after the failure belongs to taking back, and the last is tidying up.
      for second in (first + 1)..<(first + 18) {
        try scratch(inMemory: true) { path in
          try lay(States.before, in: path)
          let registry = try RegistryDirectory(at: path)
          let log = Log(failingAt: [first, second])
          let told: String?
          do {
            let lock = try registry.lock(.exclusive)
            told = failure {
              try registry.apply(States.changes, under: lock, watching: log.watch)
            }
          }
          let isLeft = told?.hasPrefix("the change in '\(path)' is half done: ") == true
          #expect(isLeft || told?.hasPrefix("nothing was changed in '\(path)': ") == true)
          let lock = try registry.lock(.shared)
          if isLeft, log.steps.last == .markUndoing {
            #expect(lock.recovery == .finished(files: 7), "\(first) \(second)")
            #expect(try everything(in: path) == States.shown(States.after))
          } else {
            let isUntidy = log.steps.last == .clean && log.steps.count == second + 1
            #expect(lock.recovery == (isLeft || isUntidy ? .undone : nil), "\(first) \(second)")
            #expect(try everything(in: path) == States.shown(States.before), "\(first) \(second)")
          }
        }
      }
    }
  }
}
