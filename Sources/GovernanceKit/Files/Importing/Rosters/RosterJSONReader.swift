// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Reads rosters in JSON: ours, teams, groups, and the configuration of All Contributors.
struct RosterJSONReader {
  private var builder: RosterBuilder
  private let offset: (JSONNode) -> Int
  private var isAlphabetical = false

  static func read(_ bytes: [UInt8]) throws(ImportError) -> RosterFile {
    let rows = try JSONRows(bytes, limits: JSONLimits(bytes: RosterFile.largest))
    let object = rows.rows.count == 1 && rows.rows[0].kind == .object ? rows.rows[0] : nil
    let keys = object.map { $0.members.map { $0.name.string ?? "" } } ?? []
    if let object, let people = object["contributors"], people.isOfObjects,
      people.count > 0 || keys.contains("projectName")
    {
      var reader = RosterJSONReader(.allContributors, bytes, rows)
      reader.readContributors(object)
      return reader.builder.finish()
    }
    if let object, !keys.contains("login") {
      let isMembership = keys.contains { ["techLeaders", "activeContributors"].contains($0) }
      var reader = RosterJSONReader(isMembership ? .membership : .team, bytes, rows)
      reader.readTeam(object)
      return reader.builder.finish()
    }
    var reader = RosterJSONReader(.rows, bytes, rows)
    for row in rows.rows { reader.readRow(row) }
    return reader.builder.finish()
  }

  private init(_ form: RosterFile.Form, _ bytes: [UInt8], _ rows: JSONRows) {
    builder = RosterBuilder(form, bytes, ImportNotes())
    offset = { rows.offset(of: $0) }
  }

  // MARK: - Rows of login, name, role, in, since

  private mutating func readRow(_ node: JSONNode) {
    guard node.kind == .object else {
      return refuse(node, "expected an object, found \(node.shown)")
    }
    let before = builder.notes.errors
    var row = RosterRow(login: "", role: "")
    row.position = builder.position(of: offset(node))
    var seen: [RosterColumn] = []
    for (name, value) in node.members {
      let key = name.string ?? ""
      guard let column = RosterColumn(rawValue: key) else {
        refuseKey(name, among: RosterColumn.allCases.map(\.rawValue))
        continue
      }
      if seen.contains(column) { refuse(name, "duplicate key '\(key)'") }
      seen.append(column)
      if value.isNull { continue }
      if column == .emeritus, let bool = value.bool {
        row.isEmeritus = row.isEmeritus || bool
      } else if let text = text(value) {
        column.read(text, at: offset(value), into: &row, &builder)
      }
    }
    for needed in [RosterColumn.login, .role] where !seen.contains(needed) {
      refuse(node, "missing key '\(needed.rawValue)'")
    }
    row.isFlawed = builder.notes.errors > before
    if !row.isFlawed, row.login.isEmpty || row.role.text.isEmpty {
      return refuse(node, "a row needs a login and a role")
    }
    builder.add(row, at: offset(node))
  }

  // MARK: - Teams and groups

  private static let roles = [
    "techLeaders", "coLeaders", "leaders", "maintainers", "committers", "reviewers", "approvers",
    "activeContributors", "contributors", "members", "owners", "admins",
  ]
  private static let others = ["_comment", "name", "description", "repositories"]

  private mutating func readTeam(_ object: JSONNode) {
    var seen: Set<String> = []
    for (name, value) in object.members {
      let key = name.string ?? ""
      if !seen.insert(key).inserted { refuse(name, "duplicate key \(Shown(key))") }
      switch key {
      case "_comment": readComment(value)
      case "description": _ = text(value)
      case "name": builder.file.name = text(value)
      case "repositories": builder.file.repositories = list(value).compactMap { text($0) }
      case _ where Self.isRole(key):
        guard let (role, isEmeritus) = builder.role(key, at: offset(name)) else { continue }
        var heading = RosterRow(login: "", role: role)
        heading.isEmeritus = isEmeritus
        heading.forge = "github"
        builder.place(.role, at: offset(name), in: &heading)
        let before = builder.count
        for member in list(value) { readMember(member, under: heading) }
        if isAlphabetical { builder.remarkOrder(from: before, listed: key) }
      default:
        let emeriti = Self.roles.map { "emeritus_" + $0 }
        refuseKey(name, among: Self.roles + emeriti + Self.others)
      }
    }
  }

