// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The command line's entry point.
@main
enum Gov {
  static func main() {
    let code = run(Array(CommandLine.arguments.dropFirst()), in: .ofProcess())
    exit(code.rawValue)
  }

  /// Carries out a command line, given without the program's name.
  static func run(_ words: [String], in context: Context) -> ExitCode {
    do throws(UsageError) {
      switch try CommandLineParser(commands: context.commands).parse(words) {
      case .run(let command, let arguments):
        return run(command, arguments, in: context)
      case .help(let words, let format):
        return Printer(context, GlobalOptions(format: format))
          .show(HelpCommand.report(words, in: context))
      case .version(let format):
        return Printer(context, GlobalOptions(format: format)).show(VersionCommand.report)
      }
    } catch {
      let options = GlobalOptions(format: CommandLineParser.format(in: words))
      let printer = Printer(context, options)
      if case .missingCommand = error.reason, options.format == .text {
        return printer.showOverview(of: error.words)
      }
      return printer.show(CommandFailure(error))
    }
  }

  private static func run(
    _ command: any Command, _ arguments: Arguments, in context: Context
  ) -> ExitCode {
    var context = context
    context.isQuiet = arguments.global.isQuiet
    context.color = arguments.global.color
    let printer = Printer(context, arguments.global)
    do throws(CommandFailure) {
      return printer.show(try command.run(arguments, in: context))
    } catch {
      return printer.show(error.naming(pathsFrom: context.directory))
    }
  }
}
