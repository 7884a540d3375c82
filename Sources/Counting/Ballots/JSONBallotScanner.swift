// SPDX-License-Identifier: Apache-2.0

/// Cuts a JSON text into the elements of its `ballots` and the frame around them.
///
/// It only finds where elements end; the strict reader judges each, and the frame, in which `0`
/// stands for every ballot so that a missing or a stray comma is still found.
struct JSONBallotScanner {
  /// The element that is being read.
  private(set) var element: [UInt8] = []
  /// The text without the elements, line for line.
  private(set) var frame: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isInBallots = false
  private var line = 1
  private var elementLine = 1
  private var key: [UInt8] = []
  private var isBallotsKey = false

  /// Takes a byte; returns the line of an element that has just ended.
  mutating func take(_ byte: UInt8) -> Int? {
    defer { if byte == Ascii.newline { line += 1 } }
    if isInString {
      takeInString(byte)
      return nil
    }
    var ended: Int?
    switch byte {
    case Ascii.quote:
      isInString = true
      key.removeAll(keepingCapacity: true)
      append(byte)
    case Ascii.openBrace, Ascii.openBracket:
      append(byte)
      depth += 1
      if depth == 2, isBallotsKey, byte == Ascii.openBracket { isInBallots = true }
      isBallotsKey = false
    case Ascii.closeBrace, Ascii.closeBracket:
      if depth == 2, isInBallots {
        ended = endElement()
        isInBallots = false
      }
      depth -= 1
      append(byte)
    case Ascii.comma where depth == 2 && isInBallots:
      ended = endElement()
      frame.append(byte)
    case Ascii.colon:
      isBallotsKey = depth == 1 && key.elementsEqual("ballots".utf8)
      append(byte)
    case Ascii.newline, Ascii.carriageReturn, Ascii.space, Ascii.tab:
      if isInElement { element.append(byte) }
      if byte == Ascii.newline || !isInBallots { frame.append(byte) }
    default: append(byte)
    }
    return ended
  }

  /// Makes room for the next element.
  mutating func clearElement() { element.removeAll(keepingCapacity: true) }

  private var isInElement: Bool { isInBallots && !element.isEmpty }

  private mutating func takeInString(_ byte: UInt8) {
    append(byte)
    if isEscaped {
      isEscaped = false
    } else if byte == 0x5C {
      isEscaped = true
    } else if byte == Ascii.quote {
      isInString = false
    } else if depth == 1, key.count < 8 {
      key.append(byte)
    }
  }

  private mutating func append(_ byte: UInt8) {
    guard isInBallots else {
      frame.append(byte)
      return
    }
    if element.isEmpty { elementLine = line }
    element.append(byte)
  }

  private mutating func endElement() -> Int? {
    guard !element.isEmpty else { return nil }
    frame.append(Ascii.zero)
    return elementLine
  }
}
