// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension TallyVote {
  /// What the group's own rules ask before the motion is carried out, and what else to know.
  var knownBlocks: [Block] {
    var blocks: [Block] = []
    if !demands.isEmpty {
      blocks.append(.heading("by the group's own rule"))
      blocks.append(.findings(demands.map { $0.line(charter, detailed: true) }))
    }
    return blocks
      + remarks.map { remark in
        .line(StyledText(remark.text.text() + (remark.clause.map { " (\($0))" } ?? "")))
      }
  }

  /// The same as data.
  var knownMembers: [JSON.Member] {
    [
      .init("ownRules", .array(demands.map(\.json))),
      .init(
        "remarks",
        .array(
          remarks.map {
            ["text": .string($0.text.text()), "clause": .string($0.clause?.text)]
          })),
    ]
  }
}
