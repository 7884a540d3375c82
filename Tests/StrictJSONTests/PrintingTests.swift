// SPDX-License-Identifier: Apache-2.0
import StrictJSON
import Testing

struct `Printing values` {
  private static let spellings: [(JSON, String)] = [
    (JSON.null, "null\n"), (true, "true\n"), (-5, "-5\n"), (.number("1.50"), "1.50\n"),
    ([], "[]\n"), ([:], "{}\n"), ("x", "\"x\"\n"),
    (["a": 1], "{\n  \"a\": 1\n}\n"),
    ([1, [], [:]], "[\n  1,\n  [],\n  {}\n]\n"),
    (
      ["title": ["en": "Reviewer", "zh-Hans": "评审者"]],
      "{\n  \"title\": {\"en\": \"Reviewer\", \"zh-Hans\": \"评审者\"}\n}\n"
    ),
    (["a": [["b": 1], ["c": []]]], "{\n  \"a\": [{\"b\": 1}, {\"c\": []}]\n}\n"),
    (["a": [["b": [1]]]], "{\n  \"a\": [\n    {\"b\": [1]}\n  ]\n}\n"),
  ]

  @Test(arguments: spellings)
  func `a value has one canonical spelling`(value: JSON, text: String) {
    #expect(value.canonical() == text)
  }

  @Test func `a charter reads as a person would write it`() {
    let value: JSON = [
      "id": "reviewer",
      "requires": [
        ["role": "contributor"],
        ["any": [["count": "pull-request", "where": ["significant": true], "atLeast": 5]]],
      ],
      "rights": ["review"],
    ]
    #expect(
      value.canonical() == """
        {
          "id": "reviewer",
          "requires": [
            {"role": "contributor"},
            {
              "any": [
                {"count": "pull-request", "where": {"significant": true}, "atLeast": 5}
              ]
            }
          ],
          "rights": ["review"]
        }

        """)
  }

  @Test(arguments: [true, false])
  func `a container stands on one line of at most 100 scalars`(isLast: Bool) {
    func text(_ length: Int) -> String {
      let long: JSON = [.string(String(repeating: "中", count: length))]
      let first = JSON.Member("k", long)
      return JSON.object(isLast ? [first] : [first, JSON.Member("l", 1)]).canonical()
    }
    // Two spaces, "k": and a space, brackets and quotes take eleven; a comma takes one more.
    let most = 100 - 11 - (isLast ? 0 : 1)
    #expect(text(most).split(separator: "\n")[1].unicodeScalars.count == 100)
    #expect(text(most).split(separator: "\n").count == (isLast ? 3 : 4))
    #expect(text(most + 1).split(separator: "\n").count == (isLast ? 5 : 6))
  }

  @Test func `what cannot be seen is escaped, all other text is kept raw`() {
    let text =
      "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}\u{85}\u{2028}\u{2029}\u{202E}\u{200D}\u{FEFF}\u{E0001}é中😀"
    #expect(
      JSON.string(text).compact()
        == #""\"\\/\b\f\n\r\t\u0000\u001f\u007f\u0085\u2028\u2029\u202e\u200d\ufeff\udb40\udc01é中😀""#
    )
  }

  @Test func `exactly the control, separator and format characters are escaped`() throws {
    for number in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let isHidden =
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
      let isEscaped = JSON.string(String(scalar)).compact().utf8.contains(UInt8(ascii: "\\"))
      if isEscaped != (isHidden || scalar == "\"" || scalar == "\\") {
        Issue.record("U+\(String(number, radix: 16)): hidden \(isHidden), escaped \(isEscaped)")
      }
    }
  }

  @Test func `the compact spelling has neither spaces nor line feeds`() {
    let value: JSON = ["a b": [1, [], ["c": .null]], "d": false]
    #expect(value.compact() == #"{"a b":[1,[],{"c":null}],"d":false}"#)
  }

  @Test func `a number that is none is printed as text, so that the whole stays JSON`() {
    #expect(
      JSON.array([.number("1.5"), .number("1,5"), .number("")]).compact() == #"[1.5,"1,5",""]"#)
  }
}
