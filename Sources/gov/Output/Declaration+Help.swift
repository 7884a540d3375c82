// SPDX-License-Identifier: Apache-2.0

extension Declaration {
  /// What follows the words in each usage line.
  var forms: [String] {
    guard usage.isEmpty else { return usage }
    var parts = arguments.map(\.usage)
    let isLong = options.count > 4
    parts += options.filter { !isLong || $0.repeats }.map(\.usageInLine)
    if isLong || options.isEmpty { parts.append("[OPTIONS]") }
    return [parts.joined(separator: " ")]
  }
}

extension Option {
  fileprivate var usageInLine: String { "[\(usage)]" + (repeats ? "..." : "") }

  /// The help with what the parser adds to it.
  var fullHelp: String {
    var text = help
    if !choices.isEmpty { text += ": \(choices.listed("or"))" }
    if repeats { text += " (repeatable)" }
    return text
  }
}

extension Argument {
  /// The help with what the parser adds to it.
  var fullHelp: String { choices.isEmpty ? help : "\(help): \(choices.listed("or"))" }
}
