// SPDX-License-Identifier: Apache-2.0
import StrictJSON
import Testing

struct `Reading values` {
  private static let spellings: [(String, JSON)] = [
    ("null", JSON.null), (" \t\r\n true \n", true), ("false", false),
    ("0", 0), ("-0", 0), ("-1", -1), ("10", 10),
    ("1.5", .number("1.5")), ("1.0", .number("1.0")), ("1e3", .number("1e3")),
    ("-0.0", .number("-0.0")), ("0E+1", .number("0E+1")), ("12.340e-05", .number("12.340e-05")),
    ("9007199254740994", 9_007_199_254_740_994),
    ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .number("9223372036854775808")),
    ("-9223372036854775809", .number("-9223372036854775809")),
    ("18446744073709551616", .number("18446744073709551616")),
    ("100000000000000000000000000000", .number("100000000000000000000000000000")),
    (#""""#, ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"),
    (#""\u0041\u00e9\u00E9\u4e2d""#, "Aéé中"), (#""\ud83d\uDE00""#, "😀"), (#""😀é中""#, "😀é中"),
    (#""\u0000\uFFFF""#, "\u{0}\u{FFFF}"),
    (#""\ud7ff\ue000\udbff\udfff""#, "\u{D7FF}\u{E000}\u{10FFFF}"),
    ("\"\u{7F}\u{2028}\u{10FFFF}\u{E000}\u{D7FF}\"", "\u{7F}\u{2028}\u{10FFFF}\u{E000}\u{D7FF}"),
    (#""\\u0041""#, "\\u0041"),
    ("[]", []), ("[ ]", []), ("{}", [:]), ("{\n}", [:]),
    ("[1,[2,[]],{}]", [1, [2, []], [:]]),
    (#"{"b":1,"a":{"":null}}"#, ["b": 1, "a": ["": .null]]),
  ]

  @Test(arguments: spellings)
  func `a text is the value it spells`(text: String, value: JSON) throws {
    #expect(try read(text).json == value)
  }

  @Test func `a kind answers for itself and for no other`() throws {
    let nodes = Array(try read(#"[null, true, 1, "x", [0], {"k": 0}]"#).elements)
    #expect(nodes.map(\.kind) == [.null, .bool, .number, .string, .array, .object])
    #expect(nodes.map(\.isNull) == [true, false, false, false, false, false])
    #expect(nodes.map(\.bool) == [nil, true, nil, nil, nil, nil])
    #expect(nodes.map(\.integer) == [nil, nil, 1, nil, nil, nil])
    #expect(nodes.map(\.numberText) == [nil, nil, "1", nil, nil, nil])
    #expect(nodes.map(\.string) == [nil, nil, nil, "x", nil, nil])
    #expect(nodes.map(\.count) == [0, 0, 0, 0, 1, 1])
    #expect(nodes.map { Array($0.elements).count } == [0, 0, 0, 0, 1, 0])
    #expect(nodes.map { Array($0.members).count } == [0, 0, 0, 0, 0, 1])
    #expect(nodes.map { $0["k"]?.integer } == [nil, nil, nil, nil, nil, 0])
  }

  @Test func `members come in the order of the text and are found by name`() throws {
    let node = try read(#"{"z": 1, "a": [2, {"a": 9}], "\u0062": 3, "": 4}"#)
    #expect(node.members.map { $0.name.string } == ["z", "a", "b", ""])
    #expect(node["b"]?.integer == 3)
    #expect(node[""]?.integer == 4)
    #expect(node["a"]?.count == 2)
    #expect(node["c"] == nil)
  }

  @Test func `a string is told from another without being decoded`() throws {
    let nodes = Array(try read(#"["ab", "\u0061b", "é", "e\u0301", 1]"#).elements)
    #expect(nodes.map { $0.spells("ab") } == [true, true, false, false, false])
    #expect(nodes.map { $0.spells("é") } == [false, false, true, true, false])
  }

  @Test func `every value knows where it stands`() throws {
    let text = "{\n  \"é😀\": [1,\r\n\t\"中\"],\n  \"b\": {}\n}\n"
    let document = try JSONDocument(parsing: Array(text.utf8))
    let root = document.root
    let key = try #require(root.members.first { _ in true }?.name)
    let values = try #require(root["é😀"])
    let last = try #require(values.elements.first { $0.kind == .string })
    #expect(root.position == JSONPosition(line: 1, column: 1))
    #expect(root.endPosition == JSONPosition(line: 5, column: 2))
    #expect(key.position == JSONPosition(line: 2, column: 3))
    #expect(values.position == JSONPosition(line: 2, column: 9))
    #expect(last.position == JSONPosition(line: 3, column: 2))
    #expect(last.endPosition == JSONPosition(line: 3, column: 5))
    #expect(root["b"]?.position == JSONPosition(line: 4, column: 8))
    #expect(document.position(at: 0) == JSONPosition(line: 1, column: 1))
    #expect(document.position(at: text.utf8.count) == JSONPosition(line: 6, column: 1))
    #expect(document.position(at: .max) == JSONPosition(line: 6, column: 1))
    for node in [root, key, values, last] {
      #expect(document.position(at: node.byteRange.lowerBound) == node.position)
      #expect(document.position(at: node.byteRange.upperBound) == node.endPosition)
    }
  }

  @Test func `problems sort by place, then by what they say`() {
    let place = JSONPosition(line: 2, column: 3)
    let sorted = [
      JSONProblem(position: JSONPosition(line: 1, column: 9), message: "z"),
      JSONProblem(position: JSONPosition(line: 2, column: 1), message: "z"),
      JSONProblem(position: place, message: "a"),
      JSONProblem(position: place, message: "b"),
      JSONProblem(position: place, message: "b", help: "c"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(sorted[2].description == "2:3: a")
    #expect(place.description == "line 2, column 3")
  }
}
