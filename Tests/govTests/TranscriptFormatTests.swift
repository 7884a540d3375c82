// SPDX-License-Identifier: Apache-2.0
import Testing

struct `The format of transcripts` {
  static let text = """
    Somebody votes.

    $ export GOV_NOW=2026-03-01
    $ cat > a.json <<'EOF'
    $ not a command
    EOF
    $ gov vote cast v1 \\
      yes
    2> acting as bob
    [exit 3]

    $ gov vote tally

    """

  @Test func `commands, here-documents and what they print are told apart`() {
    let transcript = Transcript(Self.text)
    #expect(transcript.preamble == ["Somebody votes.", ""])
    #expect(
      transcript.steps.map(\.command) == [
        ["export GOV_NOW=2026-03-01"], ["cat > a.json <<'EOF'", "$ not a command", "EOF"],
        ["gov vote cast v1 \\", "  yes"], ["gov vote tally"],
      ])
    #expect(transcript.steps[2].expected == ["2> acting as bob", "[exit 3]", ""])
  }

  @Test func `writing what was read changes nothing`() {
    #expect(Transcript(Self.text).text == Self.text)
  }

  @Test func `output that looks like a mark is marked itself`() {
    let outcome = Outcome(exit: 2, stdout: "$ a\n[exit 0]\n\nb", stderr: "c\n\n")
    #expect(
      Transcript.lines(of: outcome) == [
        "1> $ a", "1> [exit 0]", "", "b", "[no newline at the end]", "2> c", "2>", "[exit 2]",
      ])
  }

  @Test(arguments: [
    ("gov a 'b c' \"d \\\"e\\\"\" f\\ g", ["gov", "a", "b c", "d \"e\"", "f g"]),
    ("gov a''b '' # comment", ["gov", "ab", ""]), ("gov $'\\e\\u202E'", ["gov", "\u{1B}\u{202E}"]),
    ("gov a=b --c='d e'", ["gov", "a=b", "--c=d e"]), ("gov a#b", ["gov", "a#b"]),
  ])
  func `words are split as in a shell`(_ line: String, _ words: [String]) {
    #expect(ShellLine(line).words == words)
  }

  @Test func `redirections, pipes and assignments are no words`() {
    let line = ShellLine("GOV_AS=bob gov a > out.txt 2> err.txt < in.txt | head -n 1 | wc")
    #expect(line.assignments == ["GOV_AS": "bob"])
    #expect(line.words == ["gov", "a"])
    #expect(line.input == "in.txt")
    #expect(line.output == .overwrite("out.txt"))
    #expect(line.errorOutput == .overwrite("err.txt"))
    #expect(line.pipe == " head -n 1 | wc")
  }

  @Test func `a session keeps its directory, environment and files`() throws {
    let scratch = try ScratchDirectory()
    var session = TranscriptSession(root: scratch.path)
    #expect(try session.run(["mkdir inner"]) == Outcome())
    #expect(try session.run(["cd inner"]) == Outcome())
    #expect(try session.run(["export WORD=hello"]) == Outcome())
    #expect(try session.run(["cat > a <<EOF", "$WORD", "EOF"]) == Outcome())
    #expect(try session.run(["cat a; exit 7"]) == Outcome(exit: 7, stdout: "hello\n", stderr: ""))
    #expect(try session.run(["gov version > v"]) == Outcome())
    #expect(try session.run(["cd .."]) == Outcome())
    #expect(try session.run(["ls inner"]).stdout == "a\nv\n")
    #expect(try session.run(["printenv GOV_NOW"]).exit == 1)
  }

  @Test func `a difference shows what was expected and what came`() {
    #expect(
      LineDiff.lines(expected: ["a", "b", "c"], actual: ["a", "x", "c", "d"])
        == ["  a", "- b", "+ x", "  c", "+ d"])
  }
}
