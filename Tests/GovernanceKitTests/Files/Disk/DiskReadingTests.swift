// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `Reading a registry's files` {
  @Test func `a file is read byte for byte, and one that is not there is nil`() throws {
    try scratch { path in
      try lay(["people/ann.json": "{}\n", "empty": ""], in: path)
      let registry = try RegistryDirectory(at: path + "//")
      #expect(registry.path == path)
      #expect(try registry.read("people/ann.json") == Array("{}\n".utf8))
      #expect(try registry.read("empty") == [])
      #expect(try registry.readIfPresent("people/bo.json") == nil)
      #expect(try registry.readIfPresent("nowhere/bo.json") == nil)
      #expect(failure { _ = try registry.read("x") } == "there is no file '\(path)/x'")
      #expect(
        failure { _ = try registry.read("people") }
          == "'\(path)/people' is a directory, not a file")
      #expect(try registry.kind(of: "people") == .directory)
      #expect(try registry.kind(of: "empty") == .file)
      #expect(try registry.kind(of: "empty/x") == nil)
    }
  }

  @Test func `a file larger than the limit is refused`() throws {
    try scratch { path in
      let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Data(bytes).write(to: URL(filePath: path + "/big"))
      let registry = try RegistryDirectory(at: path)
      #expect(try registry.read("big", limit: 100_000) == bytes)
      #expect(
        failure { _ = try registry.read("big", limit: 99_999) }
          == "'\(path)/big' is larger than 99999 bytes")
    }
  }

  @Test func `a pipe and a device are refused and never waited for`() throws {
    try scratch { path in
      let made = unsafe mkfifo(path + "/pipe", 0o600)
      try #require(made == 0)
      let registry = try RegistryDirectory(at: path)
      #expect(
        failure { _ = try registry.read("pipe") } == "'\(path)/pipe' is not a regular file")
      #expect(failure { _ = try Disk.read("/dev/zero") } == "'/dev/zero' is not a regular file")
      #expect(try registry.entries() == [DirectoryEntry(name: "pipe", kind: .other)])
    }
  }

  @Test func `entries are sorted by their bytes and told by kind`() throws {
    try scratch { path in
      try lay(["b": "", "B": "", "é": "", "a/x": "", "10": "", "9": ""], in: path)
      try link(path + "/z", to: "a")
      try lay(["journal": ""], in: path + "/.gov-transaction")
      let registry = try RegistryDirectory(at: path)
      #expect(try registry.entries().map(\.name) == ["10", "9", "B", "a", "b", "z", "é"])
      #expect(
        try registry.entries().map(\.kind)
          == [.file, .file, .file, .directory, .file, .link, .file])
      #expect(try registry.entries(of: "a") == [DirectoryEntry(name: "x", kind: .file)])
      #expect(try registry.entries(of: "nowhere") == [])
      #expect(failure { _ = try registry.entries(of: "b") } == "'\(path)/b' is not a directory")
      #expect(try registry.files() == ["10", "9", "B", "a/x", "b", "z", "é"])
      #expect(try Disk.entries(of: path + "/a") == [DirectoryEntry(name: "x", kind: .file)])
    }
  }

  #if os(Linux)
  @Test func `a name that is not UTF-8 is refused`() throws {
    try scratch { path in
      let name = (Array(path.utf8) + Array("/b".utf8) + [0xFF, 0]).map(CChar.init(bitPattern:))
      let file = unsafe creat(name, 0o600)
      try #require(file >= 0)
      close(file)
      let registry = try RegistryDirectory(at: path)
      #expect(
        failure { _ = try registry.entries() }
          == "the file name '\(path)/b\u{FFFD}' is not UTF-8\nhelp: rename the file")
    }
  }
  #endif

  @Test func `what is read is counted`() throws {
    try scratch { path in
      try lay(["a": "123", "b": "4567"], in: path)
      let registry = try RegistryDirectory(at: path)
      #expect(registry.statistics == DiskStatistics())
      _ = try registry.read("a")
      _ = try registry.read("b")
      _ = try registry.readIfPresent("c")
      _ = try registry.entries()
      #expect(
        registry.statistics.description == "2 files opened, 7 bytes read, 1 directories listed")
    }
  }

  @Test func `a registry that is none says what it is`() throws {
    try scratch { path in
      try lay(["file": ""], in: path)
      #expect(
        failure { _ = try RegistryDirectory(at: path + "/no") }
          == "there is no registry at '\(path)/no'\n"
          + "help: make one with 'gov init', or name another with --registry")
      #expect(
        failure { _ = try RegistryDirectory(at: path + "/file") }
          == "a registry is a directory, '\(path)/file' is a file\n"
          + "help: name the directory that holds charter.json")
    }
  }

  @Test(arguments: ["new", "a/b/new", "a/b/new//", "there"])
  func `a directory for a new registry is made where there is none`(name: String) throws {
    try scratch { path in
      try lay(["there/x": ""], in: path)
      let registry = try RegistryDirectory(makingAt: path + "/" + name)
      #expect(try registry.entries().map(\.name) == (name == "there" ? ["x"] : []))
      #expect(
        failure { _ = try RegistryDirectory(makingAt: path + "/there/x/y") }
          == "'\(path)/there/x/y' is not a directory")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "permissions do not bind root"))
  func `what may not be read says so`() throws {
    try scratch { path in
      try lay(["secret": "", "inside/x": ""], in: path)
      try setMode(0, of: path + "/secret")
      try setMode(0, of: path + "/inside")
      defer { try? setMode(0o700, of: path + "/inside") }
      let registry = try RegistryDirectory(at: path)
      #expect(
        failure { _ = try registry.read("secret") }
          == "'\(path)/secret' may not be read\nhelp: ask its owner for permission to read it")
      #expect(
        failure { _ = try RegistryDirectory(at: path + "/inside") }
          == "the registry '\(path)/inside' may not be read\n"
          + "help: ask its owner for permission to read it")
    }
  }
}
