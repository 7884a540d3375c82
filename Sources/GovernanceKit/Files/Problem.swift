// SPDX-License-Identifier: Apache-2.0

/// Something wrong with a registry, and where.
public struct Problem: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The registry is not sound.
    case error
    /// Somebody should look.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// The check that found it, by its stable name.
  public var check: String
  /// The file, relative to the registry's parent.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// The law that is broken, and by what.
  public var message: String
  /// What to do next.
  public var help: String?
  /// The charter's clause that is broken, where one is.
  public var clause: ClauseID?

  /// Creates a problem from its parts.
  public init(
    _ severity: Severity, _ check: String, file: String, line: Int = 1, column: Int = 1,
    _ message: String, help: String? = nil
  ) {
    self.severity = severity
    self.check = check
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.help = help
  }
}

extension Problem: Comparable {
  /// Orders problems by place, then by what they say.
  public static func < (first: Problem, second: Problem) -> Bool {
    (first.file, first.line, first.column, first.check, first.message)
      < (second.file, second.line, second.column, second.check, second.message)
  }
}
