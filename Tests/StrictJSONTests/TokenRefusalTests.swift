// SPDX-License-Identifier: Apache-2.0
import StrictJSON
import Testing

struct `Refusing tokens and bytes` {
  @Test(arguments: [
    Refused("01", "1:1: expected a number without leading zeros, found '01'"),
    Refused("-01", "1:2: expected a number without leading zeros, found '01'"),
    Refused("00", "1:1: expected a number without leading zeros, found '00'"),
    Refused("-", "1:2: expected a digit after '-', found the end of the file"),
    Refused("- 1", "1:2: expected a digit after '-', found ' '"),
    Refused("--1", "1:2: expected a digit after '-', found '-'"),
    Refused(
      "+1",
      "1:1: expected a value, found '+'"
        + "\nhelp: write the number without '+'"),
    Refused(
      ".5",
      "1:1: expected a value, found '.'"
        + "\nhelp: write a digit before '.'"),
    Refused("-.5", "1:2: expected a digit after '-', found '.'"),
    Refused("1.", "1:3: expected a digit after '.', found the end of the file"),
    Refused("1.e1", "1:3: expected a digit after '.', found 'e1'"),
    Refused("1e", "1:3: expected a digit in the exponent, found the end of the file"),
    Refused("1e+", "1:4: expected a digit in the exponent, found the end of the file"),
    Refused("1E-x", "1:4: expected a digit in the exponent, found 'x'"),
    Refused("1.5.2", "1:4: expected the end of the file, found '.'"),
    Refused("0x10", "1:2: expected the end of the file, found 'x10'"),
    Refused("1_000", "1:2: expected the end of the file, found '_000'"),
    Refused("1,000", "1:2: expected the end of the file, found ','"),
    Refused(
      "NaN",
      "1:1: expected a value, found 'NaN'"
        + "\nhelp: JSON has no such number"),
    Refused(
      "Infinity",
      "1:1: expected a value, found 'Infinity'"
        + "\nhelp: JSON has no such number"),
    Refused(
      "-Infinity",
      "1:2: expected a digit after '-', found 'Infinity'"
        + "\nhelp: JSON has no such number"),
    Refused("½", "1:1: expected a value, found '½'"),
    Refused("１", "1:1: expected a value, found '１'"),
  ])
  func `a number that JSON does not know is refused`(text: Refused) {
    #expect(refusal(text.bytes) == text.message)
  }

  @Test(arguments: [
    Refused(
      "\"",
      "1:2: expected '\"' at the end of a string, found the end of the file"
        + "\nhelp: the string began at line 1, column 1"),
    Refused(
      "\"abc",
      "1:5: expected '\"' at the end of a string, found the end of the file"
        + "\nhelp: the string began at line 1, column 1"),
    Refused(
      "\"abc\n\"",
      "1:5: expected '\"' at the end of a string, found the end of the line"
        + "\nhelp: the string began at line 1, column 1"),
    Refused(
      "\"a\r\n\"",
      "1:3: expected '\"' at the end of a string, found the end of the line"
        + "\nhelp: the string began at line 1, column 1"),
    Refused(
      "[\"a\n]",
      "1:4: expected '\"' at the end of a string, found the end of the line"
        + "\nhelp: the string began at line 1, column 2"),
    Refused(
      "\"a\tb\"",
      "1:3: a string holds no control characters, found U+0009"
        + "\nhelp: write it as '\\t'"),
    Refused(
      "\"\u{0}\"",
      "1:2: a string holds no control characters, found U+0000"
        + "\nhelp: write it as '\\u0000'"),
    Refused(
      "\"\u{1F}\"",
      "1:2: a string holds no control characters, found U+001F"
        + "\nhelp: write it as '\\u001f'"),
    Refused(
      "\"\\",
      "1:3: expected '\"' at the end of a string, found the end of the file"
        + "\nhelp: the string began at line 1, column 1"),
    Refused(
      "\"\\x\"",
      "1:3: expected one of \" \\ / b f n r t u after '\\', found 'x'"
        + "\nhelp: write a backslash itself as '\\\\'"),
    Refused(
      "\"\\\n\"",
      "1:3: expected one of \" \\ / b f n r t u after '\\', found the end of the line"
        + "\nhelp: write a backslash itself as '\\\\'"),
    Refused(
      "\"\\u", "1:4: expected four hexadecimal digits after '\\u', found the end of the file"),
    Refused("\"\\u\"", "1:4: expected four hexadecimal digits after '\\u', found a double quote"),
    Refused("\"\\u12\"", "1:6: expected four hexadecimal digits after '\\u', found a double quote"),
    Refused("\"\\u12G4\"", "1:6: expected four hexadecimal digits after '\\u', found 'G4'"),
    Refused(
      "\"\\U0041\"",
      "1:3: expected one of \" \\ / b f n r t u after '\\', found 'U0041'"
        + "\nhelp: write a backslash itself as '\\\\'"),
    Refused(
      "\"\\ud800\"",
      "1:2: a surrogate stands in a pair, found '\\uD800' alone"
        + "\nhelp: write the character itself, or both halves, the higher first"),
    Refused(
      "\"\\ud800x\"",
      "1:2: a surrogate stands in a pair, found '\\uD800' alone"
        + "\nhelp: write the character itself, or both halves, the higher first"),
    Refused(
      "\"\\ud800\\n\"",
      "1:2: a surrogate stands in a pair, found '\\uD800' alone"
        + "\nhelp: write the character itself, or both halves, the higher first"),
    Refused(
      "\"\\ud800\\u0041\"",
      "1:2: a surrogate stands in a pair, found '\\uD800' alone"
        + "\nhelp: write the character itself, or both halves, the higher first"),
    Refused(
      "\"\\ud800\\ud800\"",
      "1:2: a surrogate stands in a pair, found '\\uD800' alone"
        + "\nhelp: write the character itself, or both halves, the higher first"),
    Refused(
      "\"\\udc00\"",
      "1:2: a surrogate stands in a pair, found '\\uDC00' alone"
        + "\nhelp: write the character itself, or both halves, the higher first"),
    Refused(
      "\"\\udc00\\ud800\"",
      "1:2: a surrogate stands in a pair, found '\\uDC00' alone"
        + "\nhelp: write the character itself, or both halves, the higher first"),
    Refused(
      "\"\\uD83D\\uDE0\"",
      "1:13: expected four hexadecimal digits after '\\u', found a double quote"),
    Refused(
      "\"\\'\"",
      "1:3: expected one of \" \\ / b f n r t u after '\\', found a single quote"
        + "\nhelp: write a backslash itself as '\\\\'"),
  ])
  func `a string that JSON does not know is refused`(text: Refused) {
    #expect(refusal(text.bytes) == text.message)
  }

