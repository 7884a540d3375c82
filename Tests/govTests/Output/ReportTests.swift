// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

@testable import gov

struct `Printing a report` {
  static let report = Report(
    .notYet,
    json: ["person": .string("陈\u{202E}晓"), "have": .integer(2), "roles": .array([])],
    text: [
      .heading("Standing of \("陈晓", .name)"),
      .pairs([
        .init("role", "\("reviewer", .good) since 2026-01-02"), .init("评审", ""),
        .init("next", "maintainer"),
      ]),
      .paragraph("Two nominations are missing before the role of a maintainer can be granted."),
      .table(
        .init(
          [.init("vote"), .init("title", shrinks: true), .init("yes", .right)],
          [["v1", "Promote \("陈晓", .name)", "5"], ["v2", "::error::\u{1B}[2J", "12"]])),
      .findings([
        .init(
          .unmet, "all of these",
          children: [
            .init(.met, "5 pull requests", details: ["have 7"]),
            .init(.unknown, "one review"), .init(.none, "a note"),
          ])
      ]),
      .list(["one", "two"]),
      .line("the end"),
    ],
    ids: ["2026-03-01-promote"], notes: ["acting as bob"], warnings: ["cut\nshort"])

  static func outcome(_ line: String, _ environment: [String: String] = [:]) -> Outcome {
    var context = Context.ofTest(environment: environment)
    context.outputIsTerminal = environment["TTY"] != nil
    context.commands = CommandList([
      .init(
        "",
        [
          SampleCommand(
            declaration: Declaration(
              "show", .actUnless("check"), "Shows.", options: [.flag("check", "Only answer")]),
            report: report)
        ])
    ])
    return Gov.outcome(ShellLine(line).words, in: context)
  }

  @Test func `text is plain where nobody watches`() {
    let outcome = Self.outcome("show")
    #expect(
      outcome.stdout == """
        Standing of 陈晓
        role  reviewer since 2026-01-02
        评审
        next  maintainer

        Two nominations are missing before the role of a maintainer can be granted.

        vote  title               yes
        v1    Promote 陈晓          5
        v2    ::error::\\u{1b}[2J   12

        ✗ all of these
          ✓ 5 pull requests
            have 7
          ? one review
          · a note

        - one
        - two

        the end

        """)
    #expect(outcome.stderr == "acting as bob\nwarning: cut\\u{a}short\n")
    #expect(outcome.exit == 3)
  }

  @Test func `a narrow terminal wraps text and cuts what may shrink`() {
    let lines = Self.outcome("show", ["COLUMNS": "40"]).stdout.split(separator: "\n")
    #expect(lines.contains("Two nominations are missing before the"))
    #expect(lines.contains("role of a maintainer can be granted."))
    #expect(lines.allSatisfy { $0.count <= 40 })
  }

  @Test func `colour stands around escaped text only`() {
    let outcome = Self.outcome("show --color always")
    #expect(outcome.stdout.contains("role  \u{1B}[32mreviewer\u{1B}[0m since"))
    #expect(outcome.stdout.contains("\u{1B}[31m✗\u{1B}[0m all of these"))
    #expect(outcome.stdout.contains("Promote \u{1B}[36m陈晓\u{1B}[0m          5"))
    #expect(!outcome.stdout.contains("\u{1B}[2J"))
    #expect(outcome.stderr.contains("\u{1B}[33mwarning:\u{1B}[0m cut"))
  }

  @Test(arguments: [
    (["TTY": "1"], true), (["TTY": "1", "NO_COLOR": "1"], false),
    (["TTY": "1", "NO_COLOR": ""], true), (["TTY": "1", "TERM": "dumb"], false), ([:], false),
  ])
  func `colour is for terminals that want it`(_ environment: [String: String], _ colored: Bool) {
    #expect(Self.outcome("show", environment).stdout.contains("\u{1B}[32m") == colored)
    #expect(!Self.outcome("show --color=never", environment).stdout.contains("\u{1B}"))
  }

  @Test func `JSON is one document, whatever else is asked`() {
    for line in ["show --format json", "show --format=json --quiet --color always"] {
      #expect(
        Self.outcome(line, ["TTY": "1"]).stdout == """
          {
            "person": "陈\\u202e晓",
            "have": 2,
            "roles": []
          }

          """)
    }
  }

  @Test func `quiet prints ids, and warnings still come`() {
    let outcome = Self.outcome("show --quiet")
    #expect(outcome.stdout == "2026-03-01-promote\n")
    #expect(outcome.stderr == "warning: cut\\u{a}short\n")
    #expect(outcome.exit == 3)
  }

  @Test func `an answer can be made to exit 0`() {
    #expect(Self.outcome("show --exit-zero").exit == 0)
  }
}
