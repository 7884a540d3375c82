// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
  /// The text as the message of a GitHub workflow command (`::error::…`).
  ///
  /// See "Workflow commands for GitHub Actions"; the runner decodes `%25`, `%0D` and `%0A`.
  package var escapedForWorkflowMessage: String { escapedForWorkflow(asProperty: false) }

  /// The text as a property of a GitHub workflow command (`::error file=…`).
  package var escapedForWorkflowProperty: String { escapedForWorkflow(asProperty: true) }

  private func escapedForWorkflow(asProperty: Bool) -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where asProperty: result += "%3A"
      case "," where asProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    // The message is shown in a log, so what steers a terminal is spelt out as well.
    return result.escapedForTerminal
  }
}
