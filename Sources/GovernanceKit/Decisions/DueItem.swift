// SPDX-License-Identifier: Apache-2.0

/// Something that somebody should see to: `gov due` names it and proposes a command.
///
/// Nothing of it is done by itself.
public struct DueItem: Hashable, Sendable {
  /// The sort of thing: `absences`, `vacant-seat`, `minutes`.
  public var kind: String
  /// Whom or what it concerns.
  public var subject: String
  /// What is due, in words.
  public var text: String
  /// The day since which, or on which, it is due.
  public var day: Day?
  /// The command that would see to it.
  public var command: String?
  /// Where the rule comes from.
  public var clause: ClauseID?

  package init(
    _ kind: String, _ subject: String, _ text: String, on day: Day?, command: String?,
    clause: ClauseID? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.text = text
    self.day = day
    self.command = command
    self.clause = clause
  }
}

extension Registry {
  /// What is due in the community at a moment, by day, kind and subject.
  ///
  /// A further sort of thing is a function in a file of its own and a line here.
  public func due(at instant: Instant, under charter: Charter) -> [DueItem] {
    let items =
      dueSeats(at: instant, under: charter) + dueMeetings(at: instant, under: charter)
      + dueVotes(at: instant, under: charter) + dueGroups(at: instant, under: charter)
      + dueRoles(at: instant, under: charter) + dueRoleTerms(at: instant, under: charter)
      + dueInvitations(at: instant, under: charter)
      + dueCandidacies(at: instant, under: charter)
      + dueTellings(at: instant, under: charter)
    let open = items.filter { item in
      !waivers.contains { $0.covers(item, at: instant, in: charter.zone) }
    }
    return open.sorted {
      ($0.day ?? .distantDay, $0.kind, $0.subject, $0.text)
        < ($1.day ?? .distantDay, $1.kind, $1.subject, $1.text)
    }
  }
}

extension Day {
  fileprivate static let distantDay = Day(number: .max)
}
