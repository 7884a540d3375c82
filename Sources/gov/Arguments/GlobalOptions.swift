// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// What may be said to every command, as it was said.
struct GlobalOptions: Hashable, Sendable {
  /// Whether output is coloured.
  enum Color: String, Hashable, Sendable, CaseIterable {
    case auto
    case always
    case never
  }

  var registry: String?
  /// The day or instant of `--on`; a day ends in the charter's time zone.
  var on: When?
  /// The day or instant of `--dated`.
  var dated: When?
  var actor: String?
  var format: Format
  var color = Color.auto
  var isDryRun = false
  var isQuiet = false
  var exitsZero = false

  init(format: Format = .text) {
    self.format = format
  }
}

extension GlobalOptions {
  static let registryOption = Option.value(
    "registry", "DIR", "The registry; else GOV_REGISTRY, else the nearest governance/ upwards")
  static let onOption = Option.value(
    "on", "WHEN", "Answer as of this day or instant; else now")
  static let datedOption = Option.value(
    "dated", "WHEN", "Enter an act that happened earlier")
  static let asOption = Option.value(
    "as", "LOGIN", "Who acts; else GOV_AS, else the person whom git's user.name or user.email names"
  )
  static let dryRunOption = Option.flag("dry-run", "Show the changes, write nothing")
  static let quietOption = Option.flag("quiet", "Print only the id of what was made")
  static let exitZeroOption = Option.flag("exit-zero", "Exit 0 where the answer is no or not yet")
  static let colorOption = Option.choice(
    "color", "WHEN", Color.allCases.map(\.rawValue), "Colour: auto, always or never")
  static let helpOption = Option.flag("help", "Show this help")
  static let versionOption = Option.flag("version", "Show the version")

  static func formatOption(_ formats: [Format]) -> Option {
    let names = formats.map(\.rawValue)
    return .choice("format", "FORMAT", names, "How to print the result: \(names.listed("or"))")
  }

  /// Every option that some command takes besides its own, in the order help shows them.
  static let all: [Option] = [
    registryOption, onOption, datedOption, asOption, formatOption(Format.allCases), dryRunOption,
    quietOption, exitZeroOption, colorOption, helpOption, versionOption,
  ]

  /// Those that this command takes.
  static func options(for declaration: Declaration) -> [Option] {
    let format = formatOption(declaration.formats)
    let common = [colorOption, helpOption]
    switch declaration.kind {
    case .answer:
      return [registryOption, onOption, asOption, format, quietOption, exitZeroOption] + common
    case .act:
      return [registryOption, datedOption, asOption, format, dryRunOption, quietOption]
        + [exitZeroOption] + common
    case .actUnless:
      return [registryOption, onOption, datedOption, asOption, format, dryRunOption, quietOption]
        + [exitZeroOption] + common
    case .tool:
      return [format] + common
    }
  }

  /// Takes over what was given of these options, which parsing has checked.
  init(_ values: [String: [String]]) {
    registry = values["registry"]?.first
    on = values["on"]?.first.flatMap(When.init)
    dated = values["dated"]?.first.flatMap(When.init)
    actor = values["as"]?.first
    format = values["format"]?.first.flatMap(Format.init) ?? .text
    color = values["color"]?.first.flatMap(Color.init) ?? .auto
    isDryRun = values["dry-run"] != nil
    isQuiet = values["quiet"] != nil
    exitsZero = values["exit-zero"] != nil
  }
}
