// SPDX-License-Identifier: Apache-2.0

/// What a stretch of text means to its reader; on a terminal, a colour.
enum Style: Hashable, Sendable {
  case good
  case bad
  case warning
  case strong
  case faint
  case name

  /// The parameter of the Select Graphic Rendition sequence (ECMA-48).
  private var parameter: Int {
    switch self {
    case .good: 32
    case .bad: 31
    case .warning: 33
    case .strong: 1
    case .faint: 2
    case .name: 36
    }
  }

  /// Wraps a text that is already escaped.
  func paint(_ escaped: String) -> String {
    escaped.isEmpty ? "" : "\u{1B}[\(parameter)m\(escaped)\u{1B}[0m"
  }
}
