// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// A file of the registry that a change touches.
package struct GuardedFile: Sendable {
  /// What hinders judging a file as a record.
  package enum Obstacle: Hashable, Sendable {
    case symbolicLink, submodule, strangeName
    /// A merge would put something else here than the change does: git takes it for a renamed file.
    case astray
    /// It was changed on both sides, and the changes do not merge.
    case conflict
  }

  /// The path within the registry.
  package var path: String
  /// The bytes before: at the base's tip, or at the common ancestor in a conflict.
  package var before: [UInt8]?
  /// The bytes that the merge would leave.
  package var after: [UInt8]?
  /// What hinders judging it.
  package var obstacle: Obstacle?

  /// Creates a file from what was and what would be.
  package init(
    _ path: String, before: [UInt8]?, after: [UInt8]?, obstacle: Obstacle? = nil
  ) {
    self.path = path
    self.before = before
    self.after = after
    self.obstacle = obstacle
  }

  /// The first line that differs, from 1.
  var line: Int {
    guard let before, let after else { return 1 }
    let same = zip(before, after).prefix { $0 == $1 }.count
    return after.prefix(same).count { $0 == 0x0A } + 1
  }

  /// The record before and after; problems where one of them cannot be read.
  func read<R: Record>(_ type: R.Type) -> Reading<R> {
    var reading = Reading<R>()
    if let before { reading.before = GuardedFile.record(type, before).record }
    if let after {
      let (record, problems) = GuardedFile.record(type, after)
      reading.after = record
      reading.problems = problems
    }
    return reading
  }

  private static func record<R: Record>(
    _ type: R.Type, _ bytes: [UInt8]
  ) -> (record: R?, problems: [JSONProblem]) {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      return (nil, [error.problem])
    }
    var found = Problems()
    let record = R.read(document.root, &found)
    let problems = document.duplicates + found.list
    return (problems.isEmpty ? record : nil, problems)
  }

  /// A record as it was and as it would be.
  struct Reading<R: Record> {
    var before: R?
    var after: R?
    var problems: [JSONProblem] = []
  }
}

/// When the commits were made that bring a file's change.
package struct CommitSpan: Hashable, Sendable {
  /// When the first of them was authored; a rebase keeps that.
  package var authored: Instant
  /// When the last of them was committed.
  package var committed: Instant
  /// When the commits that they stand on were made, the latest; nothing where they stand on none.
  package var parent: Instant?

  /// Creates a span from its moments.
  package init(authored: Instant, committed: Instant, parent: Instant?) {
    self.authored = authored
    self.committed = committed
    self.parent = parent
  }

  /// The span of both.
  func joined(with other: CommitSpan) -> CommitSpan {
    CommitSpan(
      authored: min(authored, other.authored), committed: max(committed, other.committed),
      parent: [parent, other.parent].compactMap { $0 }.min())
  }
}
