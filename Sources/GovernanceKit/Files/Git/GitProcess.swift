// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A running git whose output is read, and whose input may be written.
///
/// `posix_spawn` rather than Foundation's `Process`, which would make the binary ten times as large.
///
/// A class, since the process and our ends of its streams are one thing that ends once.
final class GitProcess {
  private let id: pid_t
  private var status: Int32?
  /// Our end of its input, until that is closed.
  var input: Descriptor?
  /// Our end of its output.
  var output: Descriptor?
  /// Our end of its messages, where they are kept.
  var errors: Descriptor?

  /// Starts git with these words.
  ///
  /// - Parameters:
  ///   - words: The words behind `git`.
  ///   - environment: The whole environment.
  ///   - takesInput: Whether its input is a socket of ours; else it is empty.
  ///   - keepsErrors: Whether its messages are read; else they are dropped.
  /// - Throws: The system's word for why it does not start.
  init(
    _ words: [String], _ environment: [String: String], takesInput: Bool, keepsErrors: Bool
  ) throws(SystemError) {
    let output = try Channel.make()
    let errors = try keepsErrors ? Channel.make() : nil
    let input = try takesInput ? Channel.make() : nil
    id = try GitProcess.spawn(
      words, environment, input: input?.far, output: output.far, errors: errors?.far)
    self.output = Descriptor(number: output.near)
    close(output.far)
    if let errors {
      self.errors = Descriptor(number: errors.near)
      close(errors.far)
    }
    if let input {
      self.input = Descriptor(number: input.near)
      close(input.far)
    }
  }

  deinit {
    end()
  }

  /// Closes our ends, waits for its end and returns the exit status; signals count from 128.
  @discardableResult
  func end() -> Int32 {
    if let status { return status }
    input = nil
    output = nil
    errors = nil
    var word: Int32 = 0
    while unsafe waitpid(id, &word, 0) < 0, errno == EINTR {}
    let code = word & 0x7F == 0 ? word >> 8 & 0xFF : 128 + (word & 0x7F)
    status = code
    return code
  }

  private static func spawn(
    _ words: [String], _ environment: [String: String], input: Int32?, output: Int32,
    errors: Int32?
  ) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let input {
      unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    if let errors {
      unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    var arguments = unsafe (["git"] + words).map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let lines = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var variables = unsafe lines.map { unsafe strdup($0) } + [nil]
    defer { unsafe variables.forEach { unsafe free($0) } }
    var id: pid_t = 0
    let code = unsafe posix_spawnp(&id, "git", &actions, nil, &arguments, &variables)
    guard code == 0 else { throw SystemError(code: code) }
    return id
  }
}

/// Two ends of a connection to a child: ours and the child's, neither inherited by others.
struct Channel {
  let near: Int32
  let far: Int32

  /// A pair of sockets: writing to one after the child's end raises no signal, as a pipe would.
  static func make() throws(SystemError) -> Channel {
    var ends: [Int32] = [0, 0]
    #if canImport(Darwin)
    try SystemError.check { unsafe socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var on: Int32 = 1
    _ = unsafe setsockopt(
      ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #elseif canImport(Musl)
    try SystemError.check { unsafe socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, &ends) }
    #else
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    try SystemError.check { unsafe socketpair(AF_UNIX, kind, 0, &ends) }
    #endif
    return Channel(near: ends[0], far: ends[1])
  }
}

extension Descriptor {
  /// Sends all bytes to the other end of a socket, without a signal where nobody reads any more.
  func sendAll(_ bytes: [UInt8]) throws(SystemError) {
    #if canImport(Darwin)
    let flags: Int32 = 0
    #else
    let flags = Int32(MSG_NOSIGNAL)
    #endif
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe send(number, buffer.baseAddress?.advanced(by: sent), bytes.count - sent, flags)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError() }
      sent += count
    }
  }

  /// Reads what is there, at most so many bytes; nothing at the end.
  func receive(_ wanted: Int) throws(SystemError) -> [UInt8] {
    var problem: SystemError?
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      var count = 0
      repeat {
        count = unsafe read(number, buffer.baseAddress, wanted)
      } while count < 0 && errno == EINTR
      if count < 0 { problem = SystemError() }
      filled = max(count, 0)
    }
    if let problem { throw problem }
    return chunk
  }
}
