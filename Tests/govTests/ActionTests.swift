// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import gov

/// The scripts of the action and of the hook, run by a real shell with the built tool and real git.
///
/// They are taken from their files; only `gh`, which needs a forge, is stood in for.
struct `In CI and in hooks` {
  static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    while !FileManager.default.fileExists(atPath: url.path + "/Package.swift"), url.path != "/" {
      url.deleteLastPathComponent()
    }
    return url.path
  }()

  /// What runs in a step of the action.
  static func script(of step: String) throws -> String {
    let text = try String(contentsOfFile: root + "/.github/actions/gov/action.yml", encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.contains("- name: \(step)") })
    let run = try #require(lines[start...].firstIndex { $0.hasSuffix("run: |") })
    let body = lines[(run + 1)...].prefix { $0.hasPrefix("        ") || $0.isEmpty }
    return body.map { String($0.dropFirst(8)) }.joined(separator: "\n")
  }

  /// A shell in a repository of its own.
  struct Shell: ~Copyable {
    let scratch: ScratchDirectory
    var variables: [String: String] = [:]

    init() throws {
      let tool = try #require(`The built tool`.tool)
      scratch = try ScratchDirectory()
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      variables = [
        "PATH": "\(scratch.path)/bin:\(tool.deletingLastPathComponent().path):\(path)",
        "HOME": scratch.path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Mira", "GIT_AUTHOR_EMAIL": "mira@example.org",
        "GIT_COMMITTER_NAME": "Mira", "GIT_COMMITTER_EMAIL": "mira@example.org",
        "GIT_AUTHOR_DATE": "2026-03-01T09:00:00Z", "GIT_COMMITTER_DATE": "2026-03-01T09:00:00Z",
        "GOV_NOW": "2026-03-01T09:00:00Z", "LC_ALL": "C.UTF-8",
      ]
    }

    @discardableResult
    func run(_ script: String, expecting status: Int32? = 0) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["bash", "-c", script]
      process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
      process.environment = variables
      let file = scratch.path + ".\(UUID().uuidString)"
      _ = FileManager.default.createFile(atPath: file, contents: nil)
      defer { try? FileManager.default.removeItem(atPath: file) }
      let output = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
      process.standardOutput = output
      process.standardError = output
      process.standardInput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let text = try String(contentsOfFile: file, encoding: .utf8)
      if let status { #expect(process.terminationStatus == status, "\(script): \(text)") }
      return text
    }

    func read(_ name: String) throws -> String {
      try String(contentsOfFile: "\(scratch.path)/\(name)", encoding: .utf8)
    }
  }

  private static let begin = """
    gov init --quiet && gov person add ann --founding maintainer --quiet && gov person add eve --quiet
    git init -q -b main && git add governance && git commit -qm Begin && git update-ref refs/gov/base main
    """

  /// Stands in for the forge's list of reviews: one of this head, one of an older one, one taken back.
  private static func reviews(_ text: String) -> String {
    "mkdir -p bin && printf '#!/bin/sh\\ncat reviews.json\\n' > bin/gh && chmod +x bin/gh && cat > reviews.json <<'END'\n\(text)\nEND"
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/jq")))
  func `the action guards a pull request by what its base has`() throws {
    var shell = try Shell()
    try shell.run(Self.begin)
    try shell.run(
      """
      git checkout -qb change && sed -i 's/"id": "ann"/"id": "ann",\\n  "name": "$(touch owned)::error::%0A"/' governance/people/ann.json
      git commit -qam 'Name `touch owned`' && git update-ref refs/gov/head HEAD && git checkout -q main
      """)
    let head = try shell.run("git rev-parse refs/gov/head").trimmingCharacters(in: .newlines)
    try shell.run(
      """
      cat > event.json <<'END'
      {"action": "opened", "sender": {"login": "ann"}, "pull_request": {"number": 7, "title": "$(touch owned)", "user": {"login": "eve"}, "created_at": "2026-03-01T09:00:00Z", "head": {"sha": "\(head)", "ref": "$(touch owned)"}}}
      END
      touch summary output
      """)
    shell.variables.merge([
      "GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": shell.scratch.path + "/event.json",
      "GITHUB_STEP_SUMMARY": shell.scratch.path + "/summary",
      "GITHUB_OUTPUT": shell.scratch.path + "/output", "GITHUB_REPOSITORY": "o/r",
      "GOV": "gov", "REGISTRY": "governance", "NUMBER": "7", "HEAD": head, "GH_TOKEN": "none",
    ]) { $1 }
    let script = try Self.script(of: "Guard the pull request")

    // Approved for an older head, and by somebody who took it back: refused.
    try shell.run(
      Self.reviews(
        """
        {"user": {"login": "ann"}, "state": "APPROVED", "commit_id": "0000000000000000000000000000000000000000"}
        {"user": null, "state": "APPROVED", "commit_id": "\(head)"}
        """))
    let refused = try shell.run(script, expecting: 1)
    #expect(refused.hasPrefix("::error file=governance/people/ann.json,line="))
    #expect(refused.split(separator: "\n").count == 1)
    #expect(try shell.read("output") == "allowed=false\n")
    #expect(try shell.read("summary").hasPrefix("## gov guard: refused"))

    // Approved for this head.
    try shell.run(
      Self.reviews(#"{"user": {"login": "ann"}, "state": "APPROVED", "commit_id": "\#(head)"}"#))
    try shell.run(script)
    #expect(try shell.read("output") == "allowed=false\nallowed=true\n")

    // The same, and then changes were asked for.
    try shell.run(
      Self.reviews(
        """
        {"user": {"login": "ann"}, "state": "APPROVED", "commit_id": "\(head)"}
        {"user": {"login": "ann"}, "state": "CHANGES_REQUESTED", "commit_id": "\(head)"}
        """))
    try shell.run(script, expecting: 1)
    #expect(!FileManager.default.fileExists(atPath: shell.scratch.path + "/owned"))
  }

  @Test func `the action checks the registry after a push`() throws {
    var shell = try Shell()
    try shell.run(Self.begin)
    try shell.run("touch summary")
    shell.variables.merge([
      "GITHUB_STEP_SUMMARY": shell.scratch.path + "/summary", "GOV": "gov",
      "REGISTRY": "governance", "GITHUB_WORKSPACE": shell.scratch.path,
    ]) { $1 }
    let script = try Self.script(of: "Check the registry")
    try shell.run(script)
    try shell.run(#"sed -i 's/"maintainer"/"king"/' governance/people/ann.json"#)
    let refused = try shell.run(script, expecting: 1)
    #expect(refused.contains("::error file=governance/people/ann.json,line="))
    #expect(try shell.read("summary").contains("## gov check: sound"))
    #expect(try shell.read("summary").contains("## gov check: not sound"))
  }

  @Test func `no text of a pull request stands in the action's scripts`() throws {
    for file in [".github/actions/gov/action.yml", ".github/workflows/governance.yml"] {
      let text = try String(contentsOfFile: Self.root + "/" + file, encoding: .utf8)
      var isScript = false
      for line in text.components(separatedBy: "\n") {
        if line.contains("run: |") || line.contains("run: ") { isScript = true }
        if isScript, !line.hasPrefix("        "), !line.contains("run:") { isScript = false }
        if isScript { #expect(!line.contains("${{"), "\(file): \(line)") }
      }
      #expect(!text.contains("pull_request.title") && !text.contains("pull_request.body"))
      #expect(!text.contains("ref: ${{ github.event.pull_request.head"))
    }
  }

  @Test func `the hook lets sound registries be committed, and no others`() throws {
    let shell = try Shell()
    let hooks = try String(contentsOfFile: Self.root + "/.pre-commit-hooks.yaml", encoding: .utf8)
    let entries = hooks.components(separatedBy: "\n").filter { $0.hasPrefix("  entry: ") }
      .map { String($0.dropFirst(9)) }
    #expect(entries == ["gov check", "gov fmt --check"])
    try shell.run(Self.begin)
    let hook = "#!/bin/sh\nset -e\n" + entries.joined(separator: "\n") + "\n"
    try shell.run(
      "cat > .git/hooks/pre-commit <<'END'\n\(hook)END\nchmod +x .git/hooks/pre-commit")
    try shell.run("gov person edit eve --name Eve --as eve && git commit -qam 'My name'")
    try shell.run(
      #"sed -i 's/"maintainer"/"king"/' governance/people/ann.json && git commit -qam King"#,
      expecting: 1)
    try shell.run(
      #"git checkout -q . && printf '{"id": "eve"}' > governance/people/eve.json && git commit -qam Spell"#,
      expecting: 1)
    let log = try shell.run("git log --format=%s")
    #expect(log == "My name\nBegin\n")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder to another user"))
  func `a folder of another user is not read, and how to trust it is said`() throws {
    var shell = try Shell()
    try shell.run(Self.begin)
    try shell.run("chown -R 4242 .")
    let refused = try shell.run("gov guard --base main --author ann", expecting: 2)
    #expect(refused.contains("because the folder belongs to another user"))
    #expect(refused.contains("help: if you trust it: git config --global --add safe.directory "))
    shell.variables.merge([
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
    ]) { $1 }
    try shell.run("gov guard --base main --author ann")
  }
}
