// SPDX-License-Identifier: Apache-2.0

/// Where somebody stands: roles, seats, groups, what comes next, and what awaits them.
public struct Status: Hashable, Sendable {
  /// A vote that waits for the person's ballot.
  public struct AwaitedVote: Hashable, Sendable {
    /// The vote.
    public var vote: VoteID
    /// What it decides, in words.
    public var motion: String
    /// The last moment at which a ballot counts.
    public var closes: Instant?
    /// Whether it waits for a candidate's yes or no.
    public var asksCandidate = false
    /// Whether it waits for a ballot.
    public var asksBallot = true
  }

  /// A seat that the person holds.
  public struct Seat: Hashable, Sendable {
    /// The body.
    public var body: BodyID
    /// The seat.
    public var seat: String
    /// The first day, where it is known.
    public var since: Day?
    /// The first day on which it is no longer held.
    public var until: Day?
  }

  /// The person's id, or the login that was asked about.
  public var person: PersonID
  /// Whether the person is on record.
  public var isRegistered: Bool
  /// The roles held.
  public var roles: [RoleStanding]
  /// The seats held.
  public var seats: [Seat]
  /// The groups of which the person is a member.
  public var groups: [GroupID]
  /// The judgement on the next role of each ladder.
  public var next: [Promotion]
  /// The votes that wait for the person's ballot.
  public var awaiting: [AwaitedVote]
  /// The rules on leaving groups that hold of the person, or may hold.
  public var exits: [ProposedExit]
  /// The roles in which the person counts as inactive by the charter, or may.
  public var inactivity: [Inactivity]
  /// What is due and concerns the person, or is the person's to see to.
  public var due: [DueItem]
  /// The meetings to come to which the person is invited.
  public var meetings: [Meeting]
  /// The invitations into groups that the person has not answered.
  public var invitations: [Invitation]
  /// What the person left as emeritus and may take up again.
  public var emeritus: [Honour]

  /// A role that somebody left as emeritus.
  public struct Honour: Hashable, Sendable {
    /// The role; empty where it was a seat.
    public var role: RoleID
    /// Where it was held.
    public var scope: Scope?
    /// The first day as emeritus.
    public var since: Day
    /// Whether a request leads back.
    public var returnsOnRequest: Bool
    /// The body, where it was a seat that somebody left.
    public var body: BodyID?
    /// The seat, where it was one.
    public var seat: String?
  }
}

extension Registry {
  /// Where somebody stands at a moment, on record or not.
  ///
  /// - Parameters:
  ///   - login: The id, or a handle on any forge.
  ///   - scope: A group, project or component, where only what counts there is asked.
  ///   - instant: The moment.
  ///   - charter: The charter in force then.
  /// - Returns: The standing.
  public func status(
    of login: String, in scope: Scope? = nil, at instant: Instant, under charter: Charter
  ) -> Status {
    let known = person(login: login)
    let id = known?.id ?? PersonID(login)
    let day = charter.zone.day(of: instant)
    let roles = roles(of: id, at: instant, under: charter).filter { role in
      scope == nil
        || charter.role(role.role).map {
          counts($0, heldIn: role.scope, askedIn: scope, parts: true)
        } == true
    }
    let seats = bodyRules(under: charter).flatMap { body -> [Status.Seat] in
      if let scope, let own = body.id.scope, own != scope, own != whole(of: scope) { return [] }
      return datedSeats(of: body.id, at: instant, under: charter, of: id).map {
        Status.Seat(body: body.id, seat: $0.seat, since: $0.since, until: $0.until)
      }
    }
    let memberships = groups.values.sorted { $0.id < $1.id }.filter { group in
      group.memberships(of: id).contains { $0.isHeld(on: day) }
    }
    return Status(
      person: id, isRegistered: known != nil, roles: roles, seats: seats,
      groups: memberships.map(\.id),
      next: scope.map { stepsThere(of: id, roles, in: $0, at: instant, under: charter) }
        ?? nextSteps(of: id, roles, at: instant, under: charter),
      awaiting: awaiting(id, at: instant),
      exits: exits(of: id, at: instant, under: charter),
      inactivity: inactivity(of: id, at: instant, under: charter),
      due: due(for: id, seats, at: instant, under: charter),
      meetings: sortedMeetings.filter { meeting in
        meeting.called.at <= instant && instant < meeting.at && meeting.ended == nil
          && !meeting.notInvited.contains(id)
          && (seats.contains { $0.body == meeting.body }
            || memberships.contains { $0.id == meeting.group })
      }, invitations: openInvitations(at: instant).filter { $0.person == id },
      emeritus: honours(of: id, at: instant, under: charter)
        + honoursOfSeats(of: id, at: instant, under: charter))
  }

  /// What is due and concerns somebody, or is theirs to see to as one who presides.
  private func due(
    for person: PersonID, _ seats: [Status.Seat], at instant: Instant, under charter: Charter
  ) -> [DueItem] {
    let presided = seats.filter { held in
      charter.body(held.body)?.meetings?.callers.contains { $0.text == held.seat } == true
    }.map(\.body)
    let own = dueSeats(at: instant, under: charter).filter { $0.subject == person.text }
    let meant =
      presided.isEmpty
      ? []
      : dueMeetings(at: instant, under: charter).filter { item in
        presided.contains { body in
          item.subject == body.text || meetings[MeetingID(item.subject)]?.body == body
        }
      }
    return (own + meant).filter { item in
      !waivers.contains { $0.covers(item, at: instant, in: charter.zone) }
    }
  }

