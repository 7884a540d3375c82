// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// The rows of a JSON text: one array, several arrays after each other, or an object a line.
///
/// `gh api --paginate` prints an array a page without anything between, and with `--slurp` an array
/// of them; all of these are read as one list.
struct JSONRows {
  /// The values that should be rows, in the order of the text.
  private(set) var rows: [JSONNode] = []
  /// The offsets of the bytes that were added to make one array of several values, rising.
  private var added: [Int] = []

  init(_ bytes: [UInt8], limits: JSONLimits) throws(ImportError) {
    let text = Self.withoutMark(bytes)
    do throws(JSONSyntaxError) {
      collect(try JSONDocument(parsing: text, limits: limits).root, depth: 0)
    } catch {
      guard let values = Self.split(text), values.count > 1 else {
        throw ImportError([ImportProblem(error.problem, at: error.problem.position)])
      }
      let joined = join(values, of: text)
      do throws(JSONSyntaxError) {
        collect(try JSONDocument(parsing: joined, limits: limits).root, depth: 0)
      } catch {
        let offset = original(Self.offset(of: error.problem.position, in: joined))
        var cursor = TextCursor()
        let position = cursor.position(of: offset, in: bytes)
        // Its advice may point to brackets that stand in the joined text only.
        throw ImportError([ImportProblem(.error, at: position, error.problem.message)])
      }
    }
  }

  /// The offset in the file at which a value begins.
  func offset(of node: JSONNode) -> Int { original(node.byteRange.lowerBound) }

  private func original(_ offset: Int) -> Int {
    var low = 0
    var high = added.count
    while low < high {
      let middle = (low + high) / 2
      if added[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return offset - low
  }

  private mutating func collect(_ node: JSONNode, depth: Int) {
    guard node.kind == .array, depth < 3 else { return rows.append(node) }
    for element in node.elements { collect(element, depth: depth + 1) }
  }

  private mutating func join(_ ends: [Int], of text: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = [UInt8(ascii: "[")]
    joined.reserveCapacity(text.count + ends.count + 1)
    added = [0]
    var start = 0
    for end in ends.dropLast() {
      joined += text[start..<end]
      added.append(joined.count)
      joined.append(UInt8(ascii: ","))
      start = end
    }
    joined += text[start...]
    joined.append(UInt8(ascii: "]"))
    return joined
  }

  /// The byte order mark that some editors and shells put first is blank to us.
  private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
    return [0x20, 0x20, 0x20] + bytes[3...]
  }

  /// The ends of the arrays and objects that stand one after the other, nil when something else does.
  private static func split(_ bytes: [UInt8]) -> [Int]? {
    var ends: [Int] = []
    var depth = 0
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte == UInt8(ascii: "\\") { index += 1 }
        if byte == UInt8(ascii: "\"") { isQuoted = false }
        continue
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        guard depth >= 0 else { return nil }
        if depth == 0 { ends.append(index) }
      case 0x20, 0x09, 0x0A, 0x0D: continue
      default:
        guard depth > 0 else { return nil }
        isQuoted = byte == UInt8(ascii: "\"")
      }
    }
    if depth > 0 || isQuoted { ends.append(bytes.count) }
    return ends
  }

  private static func offset(of position: JSONPosition, in bytes: [UInt8]) -> Int {
    var line = 1
    var column = 1
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 == 0x80 { continue }
      if line == position.line, column == position.column { return offset }
      if byte == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return bytes.count
  }
}

extension ImportProblem {
  /// Creates the error that a JSON text breaks.
  init(_ problem: JSONProblem, at position: JSONPosition) {
    self.init(.error, at: position, problem.message, help: problem.help)
  }
}
