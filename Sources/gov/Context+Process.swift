// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
@unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
@unsafe @preconcurrency import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Context {
  /// The world as this process finds it.
  static func ofProcess() -> Context {
    Context(
      directory: workingDirectory, environment: processEnvironment, output: .standardOutput,
      error: .standardError, readStandardInput: { InputReader.read(descriptor: STDIN_FILENO) },
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, errorIsTerminal: isatty(STDERR_FILENO) == 1,
      terminalWidth: widthOfTerminal, clock: { Int(time(nil)) })
  }

  private static var workingDirectory: String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  private static var widthOfTerminal: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  private static var processEnvironment: [String: String] {
    #if canImport(Darwin)
    var entry = unsafe _NSGetEnviron().pointee
    #else
    var entry = unsafe environ
    #endif
    var result: [String: String] = [:]
    while let text = unsafe entry.pointee {
      let line = unsafe String(cString: text)
      if let equals = line.firstIndex(of: "=") {
        result[String(line[..<equals])] = String(line[line.index(after: equals)...])
      }
      unsafe entry += 1
    }
    return result
  }
}