  /// The seats that somebody left as emeritus and does not hold again.
  private func honoursOfSeats(
    of person: PersonID, at instant: Instant, under charter: Charter
  ) -> [Status.Honour] {
    let day = charter.zone.day(of: instant)
    return bodyRules(under: charter).flatMap { rule -> [Status.Honour] in
      let seats = (bodies[rule.id]?.seats ?? []).filter { $0.person == person }
      return seats.compactMap { left in
        let emeritus = rule.seats.first { $0.id.text == left.seat }?.emeritus
        guard isEmeritus(left.ended, emeritus), let until = left.until, until <= day,
          !seats.contains(where: { $0.since >= until && $0 != left })
        else { return nil }
        return Status.Honour(
          role: "", scope: rule.id.scope, since: until,
          returnsOnRequest: emeritus?.returns == .onRequest, body: rule.id, seat: left.seat)
      }
    }
  }

  /// What somebody left as emeritus and does not hold again.
  private func honours(
    of person: PersonID, at instant: Instant, under charter: Charter
  ) -> [Status.Honour] {
    let day = charter.zone.day(of: instant)
    let roles = self.person(person)?.roles ?? []
    return roles.compactMap { left in
      guard isEmeritus(left.ended, charter.role(left.role)?.emeritus), let until = left.until,
        until <= day,
        !roles.contains(where: {
          $0.role == left.role && $0.scope == left.scope && $0.since >= until && $0 != left
        })
      else { return nil }
      return Status.Honour(
        role: left.role, scope: left.scope, since: until,
        returnsOnRequest: charter.role(left.role)?.emeritus?.returns == .onRequest)
    }
  }

  /// The judgement on the role above each that is held, or the first of a ladder where none is.
  ///
  /// Ladders of groups are climbed where the person stands on them already.
  private func nextSteps(
    of person: PersonID, _ held: [RoleStanding], at instant: Instant, under charter: Charter
  ) -> [Promotion] {
    let isOrganisation = self.person(person)?.kind == .organisation
    var result: [Promotion] = []
    var ladders: [String] = []
    for rule in charter.roles where !ladders.contains(rule.ladder) { ladders.append(rule.ladder) }
    for ladder in ladders {
      let rules = charter.roles.filter {
        $0.ladder == ladder && ($0.holder == .organisation) == isOrganisation
      }
      let kinds = Set(rules.map(\.kind))
      var places: Set<Scope?> =
        kinds.contains(nil) ? [nil] : []
      if kinds != [nil] {
        places.formUnion(
          held.filter { role in rules.contains { $0.id == role.role } }.map(\.scope))
      }
      if kinds.count > 1, kinds.contains(nil) {
        // A ladder that leads from the community into groups is climbed where one belongs.
        let day = charter.zone.day(of: instant)
        places.formUnion(
          groups.values.filter { group in
            kinds.contains(group.kind) && group.isAlive(at: instant)
              && group.memberships(of: person).contains { $0.isHeld(on: day) }
          }.map(\.scope))
      }
      places.formUnion(parts(of: person, held, climbing: rules, at: instant))
      for place in places.sorted(by: { ($0?.text ?? "") < ($1?.text ?? "") }) {
        let here = held.filter { role in
          charter.role(role.role).map {
            counts($0, heldIn: role.scope, askedIn: place, parts: true)
          } == true
        }
        let reached = Set(here.flatMap { [$0.role] + $0.implies })
        guard
          let next = rules.first(where: { rule in
            !reached.contains(rule.id) && (rule.follows.map { reached.contains($0) } ?? true)
          })
        else { continue }
        // A role of groups is no next step in the community as a whole.
        if place == nil, !next.isOfCommunity { continue }
        if place?.isPlace == true, !admits(next, in: place) { continue }
        result.append(promotion(of: person, to: next, in: place, at: instant, under: charter))
      }
    }
    return result
  }

  private func awaiting(_ person: PersonID, at instant: Instant) -> [Status.AwaitedVote] {
    let answers =
      awaitedAnswers(of: person, at: instant) + awaitedAcceptances(of: person, at: instant)
    let ballots = ballotsAwaited(of: person, at: instant)
    // A vote is named once, also where it waits for the ballot and the answer of one person.
    return ballots.map { vote in
      var vote = vote
      vote.asksCandidate = answers.contains { $0.vote == vote.vote }
      return vote
    } + answers.filter { answer in !ballots.contains { $0.vote == answer.vote } }
  }

  private func ballotsAwaited(
    of person: PersonID, at instant: Instant
  ) -> [Status.AwaitedVote] {
    sortedVotes.filter { vote in
      vote.isOpen && vote.opened <= instant && (vote.closes.map { instant <= $0 } ?? true)
        && vote.electorate.contains { $0.person == person && $0.excluded == nil }
        && !vote.ballots.contains { $0.voter == person }
    }.map { Status.AwaitedVote(vote: $0.id, motion: $0.motion.sentence, closes: $0.closes) }
  }
}
