// SPDX-License-Identifier: Apache-2.0

extension Ballot {
  /// The ballot that its voter cast in person, and no roll call may take the place of.
  ///
  /// Only where ballots are cast in writing as well does a roll call say of each that it is its own.
  package var own: Cast? {
    casts.last { !$0.isByRoll }.flatMap { $0.isWithdrawn ? nil : $0 }
  }
}

extension Vote {
  /// Those present at the roll call, and those who cast their ballots in writing beside it.
  ///
  /// Otherwise whoever records a roll call could take out the ballots of those who were not there.
  package func attending(by procedure: Procedure) -> [PersonID]? {
    guard let present, procedure.mode == .either else { return present }
    return Set(present).union(ballots.filter { $0.own != nil }.map(\.voter)).sorted()
  }
}
