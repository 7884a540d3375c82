// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

@testable import gov

struct `The world of a command` {
  @Test(arguments: [("a/b", "/work/a/b"), ("/a", "/a"), ("../x", "/work/../x")])
  func `relative paths begin in the working directory`(_ path: String, _ resolved: String) {
    #expect(Context.ofTest(directory: "/work").resolve(path) == resolved)
  }

  @Test(arguments: [
    ([:], "2026-01-01T00:00:00Z"), (["GOV_NOW": ""], "2026-01-01T00:00:00Z"),
    (["GOV_NOW": "2026-03-01"], "2026-03-01"),
    (["GOV_NOW": "2026-03-01T09:00:00+08:00"], "2026-03-01T01:00:00Z"),
  ])
  func `now is what GOV_NOW says, else the clock`(
    _ environment: [String: String], _ now: String
  ) throws {
    #expect(try Context.ofTest(environment: environment).now() == When(now))
  }

  @Test func `a wrong GOV_NOW is a usage error`() {
    let failure = #expect(throws: CommandFailure.self) {
      try Context.ofTest(environment: ["GOV_NOW": "2026-02-29"]).now()
    }
    #expect(failure?.message == "GOV_NOW takes a day or an instant, not '2026-02-29'")
    #expect(failure?.exit == .usage)
  }

  @Test func `a file is read from the working directory, and a dash is standard input`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("text", to: "folder/file")
    let context = Context.ofTest(directory: scratch.path, input: "typed")
    #expect(try context.read("folder/file") == Array("text".utf8))
    #expect(try context.read("-") == Array("typed".utf8))
  }

  @Test(arguments: [
    ("missing", "'missing' cannot be read: no such file or directory"),
    (".", "'.' cannot be read: is a directory"),
  ])
  func `what cannot be read is named as typed`(_ path: String, _ message: String) throws {
    let scratch = try ScratchDirectory()
    let context = Context.ofTest(directory: scratch.path)
    let failure = #expect(throws: CommandFailure.self) { try context.read(path) }
    #expect(failure?.message == message)
    #expect(failure?.exit == .couldNotTell)
  }

  @Test func `progress is shown on a terminal only, once a percentage, and wiped`() {
    let error = Capture()
    var context = Context.ofTest()
    context.error = error.sink
    var unseen = context.progress("reading")
    unseen.update(1, of: 2)
    unseen.finish()
    #expect(error.text == "")
    context.errorIsTerminal = true
    var progress = context.progress("reading")
    for done in 0...1000 where done < 15 { progress.update(done, of: 1000) }
    progress.finish()
    #expect(error.text == "\r\u{1B}[Kreading 0 %\r\u{1B}[Kreading 1 %\r\u{1B}[K")
  }
}
