// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension RoleStanding {
  /// The role in a word or two: `reviewer in pd`.
  var words: String { "\(role)\(scope.map { " in \($0)" } ?? "")" }

  var json: JSON {
    [
      "role": .string(role.text), "in": .string(scope?.text),
      "since": .string(since?.description), "until": .string(until?.description),
      "basis": .string(basis), "implies": .strings(implies.map(\.text)),
    ]
  }
}
