// SPDX-License-Identifier: Apache-2.0

/// A JSON text that has been read; its values know their places.
package struct JSONDocument: Sendable {
  private let tape: JSONTape

  /// Reads a text by RFC 8259 to the letter.
  ///
  /// A key repeated in its object does not stop the reading: see ``duplicates``.
  package init(
    parsing bytes: [UInt8], limits: JSONLimits = .standard
  ) throws(JSONSyntaxError) {
    var parser = JSONParser(bytes: bytes, limits: limits)
    tape = try parser.parse()
  }

  /// The one value that the text holds.
  package var root: JSONNode { JSONNode(tape: tape, index: 0) }

  /// The keys that their object already has, in the order of the text, the first thousand of them.
  ///
  /// To be refused by whoever reads the text, together with whatever else is wrong with it.
  package var duplicates: [JSONProblem] {
    tape.repeats.map { pair in
      let key = JSONNode(tape: tape, index: pair.again)
      let line = tape.lines.line(of: Int(tape.entries[pair.first].start))
      return JSONProblem(
        position: key.position,
        message: "duplicate key \(Shown(key.string ?? "")); first at line \(line)",
        help: "remove one of the two, or merge them")
    }
  }

  /// The line and column of a byte offset.
  package func position(at offset: Int) -> JSONPosition {
    tape.lines.position(of: offset, in: tape.bytes)
  }
}
