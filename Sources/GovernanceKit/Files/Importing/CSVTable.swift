// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// The records of a CSV text by RFC 4180, each cell knowing its place.
struct CSVTable {
  /// A cell without its quotes, and where it begins.
  struct Cell: Hashable {
    var text: String
    var offset: Int
  }

  /// The records that hold anything, the header among them.
  private(set) var records: [[Cell]] = []

  /// Reads a text; line ends are LF, CRLF or CR, and a byte order mark is skipped.
  init(_ bytes: [UInt8], _ notes: inout ImportNotes) {
    var scanner = CSVScanner(bytes: bytes)
    while let record = scanner.next(&notes) {
      if record.count > 1 || record.first?.text.isEmpty == false { records.append(record) }
    }
  }
}

/// Walks over the records of a CSV text.
private struct CSVScanner {
  let bytes: [UInt8]
  var offset: Int

  init(bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }
  private var endsRecord: Bool { byte == nil || byte == 0x0A || byte == 0x0D }

  mutating func next(_ notes: inout ImportNotes) -> [CSVTable.Cell]? {
    guard byte != nil else { return nil }
    var cells: [CSVTable.Cell] = []
    while true {
      cells.append(cell(&notes))
      guard byte == UInt8(ascii: ",") else { break }
      offset += 1
    }
    if byte == 0x0D { offset += 1 }
    if byte == 0x0A, offset > 0 { offset += 1 }
    return cells
  }

  private mutating func cell(_ notes: inout ImportNotes) -> CSVTable.Cell {
    while byte == 0x20 || byte == 0x09 { offset += 1 }
    let start = offset
    if byte == UInt8(ascii: "\"") { return quoted(from: start, &notes) }
    while !endsRecord, byte != UInt8(ascii: ",") { offset += 1 }
    var end = offset
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return make(Array(bytes[start..<end]), start, &notes)
  }

  private mutating func quoted(
    from start: Int, _ notes: inout ImportNotes
  ) -> CSVTable.Cell {
    var text: [UInt8] = []
    offset += 1
    while true {
      guard let byte else {
        notes.error(
          at: start, "a quote is opened and never closed",
          help: "a quote inside a cell is written twice")
        break
      }
      offset += 1
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if self.byte == UInt8(ascii: "\"") {
        text.append(byte)
        offset += 1
      } else {
        break
      }
    }
    while byte == 0x20 || byte == 0x09 { offset += 1 }
    if !endsRecord, byte != UInt8(ascii: ",") {
      notes.error(
        at: offset, "expected ',' or the end of the line after a closing quote",
        help: "a quote inside a cell is written twice")
      while !endsRecord, byte != UInt8(ascii: ",") { offset += 1 }
    }
    return make(text, start, &notes)
  }

  private func make(
    _ bytes: [UInt8], _ start: Int, _ notes: inout ImportNotes
  ) -> CSVTable.Cell {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      notes.error(at: start, "the file is not written in UTF-8", help: "save it as UTF-8")
      return CSVTable.Cell(text: String(decoding: bytes, as: UTF8.self), offset: start)
    }
    return CSVTable.Cell(text: text, offset: start)
  }
}
