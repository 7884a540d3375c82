// SPDX-License-Identifier: Apache-2.0

extension JSONParser {
  func problem(_ message: String, at offset: Int, help: String? = nil) -> JSONSyntaxError {
    JSONSyntaxError(
      JSONProblem(
        position: lines.position(of: offset, in: bytes), message: message, help: help))
  }

  /// Refuses what no reader of JSON should have to guess at: nothing at all, or another encoding.
  func checkBeginning() throws(JSONSyntaxError) {
    if bytes.isEmpty {
      throw problem("the file is empty", at: 0, help: "an empty object is written {}")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw problem(
        "a file begins with its value, not with a byte order mark", at: 0,
        help: "save it as UTF-8 without a byte order mark (BOM)")
    }
    let isWide = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
    let isBare = bytes.count > 1 && bytes.count % 2 == 0 && (bytes[0] == 0) != (bytes[1] == 0)
    if isWide || isBare {
      throw problem("a file is UTF-8, this one looks like UTF-16", at: 0, help: saveAsUTF8)
    }
  }

  /// Something else than expected stands at the reading place.
  func unexpected(_ expected: JSONExpected) -> JSONSyntaxError {
    if offset < bytes.count, UTF8Sequence.length(in: bytes, at: offset) == nil { return notUTF8() }
    return problem("expected \(expected), found \(found)", at: offset, help: advice(on: expected))
  }

  func notUTF8() -> JSONSyntaxError {
    let byte = hexadecimal(UInt32(byte), digits: 2)
    return problem("a file is UTF-8, the byte 0x\(byte) here is not", at: offset, help: saveAsUTF8)
  }

  func unclosed(_ string: Int) -> JSONSyntaxError {
    problem(
      "expected \(JSONExpected.stringEnd), found \(found)", at: offset,
      help: "the string began at \(lines.position(of: string, in: bytes))")
  }

  func control(in string: Int) -> JSONSyntaxError {
    if byte == .lineFeed || byte == 0x0D { return unclosed(string) }
    let scalar = Unicode.Scalar(byte)
    let escape =
      JSONEscapes.letter(for: scalar).map { "\\\($0)" }
      ?? "\\u\(hexadecimal(scalar.value, digits: 4).lowercased())"
    return problem(
      "a string holds no control characters, found \(found)", at: offset,
      help: "write it as '\(escape)'")
  }

  func loneSurrogate(_ unit: UInt16, at offset: Int) -> JSONSyntaxError {
    problem(
      "a surrogate stands in a pair, found '\\u\(hexadecimal(UInt32(unit), digits: 4))' alone",
      at: offset, help: "write the character itself, or both halves, the higher first")
  }

  /// The end of the letters, digits and underscores that begin at an offset.
  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      guard byte.decimalDigit != nil || 0x61...0x7A ~= byte | 0x20 || byte == 0x5F else { break }
      end += 1
    }
    return end
  }

  /// What stands at the reading place, in words.
  private var found: String {
    guard offset < bytes.count else { return "the end of the file" }
    let end = wordEnd(from: offset)
    if end > offset { return "\(Shown(String(decoding: bytes[offset..<end], as: UTF8.self)))" }
    let length = UTF8Sequence.length(in: bytes, at: offset) ?? 1
    let text = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return "nothing" }
    if scalar == "\n" || scalar == "\r" { return "the end of the line" }
    if scalar == "\"" { return "a double quote" }
    if scalar == "'" { return "a single quote" }
    let isBlank = scalar.isUnseen || scalar.properties.isWhitespace && scalar != " "
    return isBlank ? "U+\(hexadecimal(scalar.value, digits: 4))" : "'\(text)'"
  }

  private func advice(on expected: JSONExpected) -> String? {
    if offset == bytes.count {
      return open.last.map { container in
        let start = Int(entries[container.entry].start)
        let bracket = container.isObject ? "{" : "["
        return "the '\(bracket)' at \(lines.position(of: start, in: bytes)) is not closed"
      }
    }
    let end = wordEnd(from: offset)
    if end > offset, bytes[offset].decimalDigit == nil, expected != .escape {
      return expected.advice(onWord: String(decoding: bytes[offset..<end], as: UTF8.self))
    }
    if byte == .rightBrace || byte == .rightBracket {
      return commaBefore.map { "remove the ',' at \($0)" }
    }
    return expected.advice(onByte: byte)
  }

  private var commaBefore: JSONPosition? {
    let last = bytes[..<offset].lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let last, bytes[last] == .comma else { return nil }
    return lines.position(of: last, in: bytes)
  }

  private func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private var saveAsUTF8: String { "save the file as UTF-8" }
}
