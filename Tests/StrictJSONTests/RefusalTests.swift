// SPDX-License-Identifier: Apache-2.0
import StrictJSON
import Testing

/// A text that is no JSON, and what is said about it.
struct Refused: Sendable, CustomTestStringConvertible {
  var bytes: [UInt8]
  var message: String

  init(_ text: String, _ message: String) {
    self.init(Array(text.utf8), message)
  }

  init(_ bytes: [UInt8], _ message: String) {
    self.bytes = bytes
    self.message = message
  }

  var testDescription: String { String(reflecting: String(decoding: bytes, as: UTF8.self)) }
}

struct `Refusing what is no JSON` {
  @Test(arguments: [
    Refused(
      "",
      "1:1: the file is empty"
        + "\nhelp: an empty object is written {}"),
    Refused("  \n ", "2:2: expected a value, found the end of the file"),
    Refused("1 1", "1:3: expected the end of the file, found '1'"),
    Refused("1,2", "1:2: expected the end of the file, found ','"),
    Refused("[1] x", "1:5: expected the end of the file, found 'x'"),
    Refused("[1]]", "1:4: expected the end of the file, found ']'"),
    Refused("}", "1:1: expected a value, found '}'"),
    Refused("]", "1:1: expected a value, found ']'"),
    Refused(",", "1:1: expected a value, found ','"),
    Refused(
      "[",
      "1:2: expected a value or ']', found the end of the file"
        + "\nhelp: the '[' at line 1, column 1 is not closed"),
    Refused(
      "{",
      "1:2: expected a key in double quotes or '}', found the end of the file"
        + "\nhelp: the '{' at line 1, column 1 is not closed"),
    Refused(
      "[1",
      "1:3: expected ',' or ']' after an element, found the end of the file"
        + "\nhelp: the '[' at line 1, column 1 is not closed"),
    Refused(
      "[1,",
      "1:4: expected a value after ',', found the end of the file"
        + "\nhelp: the '[' at line 1, column 1 is not closed"),
    Refused(
      "{\"a\"",
      "1:5: expected ':' after the key 'a', found the end of the file"
        + "\nhelp: the '{' at line 1, column 1 is not closed"),
    Refused(
      "{\"a\":",
      "1:6: expected a value after ':', found the end of the file"
        + "\nhelp: the '{' at line 1, column 1 is not closed"),
    Refused(
      "{\"a\":1",
      "1:7: expected ',' or '}' after a member, found the end of the file"
        + "\nhelp: the '{' at line 1, column 1 is not closed"),
    Refused(
      "{\"a\":1,",
      "1:8: expected a key in double quotes after ',', found the end of the file"
        + "\nhelp: the '{' at line 1, column 1 is not closed"),
    Refused(
      "[[[",
      "1:4: expected a value or ']', found the end of the file"
        + "\nhelp: the '[' at line 1, column 3 is not closed"),
    Refused(
      "{\"a\":[",
      "1:7: expected a value or ']', found the end of the file"
        + "\nhelp: the '[' at line 1, column 6 is not closed"),
    Refused(
      "[1,]",
      "1:4: expected a value after ',', found ']'"
        + "\nhelp: remove the ',' at line 1, column 3"),
    Refused(
      "[1, \n]",
      "2:1: expected a value after ',', found ']'"
        + "\nhelp: remove the ',' at line 1, column 3"),
    Refused(
      "{\"a\":1,}",
      "1:8: expected a key in double quotes after ',', found '}'"
        + "\nhelp: remove the ',' at line 1, column 7"),
    Refused("{,}", "1:2: expected a key in double quotes or '}', found ','"),
    Refused("[,1]", "1:2: expected a value or ']', found ','"),
    Refused("[1,,2]", "1:4: expected a value after ',', found ','"),
    Refused("[1 2]", "1:4: expected ',' or ']' after an element, found '2'"),
    Refused("{\"a\":1 \"b\":2}", "1:8: expected ',' or '}' after a member, found a double quote"),
    Refused("{\"a\" 1}", "1:6: expected ':' after the key 'a', found '1'"),
    Refused("{\"a\":}", "1:6: expected a value after ':', found '}'"),
    Refused("{\"a\":,}", "1:6: expected a value after ':', found ','"),
    Refused("{\"a\":1]", "1:7: expected ',' or '}' after a member, found ']'"),
    Refused("[1}", "1:3: expected ',' or ']' after an element, found '}'"),
    Refused(
      "[\n  {\n    \"x\": 1,\n  }\n]",
      "4:3: expected a key in double quotes after ',', found '}'"
        + "\nhelp: remove the ',' at line 3, column 11"),
    Refused(
      "{a:1}",
      "1:2: expected a key in double quotes or '}', found 'a'"
        + "\nhelp: a key is written in double quotes"),
    Refused(
      "{'a':1}",
      "1:2: expected a key in double quotes or '}', found a single quote"
        + "\nhelp: a key is written in double quotes"),
    Refused("{1:2}", "1:2: expected a key in double quotes or '}', found '1'"),
    Refused(
      "{null:1}",
      "1:2: expected a key in double quotes or '}', found 'null'"
        + "\nhelp: a key is written in double quotes"),
    Refused("{[]:1}", "1:2: expected a key in double quotes or '}', found '['"),
    Refused(
      "['a']",
      "1:2: expected a value or ']', found a single quote"
        + "\nhelp: text is written in double quotes"),
    Refused(
      "[a]",
      "1:2: expected a value or ']', found 'a'"
        + "\nhelp: text is written in double quotes"),
    Refused(
      "True",
      "1:1: expected a value, found 'True'"
        + "\nhelp: write true"),
    Refused(
      "FALSE",
      "1:1: expected a value, found 'FALSE'"
        + "\nhelp: write false"),
    Refused(
      "None",
      "1:1: expected a value, found 'None'"
        + "\nhelp: write null"),
    Refused(
      "nil",
      "1:1: expected a value, found 'nil'"
        + "\nhelp: write null"),
    Refused(
      "undefined",
      "1:1: expected a value, found 'undefined'"
        + "\nhelp: write null"),
    Refused(
      "nul",
      "1:1: expected a value, found 'nul'"
        + "\nhelp: text is written in double quotes"),
    Refused(
      "nulll",
      "1:1: expected a value, found 'nulll'"
        + "\nhelp: text is written in double quotes"),
    Refused(
      "tru",
      "1:1: expected a value, found 'tru'"
        + "\nhelp: text is written in double quotes"),
    Refused(
      "truefalse",
      "1:1: expected a value, found 'truefalse'"
        + "\nhelp: text is written in double quotes"),
    Refused(
      "[true1]",
      "1:2: expected a value or ']', found 'true1'"
        + "\nhelp: text is written in double quotes"),
    Refused(
      "// c\n{}",
      "1:1: expected a value, found '/'"
        + "\nhelp: JSON has no comments"),
    Refused(
      "{\"a\": 1 /* x */}",
      "1:9: expected ',' or '}' after a member, found '/'"
        + "\nhelp: JSON has no comments"),
    Refused(
      "# x",
      "1:1: expected a value, found '#'"
        + "\nhelp: JSON has no comments"),
    Refused("“a”", "1:1: expected a value, found '“'"),
    Refused("[é]", "1:2: expected a value or ']', found 'é'"),
    Refused("[\u{202E}]", "1:2: expected a value or ']', found U+202E"),
    Refused("\u{A0}1", "1:1: expected a value, found U+00A0"),
    Refused("\u{C}1", "1:1: expected a value, found U+000C"),
    Refused("[\u{7}]", "1:2: expected a value or ']', found U+0007"),
    Refused("\u{0}", "1:1: expected a value, found U+0000"),
    Refused("[\u{0}]", "1:2: expected a value or ']', found U+0000"),
    Refused("\r\n\r\n{,}", "3:2: expected a key in double quotes or '}', found ','"),
  ])
  func `a text of the wrong shape is refused with its place and what was found`(text: Refused) {
    #expect(refusal(text.bytes) == text.message)
  }

