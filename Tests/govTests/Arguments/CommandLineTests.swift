// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import gov

struct `Reading a command line` {
  /// Runs the words, split at spaces, with the sample commands.
  static func outcome(_ line: String) -> Outcome {
    var context = Context.ofTest()
    context.commands = .sample
    return Gov.outcome(ShellLine(line).words, in: context)
  }

  @Test(arguments: [
    ("vote tally v1", "ID=v1"),
    ("vote tally --counts yes=5,no=1", "counts=yes=5,no=1"),
    ("vote tally --counts=yes=5,no=1", "counts=yes=5,no=1"),
    ("vote tally --passes a --passes=b v1", "ID=v1,passes=a|b"),
    ("vote tally --strict-ratio v1", "ID=v1,strict-ratio="),
    ("vote tally -- --counts", "ID=--counts"),
    ("vote tally -- --help", "ID=--help"),
    ("vote tally -", "ID=-"),
    ("vote cast v1 --reason -1 yes", "ID=v1,CHOICE=yes,reason=-1"),
    ("vote cast v1 --reason=--as", "ID=v1,reason=--as"),
    ("vote cast v1 --reason ''", "ID=v1,reason="),
    ("vote cast v1 --reason '-- a dash'", "ID=v1,reason=-- a dash"),
    ("attest bob a b c", "LOGIN=bob,CLAIM=a|b|c"),
    ("attest bob a -- -b --c", "LOGIN=bob,CLAIM=a|-b|--c"),
    ("--registry x vote tally", "registry=x"),
    ("vote --registry=x tally --on 2026-03-01", "registry=x,on=2026-03-01"),
    ("vote cast v1 --dated 2026-03-01 --as bob", "ID=v1,dated=2026-03-01,as=bob"),
    ("promote bob --check --on 2026-03-01", "LOGIN=bob,check=,on=2026-03-01"),
    ("attest vote tally", "LOGIN=vote,CLAIM=tally"),
  ])
  func `gives each value to its name`(_ line: String, _ values: String) {
    let outcome = Self.outcome(line)
    #expect(outcome.stderr == "")
    let lines = outcome.stdout.split(separator: "\n").joined(separator: ",")
    #expect(lines == values)
    #expect(outcome.exit == 0)
  }

  @Test(
    arguments: [
      ("vot", "unknown command 'gov vot'", "did you mean 'gov vote'?", ""),
      ("vote taly", "unknown command 'gov vote taly'", "did you mean 'gov vote tally'?", "vote"),
      ("tally", "unknown command 'gov tally'", "did you mean 'gov vote tally'?", ""),
      (
        "'vote tally'", "unknown command 'gov vote tally'",
        "'vote tally' is one word; write its words apart, without quotation marks", ""
      ),
      ("frobnicate", "unknown command 'gov frobnicate'", nil, ""),
      ("-- vote", "unknown command 'gov vote'", nil, ""),
      (
        "vote tally --count x", "unknown option '--count'", "did you mean '--counts'?", "vote tally"
      ),
      ("vote tally --zzzzzz", "unknown option '--zzzzzz'", nil, "vote tally"),
      ("vote tally -f", "unknown option '-f'", nil, "vote tally"),
      ("vote tally --x=y", "unknown option '--x'", nil, "vote tally"),
      ("--counts x vote tally", "'--counts' stands before the command it belongs to", nil, ""),
      ("vote tally --counts", "'--counts' needs a value: LIST", nil, "vote tally"),
      ("vote tally --counts --method irv", "'--counts' needs a value: LIST", nil, "vote tally"),
      ("vote tally --counts -- x", "'--counts' needs a value: LIST", nil, "vote tally"),
      (
        "vote tally --strict-ratio=yes", "'--strict-ratio' takes no value, but has 'yes'", nil,
        "vote tally"
      ),
      ("vote tally --counts a --counts=b", "'--counts' is given twice", nil, "vote tally"),
      (
        "vote tally --strict-ratio --strict-ratio", "'--strict-ratio' is given twice", nil,
        "vote tally"
      ),
      ("--registry a vote tally --registry b", "'--registry' is given twice", nil, "vote tally"),
      (
        "vote tally --method irw", "'--method' is irv or schulze, not 'irw'", "did you mean 'irv'?",
        "vote tally"
      ),
      ("vote cast", "'gov vote cast' needs ID: the vote", nil, "vote cast"),
      ("vote cast v1 maybe", "CHOICE is yes or no, not 'maybe'", nil, "vote cast"),
      ("attest bob", "'gov attest' needs CLAIM: a claim", nil, "attest"),
      ("vote tally a b", "unexpected argument 'b'", nil, "vote tally"),
      (
        "vote cast v1 --on 2026-03-01",
        "'gov vote cast' is an act, which happens now, and takes no '--on'",
        "an act that happened earlier is entered with '--dated'", "vote cast"
      ),
      (
        "vote tally --dated 2026-03-01", "'gov vote tally' is an answer and takes no '--dated'",
        "use '--on' to ask about another day", "vote tally"
      ),
      (
        "promote bob --on 2026-03-01",
        "'gov promote' is an act, which happens now, and takes no '--on'",
        "with '--check' it only answers, and takes '--on'", "promote"
      ),
      (
        "promote bob --check --dated 2026-03-01",
        "'gov promote --check' is an answer and takes no '--dated'",
        "use '--on' to ask about another day", "promote"
      ),
      ("vote tally --dry-run", "'gov vote tally' takes no '--dry-run'", nil, "vote tally"),
      (
        "vote tally --on 2026-02-29", "'--on' takes a day or an instant, not '2026-02-29'",
        "write a day as '2026-03-01', an instant as '2026-03-01T09:00:00Z'", "vote tally"
      ),
      (
        "vote tally --format sarif", "'--format' is text or json, not 'sarif'", nil, "vote tally"
      ),
    ] as [(String, String, String?, String)])
  func `says what is wrong`(_ line: String, _ message: String, _ help: String?, _ command: String) {
    let outcome = Self.outcome(line)
    let name = command.isEmpty ? "gov" : "gov \(command)"
    var expected = "error: \(message)\n"
    if let help { expected += "help: \(help)\n" }
    #expect(outcome.stderr == expected + "run '\(name) --help' for usage\n")
    #expect(outcome.stdout == "")
    #expect(outcome.exit == 64)
  }

  @Test func `hostile words are shown, not obeyed`() {
    let outcome = Self.outcome("vote $'\\e[31m\\nx'")
    #expect(
      outcome.stderr == """
        error: unknown command 'gov vote \\u{1b}[31m\\u{a}x'
        run 'gov vote --help' for usage

        """)
  }

  @Test(arguments: ["--format json vote tally a b", "vote tally a b --format=json"])
  func `with JSON asked for, an error is one document on stdout`(_ line: String) {
    let outcome = Self.outcome(line)
    #expect(
      outcome.stdout == """
        {
          "error": {"code": "unexpected-argument", "message": "unexpected argument 'b'", "help": null}
        }

        """)
    #expect(outcome.stderr == "")
    #expect(outcome.exit == 64)
  }

  @Test(arguments: [
    "vote tally --help", "vote tally -h", "--help vote tally", "vote --help tally",
    "vote tally --nonsense --help", "help vote tally",
  ])
  func `help is shown on stdout wherever it is asked for`(_ line: String) {
    let outcome = Self.outcome(line)
    #expect(outcome.stdout.hasPrefix("Counts a vote.\n\nUsage\n  gov vote tally [ID]"))
    #expect(outcome.stderr == "")
    #expect(outcome.exit == 0)
  }
}
