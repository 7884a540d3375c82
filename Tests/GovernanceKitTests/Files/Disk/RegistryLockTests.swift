// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `One writer at a time` {
  @Test func `readers share, and keep a writer out`() throws {
    try scratch { path in
      let registry = try RegistryDirectory(at: path)
      let one = try registry.lock(.shared)
      let two = try RegistryDirectory(at: path).lock(.shared)
      #expect(
        failure { _ = try registry.lock(.exclusive, waiting: 20) }
          == "another gov is using '\(path)'\n"
          + "help: waited 20 ms; run the command again when the other is done")
      #expect(one.kind == .shared && two.kind == .shared && two.recovery == nil)
    }
  }

  @Test(arguments: [RegistryLock.Kind.shared, .exclusive])
  func `a writer keeps everybody out until it is done`(kind: RegistryLock.Kind) throws {
    try scratch { path in
      let registry = try RegistryDirectory(at: path)
      do {
        let writer = try registry.lock(.exclusive)
        let word = kind == .shared ? "writing to" : "using"
        #expect(
          failure { _ = try registry.lock(kind, waiting: 0) }
            == "another gov is \(word) '\(path)'\n"
            + "help: waited 0 ms; run the command again when the other is done")
        #expect(writer.kind == .exclusive)
      }
      #expect(failure { _ = try registry.lock(kind, waiting: 0) } == nil)
    }
  }

  @Test func `who waits gets the lock as soon as it is free`() throws {
    try scratch { path in
      let thread = Thread {
        guard let registry = try? RegistryDirectory(at: path),
          let lock = try? registry.lock(.exclusive)
        else { return }
        usleep(200_000)
        _ = lock.kind
      }
      thread.start()
      usleep(50_000)
      let registry = try RegistryDirectory(at: path)
      #expect(failure { _ = try registry.lock(.shared, waiting: 0) } != nil)
      #expect(failure { _ = try registry.lock(.shared, waiting: 5000) } == nil)
    }
  }

  @Test func `a lock leaves no file behind`() throws {
    try scratch { path in
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      #expect(try everything(in: path) == [:])
      #expect(lock.kind == .exclusive)
    }
  }

  @Test func `a registry that has gone or been replaced is not locked`() throws {
    try scratch { root in
      let path = root + "/r"
      try lay([:], in: path)
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      try FileManager.default.moveItem(atPath: path, toPath: root + "/moved")
      let gone =
        "the registry '\(path)' is no longer there\n"
        + "help: look for it where it was moved to, and run the command again"
      #expect(
        failure { try registry.apply([.text("x", "")], under: lock) }
          == "nothing was changed in '\(path)': \(gone)")
      #expect(failure { _ = try registry.lock(.shared, waiting: 0) } != nil)
      try lay([:], in: path)
      #expect(
        failure { try registry.apply([.text("x", "")], under: lock) }
          == "nothing was changed in '\(path)': \(gone)")
      #expect(try everything(in: root) == ["moved/": "", "r/": ""])
    }
  }

  @Test(.enabled(if: geteuid() != 0, "permissions do not bind root"))
  func `a registry that may not be written to can still be read`() throws {
    try scratch { path in
      try setMode(0o500, of: path)
      defer { try? setMode(0o700, of: path) }
      let registry = try RegistryDirectory(at: path)
      #expect(failure { _ = try registry.lock(.shared) } == nil)
      #expect(
        failure { _ = try registry.lock(.exclusive) }
          == "the registry '\(path)' may not be written to\n"
          + "help: ask its owner for permission to write to it")
    }
  }
}
