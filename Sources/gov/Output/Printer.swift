// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// Prints reports to stdout and failures to stderr, and says which exit code they amount to.
struct Printer {
  private let context: Context
  private let options: GlobalOptions

  init(_ context: Context, _ options: GlobalOptions) {
    self.context = context
    self.options = options
  }

  func show(_ report: Report) -> ExitCode {
    for note in report.notes { context.note(note) }
    for warning in report.warnings { context.warn(warning) }
    let number = context.output.write(text(of: report))
    if number != 0 {
      let error = SystemError(number: number)
      context.error.write("error: standard output cannot be written: \(error)\n")
      return .couldNotTell
    }
    return options.exitsZero && (report.exit == .no || report.exit == .notYet) ? .yes : report.exit
  }

  private func text(of report: Report) -> String {
    switch options.format {
    case .text where options.isQuiet:
      return report.ids.map { $0.escapedForTerminal + "\n" }.joined()
    case .text:
      let isColored = context.usesColor(onTerminal: context.outputIsTerminal)
      return TextRenderer(width: context.width, isColored: isColored).text(report.text)
    case .json:
      return report.json.pretty()
    case .github, .markdown, .sarif:
      guard let document = report.documents[options.format] else {
        preconditionFailure("a declared format has no document: \(options.format)")
      }
      return document
    }
  }

  func show(_ failure: CommandFailure) -> ExitCode {
    if options.format == .json {
      context.output.write(failure.json.pretty())
    } else {
      let isColored = context.usesColor(onTerminal: context.errorIsTerminal)
      context.error.write(failure.text(isColored: isColored))
    }
    return failure.exit
  }

  /// Shows what could follow, for somebody who typed only the beginning.
  func showOverview(of words: [String]) -> ExitCode {
    let blocks = HelpText(context.commands, width: context.width).blocks(words)
    context.error.write(TextRenderer(width: context.width, isColored: false).text(blocks))
    return .usage
  }
}
