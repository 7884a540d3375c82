// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Who holds which role, as a file kept elsewhere says.
package struct RosterFile: Hashable, Sendable {
  /// The forms in which communities keep rosters.
  package enum Form: String, CaseIterable, Sendable {
    /// CSV with the columns `login,name,role,in,since,until`.
    case table
    /// JSON rows of the same keys.
    case rows
    /// A team of TiKV or PingCAP, `team.json`.
    case team
    /// A group of TiKV's early years, `membership.json`.
    case membership
    /// The list of maintainers that CNCF keeps of its projects.
    case cncf
    /// The configuration of All Contributors.
    case allContributors = "all-contributors"
  }

  /// The form of the file.
  package var form: Form
  /// The roles, in the order of the file, each once.
  package var rows: [RosterRow] = []
  /// The name of the group, where the file gives one.
  package var name: String?
  /// The repositories that the team looks after.
  package var repositories: [String] = []
  /// What is wrong with it, and what somebody should look at, in the order of the file.
  package var problems: [ImportProblem] = []
  /// The number of further problems, which are not listed.
  package var omitted = 0

  /// The most bytes of a roster.
  package static let largest = 16 << 20

  package init(_ form: Form) {
    self.form = form
  }

  /// The rows of those who hold several roles at one place, in the order of the file.
  ///
  /// Whether that is an error depends on the charter: a higher role may include the lower.
  package var severalRoles: [[RosterRow]] {
    var groups: [[String]: [RosterRow]] = [:]
    var order: [[String]] = []
    for row in rows where row.earlier == nil && !row.isFlawed {
      let key = [row.login.lowercased(), row.scope?.text ?? ""]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.compactMap { groups[$0] }.filter { $0.count > 1 }
  }

  /// Whether anything is wrong, so that nothing of the file can be taken.
  package var isBroken: Bool { problems.contains { $0.severity == .error } }

  /// Reads a file of any form; nothing of it is taken when anything in it is wrong.
  ///
  /// Of a file that lists several projects only the one named is read, if one is named.
  package static func read(
    _ bytes: [UInt8], project: String? = nil
  ) throws(ImportError) -> RosterFile {
    let file = try survey(bytes, project: project)
    guard !file.isBroken else { throw ImportError(file.problems, omitted: file.omitted) }
    return file
  }

  /// Reads a file as far as its form allows, so that all that is wrong can be said at once.
  package static func survey(
    _ bytes: [UInt8], project: String? = nil
  ) throws(ImportError) -> RosterFile {
    guard bytes.count <= largest else {
      throw ImportError(
        "a roster has at most \(largest >> 20) MB, and this file has \(bytes.count >> 20) MB")
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[mark...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try RosterJSONReader.read(bytes)
    case nil: throw ImportError("the file is empty", help: forms)
    default: return try RosterTableReader.read(bytes, project: project)
    }
  }

  static let forms =
    "a roster is CSV with the columns login,name,role,in,since,until or JSON rows of these keys; "
    + "a team.json or membership.json; CNCF's list of maintainers; or .all-contributorsrc"
}
