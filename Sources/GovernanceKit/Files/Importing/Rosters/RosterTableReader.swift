// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Reads rosters in CSV: ours, and CNCF's list of maintainers.
enum RosterTableReader {
  static func read(_ bytes: [UInt8], project: String?) throws(ImportError) -> RosterFile {
    var notes = ImportNotes()
    let table = CSVTable(bytes, &notes)
    guard let header = table.records.first else {
      throw ImportError("the file is empty", help: RosterFile.forms)
    }
    let names = header.map { $0.text.lowercased() }
    if names.contains("github name"), names.contains("project") {
      var builder = RosterBuilder(.cncf, bytes, notes)
      readMaintainers(table, names, project, &builder)
      return builder.finish()
    }
    var builder = RosterBuilder(.table, bytes, notes)
    let columns = columns(header, &builder)
    if builder.notes.errors == 0 {
      for record in table.records.dropFirst() { readRow(record, columns, &builder) }
    }
    return builder.finish()
  }

  // MARK: - login,name,role,in,since

  private static func columns(
    _ header: [CSVTable.Cell], _ builder: inout RosterBuilder
  ) -> [RosterColumn] {
    var columns: [RosterColumn] = []
    for cell in header {
      let name = cell.text.lowercased()
      guard let column = RosterColumn(rawValue: name) else {
        refuse(cell, isAlone: header.count == 1, &builder)
        continue
      }
      if columns.contains(column) {
        builder.notes.error(at: cell.offset, "the column '\(name)' stands twice")
      }
      columns.append(column)
    }
    guard builder.notes.errors == 0 else { return [] }
    for needed in [RosterColumn.login, .role] where !columns.contains(needed) {
      builder.notes.error(
        at: header[0].offset, "the column '\(needed.rawValue)' is missing", help: RosterFile.forms)
    }
    return columns
  }

  private static func refuse(
    _ cell: CSVTable.Cell, isAlone: Bool, _ builder: inout RosterBuilder
  ) {
    if isAlone, cell.text.contains(";") || cell.text.contains("\t") {
      builder.notes.error(at: cell.offset, "columns are separated by commas")
      return
    }
    let known = RosterColumn.allCases.map(\.rawValue)
    let near = Suggestion.nearest(to: cell.text, among: known)
    builder.notes.error(
      at: cell.offset, "unknown column \(Shown(cell.text))",
      help: near.map { "did you mean '\($0)'?" } ?? RosterFile.forms)
  }

  private static func readRow(
    _ record: [CSVTable.Cell], _ columns: [RosterColumn], _ builder: inout RosterBuilder
  ) {
    guard record.count == columns.count else {
      builder.notes.error(
        at: record[0].offset,
        "expected \(columns.count) cells as in the header, found \(record.count)")
      return
    }
    let before = builder.notes.errors
    var row = RosterRow(login: "", role: "")
    var offset = record[0].offset
    for (column, cell) in zip(columns, record) {
      if column == .login { offset = cell.offset }
      column.read(cell.text, at: cell.offset, into: &row, &builder)
    }
    row.position = row.place(.login)
    row.isFlawed = builder.notes.errors > before
    builder.add(row, at: offset)
  }

  // MARK: - CNCF's list of maintainers

  /// The project stands in the first row of each only, and is carried down.
  private static func readMaintainers(
    _ table: CSVTable, _ names: [String], _ wanted: String?, _ builder: inout RosterBuilder
  ) {
    let places = ["project", "maintainer name", "company", "github name"].map {
      names.firstIndex(of: $0)
    }
    var current = ""
    for record in table.records.dropFirst() {
      let cells = places.map { place -> CSVTable.Cell? in
        place.flatMap { $0 < record.count ? record[$0] : nil }
      }
      if let project = cells[0]?.text, !project.isEmpty { current = project }
      if let wanted, current.lowercased() != wanted.lowercased() { continue }
      guard record.contains(where: { !$0.text.isEmpty }) else { continue }
      let place = cells[3] ?? record[0]
      guard let login = builder.login(cells[3]?.text ?? "", at: place.offset) else { continue }
      // The whole file is of maintainers; its last column links to the project's own list.
      var row = RosterRow(login: login, role: "maintainer")
      row.forge = "github"
      row.name = cells[1].flatMap { $0.text.isEmpty ? nil : $0.text }
      row.organisation = cells[2].flatMap { $0.text.isEmpty ? nil : $0.text }
      row.project = current.isEmpty ? nil : current
      row.scope = scope(ofProject: current)
      row.position = builder.position(of: place.offset)
      builder.add(row, at: place.offset)
    }
  }

  private static func scope(ofProject name: String) -> Scope? {
    var id = ""
    for letter in name.lowercased() {
      if letter.isASCII, letter.isLetter || letter.isNumber {
        id.append(letter)
      } else if !id.isEmpty, id.last != "-" {
        id.append("-")
      }
    }
    if id.last == "-" { id.removeLast() }
    return IDRule.isPlain(id) ? Scope("project/\(id)") : nil
  }
}
