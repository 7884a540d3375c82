// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension CommandFailure {
  /// The failure as lines for stderr.
  func text(isColored: Bool) -> String {
    let error = isColored ? Style.bad.paint("error:") : "error:"
    var lines = ["\(error) \(message.escapedForTerminal)"]
    lines += excerpt.map { "  " + $0.escapedForTerminal }
    for problem in problems {
      lines.append("\(problem.place): \(problem.message)".escapedForTerminal)
      if let help = problem.help { lines.append("  help: \(help.escapedForTerminal)") }
    }
    if let help { lines.append("help: \(help.escapedForTerminal)") }
    if let usageOf { lines.append("run '\(usageOf) --help' for usage") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The failure as the one document on stdout.
  var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("code", .string(code)),
      JSON.Member("message", .string(message)),
      JSON.Member("help", .string(help)),
    ]
    if !problems.isEmpty {
      members.append(JSON.Member("problems", .array(problems.map(\.json))))
    }
    return ["error": .object(members)]
  }
}

extension CommandFailure.Problem {
  fileprivate var json: JSON {
    [
      "file": .string(file), "line": .integer(line), "column": .integer(column),
      "message": .string(message), "help": .string(help),
    ]
  }
}