  private static func isRole(_ key: String) -> Bool {
    roles.contains(key.hasPrefix("emeritus_") ? String(key.dropFirst(9)) : key)
  }

  /// A file that says of itself that its lists are alphabetical is held to it.
  private mutating func readComment(_ node: JSONNode) {
    let lines = node.kind == .string ? [node] : list(node)
    for line in lines.compactMap({ text($0) }) where line.lowercased().contains("alphabetical") {
      isAlphabetical = true
    }
  }

  /// Teams list logins, groups list objects; either is read in either.
  private mutating func readMember(_ node: JSONNode, under heading: RosterRow) {
    var row = heading
    guard node.kind == .object else {
      if node.isNull { return refuse(node, "expected a text, found null") }
      guard let text = text(node), let login = builder.login(text, at: offset(node)) else { return }
      row.login = login
      row.position = builder.position(of: offset(node))
      return builder.add(row, at: offset(node))
    }
    let before = builder.notes.errors
    var place: JSONNode?
    for (name, value) in node.members {
      switch name.string {
      case "githubName":
        if place != nil { refuse(name, "duplicate key 'githubName'") }
        place = value
        row.login = text(value).flatMap { builder.login($0, at: offset(value)) } ?? ""
      case "name": row.name = text(value)
      case "company", "organization": row.organisation = text(value)
      case "email": _ = text(value)
      default: refuseKey(name, among: ["githubName", "name", "company", "email"])
      }
    }
    guard let place else { return refuse(node, "missing key 'githubName'") }
    guard builder.notes.errors == before else { return }
    row.position = builder.position(of: offset(place))
    builder.add(row, at: offset(place))
  }

  // MARK: - All Contributors

  /// The file configures a tool with many settings; only the people concern us.
  private mutating func readContributors(_ object: JSONNode) {
    builder.file.name = object["projectName"]?.string
    let forge = (object["repoType"]?.string ?? "github").lowercased()
    for node in object["contributors"].map({ list($0) }) ?? [] {
      guard let place = node["login"] else {
        refuse(node, "missing key 'login'")
        continue
      }
      guard let text = text(place), let login = builder.login(text, at: offset(place)) else {
        continue
      }
      var row = RosterRow(login: login, role: "contributor")
      row.forge = forge
      row.name = node["name"].flatMap { self.text($0) }
      if let contributions = node["contributions"] {
        row.contributions = list(contributions).compactMap { self.text($0) }
      }
      row.position = builder.position(of: offset(place))
      builder.add(row, at: offset(place))
    }
  }

  // MARK: - Values

  private mutating func refuse(_ node: JSONNode, _ message: String, help: String? = nil) {
    builder.notes.error(at: offset(node), message, help: help)
  }

  private mutating func refuseKey(_ name: JSONNode, among known: [String]) {
    let key = name.string ?? ""
    refuse(
      name, "unknown key \(Shown(key))",
      help: Suggestion.nearest(to: key, among: known).map { "did you mean '\($0)'?" }
        ?? RosterFile.forms)
  }

  private mutating func text(_ node: JSONNode) -> String? {
    if node.isNull { return nil }
    guard let text = node.string else {
      refuse(node, "expected a text, found \(node.shown)")
      return nil
    }
    return text
  }

  private mutating func list(_ node: JSONNode) -> [JSONNode] {
    guard node.kind == .array else {
      refuse(node, "expected a list, found \(node.shown)")
      return []
    }
    return Array(node.elements)
  }
}

extension JSONNode {
  /// Whether this is a list, empty or of objects.
  fileprivate var isOfObjects: Bool {
    kind == .array && elements.allSatisfy { $0.kind == .object }
  }
}
