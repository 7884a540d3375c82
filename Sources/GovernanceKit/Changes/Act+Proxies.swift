// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Refuses a ballot cast for another in writing, unless the procedure knows proxies.
  func requireProxy(
    for voter: PersonID, in vote: Vote, _ procedure: Procedure
  ) throws(Refusal) {
    let holder = try someone().id
    try refuseProxies([(member: voter, holder: holder)], procedure)
    guard vote.electorate.contains(where: { $0.person == voter }) else {
      throw Refusal(
        "not-a-member", "'\(voter)' may not vote on this, so nobody can for '\(voter)'",
        help: "gov vote show \(vote.id)")
    }
    guard vote.isEntitled(holder) else {
      throw Refusal(
        "proxy-not-entitled", "'\(holder)' may not vote on this, so cannot vote for '\(voter)'",
        help: "gov vote show \(vote.id)")
    }
    if let other = vote.ballots.first(where: { $0.voter == voter })?.casts.last,
      (other.by ?? voter) != holder
    {
      throw Refusal(
        "several-casters",
        "the ballot of '\(voter)' was cast by '\(other.by ?? voter)', and one ballot has one caster",
        help: "gov vote show \(vote.id)")
    }
  }

  /// Refuses a proxy in a meeting to those who are not there or may not vote.
  func requireHolder(
    _ holder: PersonID, of voter: PersonID, among attending: Set<PersonID>, _ vote: Vote
  ) throws(Refusal) {
    guard attending.contains(holder) else {
      throw Refusal(
        "not-present", "'\(holder)' is not among those present, and cannot vote for '\(voter)'",
        help: "add the name to --present, if it was so")
    }
    guard vote.isEntitled(holder) else {
      throw Refusal(
        "proxy-not-entitled", "'\(holder)' may not vote on this, so cannot vote for '\(voter)'",
        help: "gov vote show \(vote.id)")
    }
  }
}
