// SPDX-License-Identifier: Apache-2.0

/// A line of a tree of findings: a mark, what was asked, and what stands below it.
struct FindingLine: Hashable, Sendable {
  /// How the line came out.
  enum Mark: Hashable, Sendable {
    case met
    case unmet
    case unknown
    /// Says something without judging.
    case none

    var symbol: StyledText {
      switch self {
      case .met: StyledText("✓", .good)
      case .unmet: StyledText("✗", .bad)
      case .unknown: StyledText("?", .warning)
      case .none: StyledText("·", .faint)
      }
    }
  }

  var mark: Mark
  var text: StyledText
  /// Further lines below the text, without a mark.
  var details: [StyledText]
  var children: [FindingLine]

  init(
    _ mark: Mark, _ text: StyledText, details: [StyledText] = [], children: [FindingLine] = []
  ) {
    self.mark = mark
    self.text = text
    self.details = details
    self.children = children
  }
}
