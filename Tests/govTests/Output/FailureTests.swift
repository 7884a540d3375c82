// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import gov

struct `Printing a failure` {
  static func outcome(_ failure: CommandFailure, _ words: [String] = []) -> Outcome {
    var context = Context.ofTest()
    context.commands = CommandList([
      .init(
        "", [SampleCommand(declaration: Declaration("show", .answer, "Shows."), failure: failure)])
    ])
    return Gov.outcome(["show"] + words, in: context)
  }

  static let broken = CommandFailure.broken(
    "broken-registry", "2 files of the registry cannot be read", help: "see 'gov check'",
    problems: [
      .init(
        "'mira' is not a member", file: "governance/toc.json", line: 3, column: 7,
        help: "add 'mira'"),
      .init("unexpected end of file", file: "governance/a\u{1B}b.json"),
    ])

  @Test func `text goes to stderr, with the places of the problems`() {
    let outcome = Self.outcome(Self.broken)
    #expect(outcome.stdout == "")
    #expect(
      outcome.stderr == """
        error: 2 files of the registry cannot be read
        governance/toc.json:3:7: 'mira' is not a member
          help: add 'mira'
        governance/a\\u{1b}b.json: unexpected end of file
        help: see 'gov check'

        """)
    #expect(outcome.exit == 2)
  }

  @Test func `JSON goes to stdout`() {
    let outcome = Self.outcome(Self.broken, ["--format", "json"])
    #expect(outcome.stderr == "")
    #expect(
      outcome.stdout == """
        {
          "error": {
            "code": "broken-registry",
            "message": "2 files of the registry cannot be read",
            "help": "see 'gov check'",
            "problems": [
              {
                "file": "governance/toc.json",
                "line": 3,
                "column": 7,
                "message": "'mira' is not a member",
                "help": "add 'mira'"
              },
              {
                "file": "governance/a\\u001bb.json",
                "line": null,
                "column": null,
                "message": "unexpected end of file",
                "help": null
              }
            ]
          }
        }

        """)
  }

  @Test func `a refusal stays a refusal when answers exit 0`() {
    let refused = CommandFailure.refused("not-a-member", "'bob' is not a member of the TOC")
    #expect(Self.outcome(refused, ["--exit-zero"]).exit == 1)
  }

  @Test(arguments: [
    (["toc", "pmc"], "did you mean 'toc'?"), (["maintainer"], "known: maintainer"), ([], nil),
  ])
  func `an unknown word comes with those that are known`(_ known: [String], _ help: String?) {
    let failure = CommandFailure.unknown("body", word: "tco", among: known)
    #expect(failure.message == "unknown body 'tco'")
    #expect(failure.help == help)
    #expect(failure.code == "unknown-body")
    #expect(failure.exit == .usage)
  }

  @Test func `an expression is pointed at`() {
    let failure = CommandFailure(
      "bad-condition", "the condition ends too early", exit: .usage,
      excerpt: ["yes >= 2/3 of", "             ^"])
    #expect(
      Self.outcome(failure).stderr == """
        error: the condition ends too early
          yes >= 2/3 of
                       ^

        """)
  }

  @Test func `what cannot be printed is not done`() {
    var context = Context.ofTest()
    context.output = Sink { _ in 28 }
    let error = Capture()
    context.error = error.sink
    #expect(Gov.run(["version"], in: context) == .couldNotTell)
    #expect(error.text == "error: standard output cannot be written: no space left on device\n")
  }
}
