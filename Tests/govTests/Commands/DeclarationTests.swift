// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import gov

struct `The declarations of all commands` {
  static let declarations = CommandList.standard.entries.map(\.declaration)

  @Test func `no two commands have the same words`() {
    #expect(Set(Self.declarations.map(\.words)).count == Self.declarations.count)
  }

  @Test(arguments: declarations)
  func `summaries are single sentences`(_ declaration: Declaration) {
    #expect(declaration.summary.first?.isUppercase == true)
    #expect(declaration.summary.hasSuffix("."))
    #expect(declaration.summary.count <= 80)
  }

  @Test(arguments: declarations)
  func `names are unique and spelt alike`(_ declaration: Declaration) {
    let keys = (declaration.options + GlobalOptions.options(for: declaration)).map(\.key)
    #expect(Set(keys).count == keys.count)
    for key in keys {
      #expect(key.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
    }
    let names = declaration.arguments.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names { #expect(name == name.uppercased()) }
  }

  @Test(arguments: declarations)
  func `arguments can be told apart by their place`(_ declaration: Declaration) {
    for (argument, next) in zip(declaration.arguments, declaration.arguments.dropFirst()) {
      #expect(!argument.repeats, "only the last argument may repeat")
      #expect(
        argument.isRequired || !next.isRequired, "an optional one stands before a required one")
    }
  }

  @Test(arguments: declarations)
  func `help texts are phrases without a full stop`(_ declaration: Declaration) {
    let helps = declaration.arguments.map(\.help) + declaration.options.map(\.help)
    for help in helps {
      // A method's name may stand in front: `irv: what several candidates at one rank do`.
      let word = help.prefix { $0.isLetter }
      #expect(help.first?.isLowercase == false || help.dropFirst(word.count).first == ":")
      #expect(!help.hasSuffix("."), "\(help)")
    }
  }

  @Test(arguments: declarations)
  func `a flag that turns an act into an answer is declared`(_ declaration: Declaration) {
    guard case .actUnless(let flag) = declaration.kind else { return }
    #expect(declaration.options.contains { $0.key == flag && $0.isFlag })
  }

  @Test(arguments: declarations.flatMap(\.examples).map(\.line))
  func `examples can be typed`(_ line: String) throws {
    // What a shell makes of `<(…)` or `$(…)` is not gov's to read.
    guard line.hasPrefix("gov "), !line.contains("$(") else { return }
    let words = Array(ShellLine(line).words.dropFirst())
    _ = try CommandLineParser(commands: .standard).parse(words)
  }

  @Test func `every group of commands says what it is about`() {
    let list = CommandList.standard
    let groups = Set(
      Self.declarations.flatMap { declaration in
        (1..<max(1, declaration.words.count)).map { Array(declaration.words.prefix($0)) }
      })
    for group in groups where list.entry(group) == nil {
      #expect(list.groups[group] != nil, "\(group.joined(separator: " ")) has no summary")
    }
  }
}
