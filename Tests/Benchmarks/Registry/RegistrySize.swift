// SPDX-License-Identifier: Apache-2.0

/// How large a community's record is: shapes of real ones, and one beyond them.
struct RegistrySize {
  var name: String
  var people: Int
  var groups: Int
  var memberships: Int
  var pullRequests: Int
  var votes: Int

  /// TiKV; Kubernetes; the Apache Software Foundation; three times that, with all their work.
  static let all = [
    RegistrySize("typical", 120, 6, 240, 7_600, 60),
    RegistrySize("large", 1_500, 800, 3_600, 9_000, 60),
    RegistrySize("very-large", 8_600, 670, 19_400, 60_000, 200),
    RegistrySize("extreme", 25_000, 1_000, 60_000, 500_000, 1_000),
  ]

  init(
    _ name: String, _ people: Int, _ groups: Int, _ memberships: Int, _ pullRequests: Int,
    _ votes: Int
  ) {
    self.name = name
    self.people = people
    self.groups = groups
    self.memberships = memberships
    self.pullRequests = pullRequests
    self.votes = votes
  }
}
