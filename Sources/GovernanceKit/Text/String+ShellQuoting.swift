// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
  /// The text as one word of a POSIX shell, quoted only where it must be.
  package var quotedForShell: String {
    let isPlain =
      !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "@%_+=:,./-".utf8.contains(byte)
        }
      }
    if isPlain { return String(self) }
    let inner = split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    return "'" + inner + "'"
  }
}
