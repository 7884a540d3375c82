// SPDX-License-Identifier: Apache-2.0

/// A law that a charter breaks, and where.
public struct CharterProblem: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// The charter cannot be followed as it stands.
    case error
    /// It can be followed, and probably isn't meant so.
    case warning
    /// Worth knowing, and nothing to mend.
    case note
  }

  /// How bad it is.
  public var severity: Severity
  /// Where in the charter.
  public var path: CharterPath
  /// How many characters into the text at that place, where the text itself is wrong.
  public var offset: Int?
  /// The law, and what breaks it.
  public var message: String
  /// What to do about it.
  public var help: String?

  /// Creates a problem from its parts.
  public init(
    _ severity: Severity, at path: CharterPath, offset: Int? = nil, _ message: String,
    help: String? = nil
  ) {
    self.severity = severity
    self.path = path
    self.offset = offset
    self.message = message
    self.help = help
  }
}

extension CharterProblem: CustomStringConvertible {
  /// The problem as one line: `roles[1].follows: the charter has no role 'x'`.
  public var description: String { "\(path): \(message)" }
}
