// SPDX-License-Identifier: Apache-2.0

/// A rule by which ballots become winners.
public enum ElectionMethod: String, CaseIterable, Hashable, Sendable {
  /// One mark a ballot; the most marks win.
  case plurality
  /// Any number of marks a ballot; the most marks win.
  case approval
  /// Instant runoff: the last is excluded until somebody has more than half.
  case irv
  /// Scottish Local Government Elections Order 2007 (SSI 2007/42), rules 45 to 52.
  case scottishSTV = "scottish-stv"
  /// The PR Foundation's reference rule for Meek's method.
  case meekSTV = "meek-stv"
  /// Schulze's beatpaths, with winning votes as their strength.
  case schulze
  /// The Debian constitution's appendix A.6.
  case debian

  /// Whether the method fills one seat only.
  public var fillsOneSeat: Bool { self == .irv || self == .debian }

  /// What the method is called in a sentence.
  public var title: String {
    switch self {
    case .plurality: "plurality"
    case .approval: "approval"
    case .irv: "instant runoff"
    case .scottishSTV: "single transferable vote, Scottish rules (SSI 2007/42)"
    case .meekSTV: "single transferable vote, Meek's method (PR Foundation reference rule)"
    case .schulze: "Schulze (beatpaths by winning votes)"
    case .debian: "Debian constitution A.6"
    }
  }
}