  @Test func `a text larger than the limit is refused before it is read`() {
    #expect(
      refusal("[1, 2]", limits: JSONLimits(bytes: 5))
        == "1:1: a file has at most 5 bytes, this one has 6")
    #expect(refusal("[1,2]", limits: JSONLimits(bytes: 5)) == nil)
  }

  @Test func `a text with more values than the limit is refused where it exceeds it`() {
    #expect(
      refusal(#"{"a": [1, 2]}"#, limits: JSONLimits(nodes: 4))
        == "1:11: a file holds at most 4 values")
    #expect(refusal(#"{"a": [1, 2]}"#, limits: JSONLimits(nodes: 5)) == nil)
  }

  @Test func `a text nested deeper than the limit is refused where it exceeds it`() {
    let limit = JSONLimits(depth: 3)
    #expect(refusal("[[[1]]]", limits: limit) == nil)
    #expect(
      refusal("[[{\"a\":[]}]]", limits: limit) == "1:8: arrays and objects nest at most 3 deep")
  }

  @Test(arguments: ["[", "{\"a\":", "[[],"])
  func `a hundred thousand open containers neither crash nor take long`(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(refusal(text)?.hasSuffix("arrays and objects nest at most 128 deep") == true)
    let most = JSONLimits(depth: .max)
    #expect(refusal(text, limits: most)?.hasSuffix("nest at most 1024 deep") == true)
  }

  @Test func `what is allowed to nest can be walked and printed`() throws {
    let text = String(repeating: "[", count: 1024) + String(repeating: "]", count: 1024)
    let value = try read(text, limits: JSONLimits(depth: 1024)).json
    #expect(value.compact() == text)
    #expect(try read(value.canonical(), limits: JSONLimits(depth: 1024)).json == value)
  }

  @Test func `text from outside is shown without what could deceive`() {
    let long = String(repeating: "x", count: 61)
    #expect(
      refusal("{\"a\u{202E}\\n\" 1}")
        == #"1:9: expected ':' after the key 'a\u{202E}\u{A}', found '1'"#)
    #expect(
      refusal("{\"\(long)\" 1}")
        == "1:66: expected ':' after the key '\(long.dropLast())…', found '1'")
    #expect(
      refusal("[1 \(long)]")
        == "1:4: expected ',' or ']' after an element, found '\(long.dropLast())…'")
  }
}
