// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `Paths and links that lead out of a registry` {
  private static let unsafe: [(String, String)] = [
    ("", "a path in a registry has no empty part: ''"),
    ("/etc/passwd", "a path in a registry is relative: '/etc/passwd'"),
    ("/", "a path in a registry is relative: '/'"),
    ("..", "a path in a registry has no part '.' or '..': '..'"),
    ("../x", "a path in a registry has no part '.' or '..': '../x'"),
    ("people/../../x", "a path in a registry has no part '.' or '..': 'people/../../x'"),
    ("people/..", "a path in a registry has no part '.' or '..': 'people/..'"),
    (".", "a path in a registry has no part '.' or '..': '.'"),
    ("./x", "a path in a registry has no part '.' or '..': './x'"),
    ("people//x", "a path in a registry has no empty part: 'people//x'"),
    ("people/", "a path in a registry has no empty part: 'people/'"),
    ("a\u{0}b", "a path in a registry has no zero character: 'a\\u{0}b'"),
    (
      ".gov-transaction/journal",
      "'.gov-transaction' is kept for changes under way: '.gov-transaction/journal'"
    ),
    (".Gov-Transaction", "'.gov-transaction' is kept for changes under way: '.Gov-Transaction'"),
  ]

  @Test(arguments: unsafe)
  func `a path that could mean a place outside is refused`(path: String, message: String) throws {
    try scratch { root in
      let registry = try RegistryDirectory(at: root)
      #expect(failure { _ = try registry.read(path) } == message)
      #expect(failure { _ = try registry.kind(of: path) } == message)
      if !path.isEmpty { #expect(failure { _ = try registry.entries(of: path) } == message) }
      let lock = try registry.lock(.exclusive)
      #expect(
        failure { try registry.apply([.text(path, "")], under: lock) }
          == "nothing was changed in '\(root)': \(message)")
    }
  }

  @Test(arguments: ["..x", "x..", "...", ".x", "a/.../b", "über/中.json", "con", "a b", "-x", "~"])
  func `a name that only looks odd is a name`(path: String) throws {
    try scratch { root in
      try lay([path: "here"], in: root)
      #expect(try RegistryDirectory(at: root).read(path) == Array("here".utf8))
    }
  }

  private static let inside: [(String, String)] = [
    ("l", "a/b/x"), ("l", "./a//b/x"), ("l", "a/../a/b/x"), ("a/l", "b/x"), ("a/b/l", "../b/x"),
    ("a/b/l", "../../a/b/x"),
  ]

  @Test(arguments: inside)
  func `a link within the registry is followed`(link path: String, target: String) throws {
    try scratch { root in
      try lay(["a/b/x": "here"], in: root)
      try link("\(root)/\(path)", to: target)
      let registry = try RegistryDirectory(at: root)
      #expect(try registry.read(path) == Array("here".utf8))
      #expect(try registry.kind(of: path) == .file)
      let lock = try registry.lock(.exclusive)
      try registry.apply([.text(path, "there")], under: lock)
      #expect(try everything(in: root)["a/b/x"] == "there")
      #expect(try registry.entries(of: "a/b").contains(DirectoryEntry(name: "x", kind: .file)))
    }
  }

  @Test func `a directory may be reached by a link within the registry`() throws {
    try scratch { root in
      try lay(["a/b/x": "here"], in: root)
      try link("\(root)/l", to: "a")
      try link("\(root)/a/up", to: "..")
      let registry = try RegistryDirectory(at: root)
      #expect(try registry.read("l/b/x") == Array("here".utf8))
      #expect(try registry.read("l/up/l/b/x") == Array("here".utf8))
      #expect(try registry.entries(of: "l/up").map(\.name) == ["a", "l"])
      #expect(try registry.kind(of: "a/up") == .directory)
      #expect(
        failure { _ = try registry.read("a/up") } == "'\(root)/a/up' is a directory, not a file")
    }
  }

  private static let outside: [(String, String, String)] = [
    ("l", "../out", "l"), ("l", "/etc/passwd", "l"), ("d", "..", "d/out"),
    ("d", "/etc", "d/passwd"),
    ("a/l", "../../out", "a/l"), ("a/l", "b/../../../out", "a/l"), ("a/d", "../..", "a/d/out"),
  ]

  @Test(arguments: outside)
  func `a link out of the registry is refused`(
    link path: String, target: String, read: String
  ) throws {
    try scratch { root in
      try lay(["out": "secret", "r/a/b/x": ""], in: root)
      try link("\(root)/r/\(path)", to: target)
      let registry = try RegistryDirectory(at: root + "/r")
      let message =
        "the symbolic link '\(root)/r/\(path)' leaves the registry for '\(target)'\n"
        + "help: put the file itself in the place of the link"
      #expect(failure { _ = try registry.read(read) } == message)
      #expect(failure { _ = try registry.kind(of: read) } == message)
      let lock = try registry.lock(.exclusive)
      for change in [FileChange.text(read, "mine"), .gone(read)] {
        #expect(
          failure { try registry.apply([change], under: lock) }
            == "nothing was changed in '\(root)/r': \(message)")
      }
      #expect(try everything(in: root)["out"] == "secret")
    }
  }

  @Test func `a link by way of another link is refused where it leaves`() throws {
    try scratch { root in
      try lay(["out": "secret", "r/a/b/x": ""], in: root)
      try link("\(root)/r/up", to: ".")
      try link("\(root)/r/a/l", to: "../up/../out")
      let registry = try RegistryDirectory(at: root + "/r")
      #expect(
        failure { _ = try registry.read("a/l") }?.hasPrefix("the symbolic link") == true)
    }
  }

  @Test func `links in a circle are refused`() throws {
    try scratch { root in
      try link("\(root)/a", to: "b")
      try link("\(root)/b", to: "a")
      let registry = try RegistryDirectory(at: root)
      #expect(
        failure { _ = try registry.read("a") }
          == "'\(root)/a' leads through too many symbolic links")
      #expect(
        failure { _ = try registry.read("a/x") }
          == "'\(root)/a/x' leads through too many symbolic links")
    }
  }
}
