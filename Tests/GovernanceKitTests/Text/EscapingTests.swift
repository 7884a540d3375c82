// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `Escaping of hostile text` {
  @Test(arguments: [
    ("alice", "alice"),
    ("a\nb\tc", "a\\u{a}b\\u{9}c"),
    ("a\r\nb", "a\\u{d}\\u{a}b"),
    ("\u{1B}[31mred", "\\u{1b}[31mred"),
    ("\u{9B}31m", "\\u{9b}31m"),
    ("\u{7F}", "\\u{7f}"),
    ("ab\u{202E}cd", "ab\\u{202e}cd"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("ali\u{200B}ce", "ali\\u{200b}ce"),
    ("ali\u{200D}ce", "ali\\u{200d}ce"),
    ("\u{FEFF}alice", "\\u{feff}alice"),
    ("co\u{AD}op", "co\\u{ad}op"),
    ("a\u{3164}b", "a\\u{3164}b"),
    ("a\u{2028}b", "a\\u{2028}b"),
    ("x\u{E0041}", "x\\u{e0041}"),
    ("a\u{FE0F}", "a\\u{fe0f}"),
  ])
  func `for a terminal, what steers or hides is spelt out`(_ text: String, _ shown: String) {
    #expect(text.escapedForTerminal == shown)
  }

  @Test(arguments: [
    "评审者 Ma\u{30A}rten Zoë", "👩‍👩‍👧‍👦", "❤\u{FE0F}", "🏳\u{FE0F}‍🌈", "葛\u{E0100}城", "علی\u{200C}رضا",
    "क्\u{200D}ष",
  ])
  func `for a terminal, what a name or an emoji needs is kept`(_ text: String) {
    #expect(text.escapedForTerminal == text)
  }

  @Test(arguments: [
    ("plain words", "plain words"),
    ("[x](http://evil)", "\\[x\\](http&#58;//evil)"),
    ("<img src=x>", "&lt;img src=x&gt;"),
    ("@team & co", "&#64;team &amp; co"),
    ("# 1\n- x", "\\# 1\\\\u{a}- x"),
    ("1. first", "1\\. first"),
    ("2) second", "2\\) second"),
    ("- item", "\\- item"),
    ("---", "\\---"),
    ("===", "\\==="),
    ("www.evil.example", "www\\.evil.example"),
    (":tada: mailto:x", "&#58;tada: mailto&#58;x"),
    ("#123 and ![y](z)", "\\#123 and !\\[y\\](z)"),
    ("6.00000, -2 (of 3): yes >= 1/2", "6.00000, -2 (of 3): yes &gt;= 1/2"),
    ("a|b`c`*d*_e_~f~", "a\\|b\\`c\\`\\*d\\*\\_e\\_\\~f\\~"),
  ])
  func `for Markdown, nothing links, mentions or formats`(_ text: String, _ shown: String) {
    #expect(text.escapedForMarkdown == shown)
  }

  @Test(arguments: [
    ("<script>'\"&", "&lt;script&gt;&#39;&quot;&amp;"),
    ("a\u{0}b", "a\\u{0}b"),
    ("评审者", "评审者"),
  ])
  func `for HTML, no tag, entity or attribute ends or begins`(_ text: String, _ shown: String) {
    #expect(text.escapedForHTML == shown)
  }

  @Test(arguments: [
    ("alice", "alice"),
    ("a,b", "\"a,b\""),
    ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\r\nlines\""),
    (" padded", "\" padded\""),
    ("=1+1", "'=1+1"),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("-2+3", "'-2+3"),
    ("-23", "-23"),
    ("+1", "+1"),
    ("\t=1", "'\t=1"),
    ("＝1", "'＝1"),
    ("", ""),
  ])
  func `for CSV, a cell is one cell and no formula`(_ text: String, _ shown: String) {
    #expect(text.escapedForCSV == shown)
  }

  @Test(arguments: [
    ("100%: a, b", "100%25: a, b", "100%25%3A a%2C b"),
    ("x\n::error::y", "x%0A::error::y", "x%0A%3A%3Aerror%3A%3Ay"),
    ("x\r\ny", "x%0D%0Ay", "x%0D%0Ay"),
    ("\u{1B}[0m", "\\u{1b}[0m", "\\u{1b}[0m"),
  ])
  func `for GitHub's workflow commands, no second command begins`(
    _ text: String, _ message: String, _ property: String
  ) {
    #expect(text.escapedForWorkflowMessage == message)
    #expect(text.escapedForWorkflowProperty == property)
  }

  @Test(arguments: [
    ("alice", "alice"),
    ("", "''"),
    ("two words", "'two words'"),
    ("it's", "'it'\\''s'"),
    ("'", "''\\'''"),
    ("$(rm -r x)", "'$(rm -r x)'"),
    ("a=b/c:d@e", "a=b/c:d@e"),
    ("~", "'~'"),
  ])
  func `for a shell, a word stays one word`(_ text: String, _ shown: String) {
    #expect(text.quotedForShell == shown)
  }
}
