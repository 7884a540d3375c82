// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The operating system's own word for what went wrong.
struct SystemError: Error, Hashable {
  let code: Int32

  /// The error of the call just made.
  init() { code = errno }

  init(code: Int32) { self.code = code }

  /// Makes a call, again when a signal interrupted it, and throws when it answers less than zero.
  @discardableResult
  static func check(_ call: () -> Int32) throws(SystemError) -> Int32 {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      if errno != EINTR { throw SystemError() }
    }
  }
}

extension DiskError {
  /// Makes calls about one file, whose name goes into the error they may end with.
  static func naming<Answer: ~Copyable>(
    _ path: String, writing: Bool = false, _ calls: () throws(SystemError) -> Answer
  ) throws(DiskError) -> Answer {
    do throws(SystemError) {
      return try calls()
    } catch {
      throw DiskError(error, path, writing: writing)
    }
  }
}
