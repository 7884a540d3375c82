// SPDX-License-Identifier: Apache-2.0

extension Descriptor {
  /// The bytes of a regular file; nothing else is read, for a pipe or a device has no end.
  func readFile(named path: String, limit: Int) throws(DiskError) -> [UInt8] {
    let found = try DiskError.naming(path) { () throws(SystemError) in try status() }
    switch found.kind {
    case .file: break
    case .directory: throw .isDirectory(path)
    case .link, .other: throw .notFile(path)
    }
    let bytes = try DiskError.naming(path) { () throws(SystemError) in
      try readAll(expecting: found.size, limit: limit)
    }
    guard let bytes else { throw .tooLarge(path, limit: limit) }
    return bytes
  }
}
