// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `A disk that is full` {
  @Test func `a file that finds no room leaves everything as it was`() throws {
    try scratch { root in
      try lay(States.before, in: root + "/r")
      try lay(States.before, in: root + "/before")
      try lay(States.after, in: root + "/after")
      let words = [root + "/r", root + "/before", root + "/after", "limit"]
      // The largest file of the change has 140,000 bytes.
      #expect(try Child(words + ["100000"]).end() == .exit(1))
      #expect(try everything(in: root + "/r") == States.shown(States.before))
      #expect(try Child(words + ["140000"]).end() == .exit(0))
      #expect(try everything(in: root + "/r") == States.shown(States.after))
    }
  }

  /// A small file system of its own, where mounting is permitted.
  private static func mounted(_ path: String, _ size: String) -> Bool {
    #if os(Linux)
    unsafe mount("none", path, "tmpfs", 0, "size=\(size)") == 0
    #else
    false
    #endif
  }

  private static let mayMount: Bool =
    (try? scratch { path in
      defer { unmount(path) }
      return mounted(path, "16k")
    }) == true

  private static func unmount(_ path: String) {
    #if os(Linux)
    _ = unsafe umount(path)
    #endif
  }

  @Test(.enabled(if: mayMount, "needs the right to mount a small file system"))
  func `every amount of room left gives before or after`() throws {
    var hasFailed = false
    var hasWorked = false
    for kilobytes in stride(from: 100, through: 400, by: 4) {
      try scratch { path in
        try #require(Self.mounted(path, "\(kilobytes)k"))
        defer { Self.unmount(path) }
        try lay(States.before, in: path)
        let registry = try RegistryDirectory(at: path)
        let lock = try registry.lock(.exclusive)
        let told = failure { try registry.apply(States.changes, under: lock) }
        if told == nil {
          hasWorked = true
          #expect(try everything(in: path) == States.shown(States.after))
        } else {
          hasFailed = true
          #expect(
            told?.hasPrefix("nothing was changed in '\(path)': there is no space on the disk for '")
              == true)
          #expect(try everything(in: path) == States.shown(States.before))
        }
      }
    }
    #expect(hasFailed && hasWorked)
  }
}