  @Test(arguments: [
    Refused(
      [0xEF, 0xBB, 0xBF, 0x31],
      "1:1: a file begins with its value, not with a byte order mark"
        + "\nhelp: save it as UTF-8 without a byte order mark (BOM)"),
    Refused(
      [0xFF, 0xFE, 0x31, 0x00],
      "1:1: a file is UTF-8, this one looks like UTF-16"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0xFE, 0xFF, 0x00, 0x31],
      "1:1: a file is UTF-8, this one looks like UTF-16"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x31, 0x00],
      "1:1: a file is UTF-8, this one looks like UTF-16"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x00, 0x31],
      "1:1: a file is UTF-8, this one looks like UTF-16"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0x80, 0x22],
      "1:2: a file is UTF-8, the byte 0x80 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xC0, 0x80, 0x22],
      "1:2: a file is UTF-8, the byte 0xC0 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xC1, 0xBF, 0x22],
      "1:2: a file is UTF-8, the byte 0xC1 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xC3, 0x22],
      "1:2: a file is UTF-8, the byte 0xC3 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xC3],
      "1:2: a file is UTF-8, the byte 0xC3 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xE0, 0x9F, 0xBF, 0x22],
      "1:2: a file is UTF-8, the byte 0xE0 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xE2, 0x82, 0x22],
      "1:2: a file is UTF-8, the byte 0xE2 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xE2],
      "1:2: a file is UTF-8, the byte 0xE2 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xED, 0xA0, 0x80, 0x22],
      "1:2: a file is UTF-8, the byte 0xED here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22],
      "1:2: a file is UTF-8, the byte 0xF0 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xF0, 0x9F, 0x98, 0x22],
      "1:2: a file is UTF-8, the byte 0xF0 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      "1:2: a file is UTF-8, the byte 0xF4 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      "1:2: a file is UTF-8, the byte 0xF5 here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xFF, 0x22],
      "1:2: a file is UTF-8, the byte 0xFF here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x22, 0xC3, 0xA9, 0xFF, 0x22],
      "1:3: a file is UTF-8, the byte 0xFF here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x5B, 0xFF],
      "1:2: a file is UTF-8, the byte 0xFF here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x31, 0xFF],
      "1:2: a file is UTF-8, the byte 0xFF here is not"
        + "\nhelp: save the file as UTF-8"),
    Refused(
      [0x0A, 0x20, 0xE9],
      "2:2: a file is UTF-8, the byte 0xE9 here is not"
        + "\nhelp: save the file as UTF-8"),
  ])
  func `bytes that are not UTF-8 are refused`(text: Refused) {
    #expect(refusal(text.bytes) == text.message)
  }
}
