// SPDX-License-Identifier: Apache-2.0

/// Names a git object by its hash.
package struct ObjectID: Hashable, Sendable, CustomStringConvertible {
  /// The hash in hexadecimal digits.
  package let description: String

  /// Creates a name from a hash as git writes it, SHA-1 or SHA-256.
  package init?(_ text: some StringProtocol) {
    let isHash = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
    guard isHash, [40, 64].contains(text.utf8.count) else { return nil }
    description = String(text)
  }

  /// Whether it stands for no object, as where a file was added or removed.
  var isNone: Bool { description.utf8.allSatisfy { $0 == 0x30 } }

  /// As people quote it: the first ten digits.
  package var short: String { String(description.prefix(10)) }
}

/// Reads the contents of objects through one `git cat-file --batch`.
package final class GitObjects {
  private let runner: GitRunner
  private var process: GitProcess?
  private var buffer: [UInt8] = []
  private var start = 0
  /// The largest file that is read: the size at which the disk layer stops, too.
  private static let limit = 256 << 20

  init(_ runner: GitRunner) {
    self.runner = runner
  }

  /// The bytes of a file.
  package func blob(_ id: ObjectID) throws(FileError) -> [UInt8] {
    let bytes: [UInt8]?
    var header: [Substring] = []
    do throws(SystemError) {
      try running().input?.sendAll(Array("\(id)\n".utf8))
      header = try line().split(separator: " ")
      bytes = try GitObjects.size(header).map { size throws(SystemError) in
        let bytes = try take(size)
        _ = try take(1)
        return bytes
      }
    } catch {
      process = nil
      throw FileError("git", "'git cat-file' cannot be read: \(error)")
    }
    guard let bytes else {
      process = nil
      throw .missing(id, header)
    }
    return bytes
  }

  /// The size of a file that is announced, where it is one and not too large.
  private static func size(_ header: [Substring]) -> Int? {
    guard header.count == 3, header[1] == "blob", let size = Int(header[2]), size <= limit else {
      return nil
    }
    return size
  }

  private func running() throws(SystemError) -> GitProcess {
    if let process { return process }
    let started = try runner.start(
      ["cat-file", "--batch"], takesInput: true, keepsErrors: false)
    process = started
    buffer = []
    start = 0
    return started
  }

  private func line() throws(SystemError) -> String {
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        let text = String(decoding: buffer[start..<end], as: UTF8.self)
        start = end + 1
        return text
      }
      try fill()
    }
  }

  private func take(_ count: Int) throws(SystemError) -> [UInt8] {
    while buffer.count - start < count { try fill() }
    let bytes = Array(buffer[start..<(start + count)])
    start += count
    return bytes
  }

  private func fill() throws(SystemError) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    let chunk = try process?.output?.receive(128 << 10) ?? []
    // An end where an answer is due: git was killed, or is not git.
    guard !chunk.isEmpty else { throw SystemError(code: 32) }
    buffer += chunk
  }
}

extension FileError {
  fileprivate static func missing(_ id: ObjectID, _ header: [Substring]) -> FileError {
    guard header.last == "missing" else {
      return FileError("git", "the object \(id.short) is not a file of at most 256 MB")
    }
    return FileError(
      "missing-object", "the object \(id.short) is not in this clone",
      help: "fetch everything: git fetch --refetch --no-filter")
  }
}
