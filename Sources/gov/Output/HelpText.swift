// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// Help about a command, a group of commands, or all of them, made from their declarations.
struct HelpText {
  let commands: CommandList
  /// The columns to fill.
  let width: Int

  /// Without a terminal, help is set for 80 columns; wider than 100 is hard to read.
  init(_ commands: CommandList, width: Int?) {
    self.commands = commands
    self.width = min(width ?? 80, 100)
  }

  func blocks(_ words: [String]) -> [Block] {
    if let entry = commands.entry(words) {
      return about(entry.declaration)
    }
    return words.isEmpty ? overview : about(group: words)
  }

  private var overview: [Block] {
    var blocks: [Block] = [
      paragraph("Governance as code: who holds which role, why, and who decided it."),
      .heading("Usage"), .line("  gov COMMAND [ARGUMENTS] [OPTIONS]"),
    ]
    var seen: Set<String> = []
    for section in commands.sections {
      let rows = section.entries.compactMap { entry -> (String, String)? in
        let first = entry.declaration.words[0]
        guard seen.insert(first).inserted else { return nil }
        return (first, commands.groups[[first]] ?? entry.declaration.summary)
      }
      if !rows.isEmpty { blocks += [.heading(StyledText(section.title))] + columns(rows) }
    }
    return blocks + [.paragraph("Run 'gov COMMAND --help' for more about a command.")]
  }

  private func about(group words: [String]) -> [Block] {
    let name = (["gov"] + words).joined(separator: " ")
    let rows = commands.words(after: words).map { word -> (String, String) in
      let path = words + [word]
      let summary = commands.entry(path)?.declaration.summary ?? commands.groups[path] ?? ""
      let leads = commands.entry(path) == nil ? "\(word) ..." : word
      return (leads, summary)
    }
    return [
      paragraph(commands.groups[words] ?? "Commands that begin with '\(name)'."),
      .heading("Usage"), .line("  \(name) COMMAND [ARGUMENTS] [OPTIONS]"),
      .heading("Commands"),
    ] + columns(rows) + [.paragraph("Run '\(name) COMMAND --help' for more about a command.")]
  }

  private func about(_ declaration: Declaration) -> [Block] {
    var blocks = [paragraph(declaration.summary), .heading("Usage")]
    blocks += declaration.forms.flatMap { form in
      wrapped("\(declaration.name) \(form)", indent: 2, hanging: 6).map { .line(StyledText($0)) }
    }
    blocks += declaration.discussion.map(paragraph)
    if !declaration.arguments.isEmpty {
      blocks += [.heading("Arguments")]
      blocks += columns(declaration.arguments.map { ($0.name, $0.fullHelp) })
    }
    if !declaration.options.isEmpty {
      blocks += [.heading("Options")] + columns(declaration.options.map { ($0.usage, $0.fullHelp) })
    }
    blocks += [.heading("Common options")]
    blocks += columns(GlobalOptions.options(for: declaration).map { ($0.usage, $0.help) })
    for (index, example) in declaration.examples.enumerated() {
      if index == 0 { blocks += [.heading("Examples")] }
      blocks += [.line("  $ \(example.line)"), .line("    \(example.meaning)")]
    }
    return blocks
  }

  private func paragraph(_ text: String) -> Block {
    .verbatim(
      wrapped(text, indent: 0, hanging: 0).map { $0 + "\n" }.joined() + "\n")
  }

  /// Labels on the left and their meaning on the right, below the label where that is long.
  private func columns(_ rows: [(label: String, text: String)]) -> [Block] {
    let longest = rows.map { DisplayWidth.of($0.label) }.max() ?? 0
    let column = min(longest, 24, width / 3) + 4
    return rows.flatMap { row -> [Block] in
      var lines = wrapped(row.text, indent: column, hanging: 0)
      let label = "  \(row.label)"
      if DisplayWidth.of(label) + 2 > column {
        lines.insert(label, at: 0)
      } else {
        lines[0] = label.padded(to: column) + lines[0].dropFirst(column)
      }
      return lines.map { .line(StyledText($0)) }
    }
  }

  private func wrapped(_ text: String, indent: Int, hanging: Int) -> [String] {
    TextWrapping.lines(of: text, width: max(20, width - indent - hanging)).enumerated().map {
      String(repeating: " ", count: $0 == 0 ? indent : indent + hanging) + $1
    }
  }
}
