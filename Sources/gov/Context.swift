// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// Everything of the outside world that a command may touch.
struct Context: Sendable {
  /// Where relative paths begin; absolute.
  var directory: String
  var environment: [String: String]
  var output: Sink
  var error: Sink
  /// The bytes of standard input, or the system's error number.
  var readStandardInput: @Sendable () -> Result<[UInt8], SystemError>
  var outputIsTerminal = false
  var errorIsTerminal = false
  /// The columns of the terminal that stdout is, unless COLUMNS says otherwise.
  var terminalWidth: Int?
  /// The seconds since 1970 in UTC that the machine's clock shows.
  var clock: @Sendable () -> Int
  var commands = CommandList.standard
  /// Whether notes are left unsaid.
  var isQuiet = false
  var color = GlobalOptions.Color.auto

  /// The day or instant that GOV_NOW names, else what the clock shows.
  ///
  /// Nothing else reads a clock. A day means its end in the charter's time zone.
  func now() throws(CommandFailure) -> When {
    guard let text = environment["GOV_NOW"], !text.isEmpty else {
      return .instant(Instant(seconds: clock()))
    }
    guard let now = When(text) else {
      throw CommandFailure(
        UsageError(reason: .notAWhen(name: "GOV_NOW", value: text), words: []))
    }
    return now
  }

  /// The path from the root, with a relative one beginning in the working directory.
  func resolve(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return directory.hasSuffix("/") ? directory + path : directory + "/" + path
  }

  /// The columns to set text for; nothing where output is not read on a terminal.
  var width: Int? {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 {
      return max(40, columns)
    }
    return outputIsTerminal ? terminalWidth.map { max(40, $0) } : nil
  }

  /// Says something on stderr beside the result, such as who acts.
  func note(_ text: String) {
    if !isQuiet { error.write(text.escapedForTerminal + "\n") }
  }

  /// Says on stderr that something may not be as meant.
  func warn(_ text: String) {
    let word = usesColor(onTerminal: errorIsTerminal) ? Style.warning.paint("warning:") : "warning:"
    error.write("\(word) \(text.escapedForTerminal)\n")
  }

  /// Whether a stream gets colours; see https://no-color.org.
  func usesColor(onTerminal isTerminal: Bool) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}
