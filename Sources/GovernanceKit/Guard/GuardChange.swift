// SPDX-License-Identifier: Apache-2.0

/// One thing that a change does to the record, and whether its author may do it.
public struct GuardChange: Hashable, Sendable {
  /// The sort of thing: `cast`, `grant-role`, `edit-person`, `amend-charter`.
  public var kind: String
  /// What it is done to.
  public var subject: String
  /// Whether the author may.
  public var isAllowed = true
  /// What it would take, where it is refused.
  public var needs: String?
  /// The charter's clause that decides, where one does.
  public var clause: ClauseID?
  /// The file, relative to the registry's parent.
  public var file: String
  /// The line, from 1.
  public var line = 1
  /// What is done; where it is refused, why.
  public var reason: String
  /// Whether nobody can tell, since a file cannot be read.
  package var isUnreadable = false

  /// Creates a change that is allowed.
  package init(_ kind: String, _ subject: String, file: String, line: Int = 1, _ reason: String) {
    self.kind = kind
    self.subject = subject
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension GuardChange: Comparable {
  /// Orders changes by place, then by what they do.
  public static func < (first: GuardChange, second: GuardChange) -> Bool {
    (first.file, first.line, first.kind, first.subject, first.reason)
      < (second.file, second.line, second.kind, second.subject, second.reason)
  }
}

/// What guard says of a change as a whole.
public struct GuardVerdict: Hashable, Sendable {
  /// What is done, sorted by place.
  public var changes: [GuardChange]
  /// What should be said beside that.
  public var notes: [String] = []

  /// Whether the author may make the change.
  public var isAllowed: Bool { changes.allSatisfy(\.isAllowed) }
  /// Whether nobody can tell, because all that stands against it is a file that can't be read.
  public var isUnreadable: Bool {
    let refused = changes.filter { !$0.isAllowed }
    return !refused.isEmpty && refused.allSatisfy(\.isUnreadable)
  }

  package init(_ changes: [GuardChange], notes: [String] = []) {
    self.changes = changes.sorted()
    self.notes = notes
  }
}
