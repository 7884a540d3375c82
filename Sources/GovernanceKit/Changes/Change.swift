// SPDX-License-Identifier: Apache-2.0

/// What an act does to a registry: a value that can be shown, verified and written.
public struct Change: Sendable {
  /// One thing done, as it is told.
  public struct Line: Hashable, Sendable {
    /// The sort of thing: `add-person`, `nominate`, `grant-role`.
    public var kind: String
    /// What it is done to.
    public var subject: String
    /// The file that it changes, within the registry.
    public var file: String
    /// What is done, in words.
    public var text: String
  }

  /// The id of what was made, where something was.
  public var id: String?
  /// What is done, in order.
  public private(set) var lines: [Line] = []
  /// The files written, in order.
  package private(set) var entries: [Entry] = []
  /// The paths of files taken away because another file takes their content in.
  package private(set) var removals: [String] = []
  /// What should be said beside the result.
  public var notes: [String] = []

  /// Creates a change that does nothing yet.
  package init() {}

  /// Adds a file to be written, and what that does.
  package mutating func put(_ entry: Entry, _ kind: String, _ subject: String, _ text: String) {
    entries.append(entry)
    lines.append(Line(kind: kind, subject: subject, file: entry.path, text: text))
  }

  /// Adds a file to be written that needs no line of its own.
  package mutating func put(_ entry: Entry) {
    entries.append(entry)
  }

  /// The same change with some of its files written otherwise.
  package func mapping(_ work: (Entry) -> Entry) -> Change {
    var change = self
    change.entries = entries.map(work)
    return change
  }

  /// Takes a file away.
  package mutating func remove(_ path: String) {
    removals.append(path)
  }
}
