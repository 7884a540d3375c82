// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder of one's own that is gone, with all that is in it, when it is done with.
struct ScratchFolder: ~Copyable {
  let path: String

  init(in parent: String) throws(ChildProcessError) {
    var template = "\(parent)/gov-XXXXXX".utf8CString.map { $0 }
    guard unsafe mkdtemp(&template) != nil else { throw .notRun(SystemError().words) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path, depth: 3) }

  /// Writes a file that only its owner can read, and returns its path.
  func write(_ bytes: [UInt8], to name: String) throws(ChildProcessError) -> String {
    let file = "\(path)/\(name)"
    do throws(SystemError) {
      let number = try SystemError.check {
        unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      }
      try Descriptor(number: number).writeAll(bytes)
    } catch {
      throw .notRun(error.words)
    }
    return file
  }

  /// Takes a file away, or a folder and what is in it, so many levels deep; links are not followed.
  private static func remove(_ path: String, depth: Int) {
    if unsafe unlink(path) == 0 || depth == 0 { return }
    if let folder = unsafe opendir(path) {
      var names: [String] = []
      while let entry = unsafe readdir(folder) {
        let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
      }
      unsafe closedir(folder)
      for name in names { remove("\(path)/\(name)", depth: depth - 1) }
    }
    _ = unsafe rmdir(path)
  }
}
