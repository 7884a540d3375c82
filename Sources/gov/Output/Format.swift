// SPDX-License-Identifier: Apache-2.0

/// The forms in which a result can be printed.
enum Format: String, Hashable, Sendable, CaseIterable {
  case text
  case json
  /// Workflow commands, which GitHub shows beside the lines they speak of.
  case github
  case markdown
  /// The Static Analysis Results Interchange Format, version 2.1.0.
  case sarif
}
