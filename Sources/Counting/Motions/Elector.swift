// SPDX-License-Identifier: Apache-2.0

/// A member of the body that votes, as of the day the vote opened.
public struct Elector: Sendable, Hashable {
  /// Who it is.
  public let id: String
  /// The organisation the member belongs to, where that matters.
  public let organisation: String?
  /// Whether the member holds a veto, where only some do.
  public let holdsVeto: Bool
  /// Why the member may not vote on this motion; nil for those who may.
  public let exclusion: String?

  /// A member; unless said otherwise one who may vote.
  public init(
    _ id: String, organisation: String? = nil, holdsVeto: Bool = false, exclusion: String? = nil
  ) {
    self.id = id
    self.organisation = organisation
    self.holdsVeto = holdsVeto
    self.exclusion = exclusion
  }
}
