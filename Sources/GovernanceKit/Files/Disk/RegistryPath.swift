// SPDX-License-Identifier: Apache-2.0

/// A path within a registry that cannot lead out of it by its spelling.
package struct RegistryPath: Hashable, Sendable {
  /// Why a path is refused.
  package enum Flaw: Hashable, Sendable, CustomStringConvertible {
    case absolute, empty, dots, zero, reserved

    /// The law that the path breaks.
    package var description: String {
      switch self {
      case .absolute: "a path in a registry is relative"
      case .empty: "a path in a registry has no empty part"
      case .dots: "a path in a registry has no part '.' or '..'"
      case .zero: "a path in a registry has no zero character"
      case .reserved: "'\(RegistryPath.staging)' is kept for changes under way"
      }
    }
  }

  /// Where changes are written aside, hidden from everybody else.
  static let staging = ".gov-transaction"

  /// The path with slashes between its parts; empty for the registry itself.
  let text: String

  /// Checks a path part by part.
  init(_ text: String) throws(DiskError) {
    if let flaw = Self.flaw(in: text) { throw .unsafePath(text, flaw) }
    self.text = text
  }

  private static func flaw(in text: String) -> Flaw? {
    if text.isEmpty { return .empty }
    if text.utf8.first == UInt8(ascii: "/") { return .absolute }
    if text.utf8.contains(0) { return .zero }
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.contains(where: \.isEmpty) { return .empty }
    let names = parts.map { String(Substring($0)) }
    if names.contains(".") || names.contains("..") { return .dots }
    // On file systems without case the same directory has many spellings.
    return names.first?.lowercased() == staging ? .reserved : nil
  }

  /// The path of the directory that holds a path, empty for the registry itself.
  static func parent(of text: String) -> String {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(text[..<slash])
  }

  /// The path of a name within a directory.
  static func join(_ directory: String, _ name: String) -> String {
    directory.isEmpty ? name : "\(directory)/\(name)"
  }
}
