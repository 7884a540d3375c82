// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One run of a program: its input and its complaints go through files, its answer through a pipe.
///
/// With one pipe only, neither side can wait for the other for ever.
struct ChildProcess: ~Copyable {
  private let process: pid_t
  private let answer: Int32
  private let complaints: TemporaryFile

  init(_ words: [String], environment: [String], input: [UInt8]?) throws(ChildProcessError) {
    guard let program = Self.find(words[0], in: environment) else { throw .notFound }
    let complaints = try TemporaryFile()
    let given = try TemporaryFile(input ?? [])
    let (reading, writing) = try Self.makePipe()
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, given.descriptor, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, writing, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, complaints.descriptor, 2)
    var process: pid_t = 0
    let arguments = CStrings(words)
    let variables = CStrings(environment)
    let problem = unsafe posix_spawn(
      &process, program, &actions, nil, arguments.pointers, variables.pointers)
    unsafe posix_spawn_file_actions_destroy(&actions)
    _ = close(writing)
    guard problem == 0 else {
      _ = close(reading)
      throw problem == ENOENT ? .notFound : .notRun(SystemError(code: problem).words)
    }
    self.process = process
    self.answer = reading
    self.complaints = complaints
  }

  /// All that git prints, nil when it is more than the limit.
  func output(limit: Int) -> [UInt8]? {
    TemporaryFile.read(answer, limit: limit)
  }

  /// Waits for the end, and tells the status and what was said on the way.
  consuming func end(killing: Bool) -> (status: Int32, message: String) {
    if killing { _ = kill(process, SIGKILL) }
    _ = close(answer)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    // An exit leaves the lower seven bits empty; a signal leaves its number there.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return (code, String(decoding: complaints.contents, as: UTF8.self))
  }

  /// Where a program lies, by the path of the environment that it gets.
  private static func find(_ name: String, in environment: [String]) -> String? {
    let path = environment.last { $0.hasPrefix("PATH=") }?.dropFirst(5) ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { file in
      unsafe access(file, X_OK) == 0
    }
  }

  private static func makePipe() throws(ChildProcessError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    let answer = unsafe ends.withUnsafeMutableBufferPointer { unsafe pipe($0.baseAddress) }
    guard answer == 0 else { throw .notRun(SystemError().words) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

/// Why a program could not be run.
enum ChildProcessError: Error, Hashable {
  /// There is no such program on the path.
  case notFound
  /// The operating system refused.
  case notRun(String)
}

/// A list of C strings that ends with a null, as `execve` wants it.
@safe private struct CStrings: ~Copyable {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ strings: [String]) {
    count = strings.count
    unsafe pointers = .allocate(capacity: count + 1)
    for (index, string) in strings.enumerated() { unsafe pointers[index] = unsafe strdup(string) }
    unsafe pointers[count] = nil
  }

  deinit {
    for index in 0..<count { unsafe free(pointers[index]) }
    unsafe pointers.deallocate()
  }
}
