// SPDX-License-Identifier: Apache-2.0
import StrictJSON
import Testing

struct `Keys met twice` {
  private func duplicates(_ text: String) throws -> [String] {
    try JSONDocument(parsing: Array(text.utf8)).duplicates.map(\.description)
  }

  @Test func `a key that its object already has is told with both places`() throws {
    #expect(
      try duplicates("{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}")
        == ["4:3: duplicate key 'a'; first at line 2"])
  }

  @Test func `each object counts for itself`() throws {
    #expect(try duplicates(#"{"a": {"a": [{"a": 1}, {"a": 1}]}, "b": "a"}"#) == [])
  }

  @Test func `every repetition is told, in the order of the text`() throws {
    #expect(
      try duplicates(#"{"a": 1, "a": {"b": 1, "b": 2}, "c": 1, "a": 3}"#) == [
        "1:10: duplicate key 'a'; first at line 1",
        "1:24: duplicate key 'b'; first at line 1",
        "1:41: duplicate key 'a'; first at line 1",
      ])
  }

  @Test(arguments: [
    (#"{"a":1,"\u0061":2}"#, true), (#"{"\u0061":1,"\u0061":2}"#, true), (#"{"\/":1,"/":2}"#, true),
    (#"{"\u00e9":1,"é":2}"#, true), ("{\"é\":1,\"e\u{301}\":2}", true),
    (#"{"a":1,"A":2}"#, false), (#"{"a":1,"a ":2}"#, false), (#"{"\\u0061":1,"a":2}"#, false),
    (#"{"":1,"":2}"#, true), (#"{"é":1,"e":2}"#, false),
  ])
  func `spelling does not hide a repetition`(text: String, isDuplicate: Bool) throws {
    #expect(try duplicates(text).isEmpty == !isDuplicate)
    let others = (0..<20).map { "\"other\($0)\":0," }.joined()
    #expect(try duplicates("{" + others + text.dropFirst()).isEmpty == !isDuplicate)
  }

  @Test func `an object with a hundred thousand keys is looked through once`() throws {
    let keys = (0..<100_000).map { "\"key\($0)\": \($0)" }.joined(separator: ",\n")
    #expect(try duplicates("{\(keys)}") == [])
    #expect(
      try duplicates("{\(keys),\n\"k\\u0065y99999\": 1}")
        == ["100001:1: duplicate key 'key99999'; first at line 100000"])
  }

  @Test func `of countless repetitions a thousand are told`() throws {
    let keys = Array(repeating: "\"a\":1", count: 50_000).joined(separator: ",")
    #expect(try duplicates("{\(keys)}").count == 1000)
    let objects = Array(repeating: "{\"a\":1,\"a\":2}", count: 50_000).joined(separator: ",")
    #expect(try duplicates("[\(objects)]").count == 1000)
  }
}
