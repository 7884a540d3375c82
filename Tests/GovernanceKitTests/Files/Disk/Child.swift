// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Another process that writes the registry of a test.
struct Child {
  let process: pid_t

  /// The program that is killed, built beside the tests.
  private static var program: String {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var directory = tests.deletingLastPathComponent()
    while !FileManager.default.isExecutableFile(atPath: directory.path + "/crash-writer"),
      directory.path != "/"
    {
      directory.deleteLastPathComponent()
    }
    return directory.path + "/crash-writer"
  }

  /// Starts the program with these words.
  init(_ words: [String]) throws {
    let program = Self.program
    var arguments = unsafe ([program] + words).map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var nothing: [UnsafeMutablePointer<CChar>?] = unsafe [nil]
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, program, nil, nil, &arguments, &nothing)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.process = process
  }

  /// Ends the process at once, as a power failure would.
  func kill() {
    _ = Foundation.kill(process, SIGKILL)
  }

  /// Waits for the end and says how it came.
  func end() -> End {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// How a process ended.
  enum End: Hashable {
    case exit(Int32)
    case signal(Int32)
  }
}
