// SPDX-License-Identifier: Apache-2.0
import StrictJSON
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Why a file cannot be read or a change cannot be written.
package indirect enum DiskError: Error, Hashable, Sendable, CustomStringConvertible {
  case noSuchRegistry(String)
  case registryIsFile(String)
  case registryUnreadable(String)
  case registryReadOnly(String)
  /// The directory was removed or replaced since it was opened.
  case registryVanished(String)
  /// Others kept the registry locked for as long as one was ready to wait.
  case registryBusy(String, isWriting: Bool, milliseconds: Int)

  case noSuchFile(String)
  case isDirectory(String)
  case notDirectory(String)
  case notFile(String)
  case unreadable(String)
  case readOnly(String)
  case tooLarge(String, limit: Int)
  case nameNotUTF8(String)
  case unsafePath(String, RegistryPath.Flaw)
  case linkLeaves(link: String, target: String)
  case tooManyLinks(String)

  /// The file is no longer as it was read.
  case changedSinceRead(String)
  /// Two parts of one change concern the same file.
  case changedTwice(String)
  case diskFull(String)
  case system(String, code: Int32)

  /// The change was given up: the registry is as it was before.
  case notWritten(registry: String, DiskError)
  /// The change stands as a whole, though something remains to be tidied up.
  case writtenUntidily(registry: String, DiskError)
  /// The change could be neither finished nor undone: the next start tries again.
  case leftBetween(registry: String, DiskError)
  /// A change was interrupted, and who finds it may not finish it.
  case interrupted(String)
  case brokenJournal(String)
  /// A file that an interrupted change would touch has been changed by others meanwhile.
  case changedSinceInterruption(String)

  /// The sentence for people.
  package var description: String {
    switch self {
    case .noSuchRegistry(let path): "there is no registry at \(shown(path))"
    case .registryIsFile(let path): "a registry is a directory, \(shown(path)) is a file"
    case .registryUnreadable(let path): "the registry \(shown(path)) may not be read"
    case .registryReadOnly(let path): "the registry \(shown(path)) may not be written to"
    case .registryVanished(let path): "the registry \(shown(path)) is no longer there"
    case .registryBusy(let path, let isWriting, _):
      "another gov is \(isWriting ? "writing to" : "using") \(shown(path))"
    case .noSuchFile(let path): "there is no file \(shown(path))"
    case .isDirectory(let path): "\(shown(path)) is a directory, not a file"
    case .notDirectory(let path): "\(shown(path)) is not a directory"
    case .notFile(let path): "\(shown(path)) is not a regular file"
    case .unreadable(let path): "\(shown(path)) may not be read"
    case .readOnly(let path): "\(shown(path)) may not be written to"
    case .tooLarge(let path, let limit): "\(shown(path)) is larger than \(limit) bytes"
    case .nameNotUTF8(let path): "the file name \(shown(path)) is not UTF-8"
    case .unsafePath(let path, let flaw): "\(flaw): \(shown(path))"
    case .linkLeaves(let link, let target):
      "the symbolic link \(shown(link)) leaves the registry for \(shown(target))"
    case .tooManyLinks(let path): "\(shown(path)) leads through too many symbolic links"
    case .changedSinceRead(let path): "\(shown(path)) has changed since it was read"
    case .changedTwice(let path): "one change touches \(shown(path)) twice"
    case .diskFull(let path): "there is no space on the disk for \(shown(path))"
    case .system(let path, let code): "\(shown(path)): \(Self.words(for: code))"
    case .notWritten(let registry, let cause):
      "nothing was changed in \(shown(registry)): \(cause)"
    case .writtenUntidily(let registry, let cause):
      "the change in \(shown(registry)) is complete, its traces remain: \(cause)"
    case .leftBetween(let registry, let cause):
      "the change in \(shown(registry)) is half done: \(cause)"
    case .interrupted(let registry):
      "a change in \(shown(registry)) was interrupted and has to be finished first"
    case .brokenJournal(let path): "\(shown(path)) is no record of an interrupted change"
    case .changedSinceInterruption(let path):
      "\(shown(path)) has changed since a change of it was interrupted"
    }
  }

  /// A path in quotes, whole unless it is absurdly long.
  private func shown(_ path: String) -> Shown { Shown(path, limit: 500) }

  private static func words(for code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    let text = unsafe String(cString: words)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension DiskError {
  /// The error for a call about the file at a path, as people know it.
  init(_ error: SystemError, _ path: String, writing: Bool = false) {
    switch error.code {
    case ENOENT: self = .noSuchFile(path)
    case EISDIR: self = .isDirectory(path)
    case ENOTDIR: self = .notDirectory(path)
    case EACCES, EPERM: self = writing ? .readOnly(path) : .unreadable(path)
    case EROFS: self = .readOnly(path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path)
    case ELOOP: self = .tooManyLinks(path)
    default: self = .system(path, code: error.code)
    }
  }
}
