// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Gathers a roster's rows, whatever form they come in, and judges their texts.
struct RosterBuilder {
  var file: RosterFile
  var notes: ImportNotes
  private let bytes: [UInt8]
  private var cursor = TextCursor()
  /// The row in which each holding stands first.
  private var first: [[String]: Int] = [:]
  /// Where each row begins.
  private var offsets: [Int] = []

  init(_ form: RosterFile.Form, _ bytes: [UInt8], _ notes: ImportNotes) {
    file = RosterFile(form)
    self.notes = notes
    self.bytes = bytes
  }

  mutating func finish() -> RosterFile {
    (file.problems, file.omitted) = notes.all(over: bytes)
    return file
  }

  /// Adds a row, which begins where it was placed; one that stands twice says where it stands first.
  mutating func add(_ row: RosterRow, at offset: Int) {
    guard !row.role.text.isEmpty else { return }
    var row = row
    if !row.isFlawed {
      row.earlier = first[row.key].map { file.rows[$0].position.line }
      if row.earlier == nil { first[row.key] = file.rows.count }
    }
    offsets.append(offset)
    file.rows.append(row)
  }

  /// The number of rows so far.
  var count: Int { file.rows.count }

  /// The line and column of an offset; offsets are asked for as they rise.
  mutating func position(of offset: Int) -> JSONPosition {
    cursor.position(of: offset, in: bytes)
  }

  /// Notes where something that a row says stands.
  mutating func place(_ column: RosterColumn, at offset: Int, in row: inout RosterRow) {
    row.places[column] = position(of: offset)
  }

  /// Remarks the first of some rows that does not stand in the order of the alphabet.
  mutating func remarkOrder(from start: Int, listed key: String) {
    let logins = file.rows[start...].map { $0.login.lowercased() }
    guard let index = logins.indices.dropFirst().first(where: { logins[$0] < logins[$0 - 1] })
    else { return }
    let (one, other) = (file.rows[start + index - 1].login, file.rows[start + index].login)
    notes.warning(
      at: offsets[start + index],
      "the file says that its lists are alphabetical, and \(Shown(other)) follows \(Shown(one)) in \(Shown(key))",
      help: "put \(Shown(other)) in its place")
  }

  // MARK: - Texts

  /// A login, which lists often write as `@login` or as the address of a profile.
  mutating func login(_ text: String, at offset: Int) -> String? {
    var login = text[...]
    for prefix in ["https://github.com/", "https://gitee.com/", "https://gitlab.com/", "@"]
    where login.hasPrefix(prefix) {
      login = login.dropFirst(prefix.count)
    }
    if login.last == "/" { login = login.dropLast() }
    guard Login.isWellFormed(String(login)) else {
      let what = login.isEmpty ? "a login is missing" : "not a login: \(Shown(text))"
      notes.error(at: offset, what, help: Login.law)
      return nil
    }
    return String(login)
  }

  mutating func role(_ text: String, at offset: Int) -> (role: RoleID, isEmeritus: Bool)? {
    let lowercased = text.lowercased()
    let isEmeritus = ["emeritus_", "emeritus-", "emeritus "].contains { lowercased.hasPrefix($0) }
    guard let role = RoleWord.role(isEmeritus ? String(text.dropFirst(9)) : text) else {
      let what = text.isEmpty ? "a role is missing" : "not a role: \(Shown(text))"
      notes.error(
        at: offset, what,
        help: "a role is named by its id or by an English word, such as reviewer or Reviewers")
      return nil
    }
    return (role, isEmeritus)
  }

  mutating func scope(_ text: String, at offset: Int) -> Scope? {
    guard Scope.isWellFormed(text) else {
      notes.error(
        at: offset, "not a scope: \(Shown(text))",
        help: "a scope is a group's id, project/ID or component/ID")
      return nil
    }
    return Scope(text)
  }

  /// A date of any precision: `2021-07-05`, `2021-07`, `2021`, or an instant.
  mutating func since(
    _ text: String, at offset: Int
  ) -> (when: When, precision: RoleHolding.Precision?)? {
    if let when = When(text) { return (when, nil) }
    if text.utf8.count == 7, let day = Day(text + "-01") { return (.day(day), .month) }
    if text.utf8.count == 4, let day = Day(text + "-01-01") { return (.day(day), .year) }
    notes.error(
      at: offset, "not a date: \(Shown(text))",
      help: "a date is written as 2021-07-05, 2021-07, 2021 or 2021-07-05T09:00:00Z")
    return nil
  }

  mutating func truth(_ text: String, at offset: Int) -> Bool {
    switch text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      notes.error(at: offset, "expected yes or no, found \(Shown(text))")
      return false
    }
  }
}
