// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// The motion of a recorded vote, its logins and words turned into those of the registry.
  package func motion(
    of item: VoteFile.Item, _ terms: RecordTerms, _ rules: Charter,
    _ people: inout [PersonID: Person], _ recording: inout VoteRecording
  ) throws(Refusal) -> Motion {
    if let named = terms.motion {
      return try motion(
        named, login: named.person?.text, item, terms, rules, &people, &recording)
    }
    switch item.subject {
    case .motion(let recorded):
      var motion = Motion()
      motion.kind = recorded.kind
      motion.role = recorded.role
      motion.scope = recorded.scope
      motion.body = recorded.body
      motion.seat = recorded.seat
      motion.text = recorded.text
      return try self.motion(
        motion, login: recorded.person, item, terms, rules, &people, &recording)
    case .role(let subject):
      return try motion(
        motion(of: subject, terms, rules), login: subject.login, item, terms, rules, &people,
        &recording)
    case .unknown:
      var motion = Motion()
      motion.text = item.title
      return try self.motion(motion, login: nil, item, terms, rules, &people, &recording)
    }
  }

  /// `Infra Team Member` is a seat of a body; every other phrase is a role in a team.
  private func motion(
    of subject: RecordedSubject, _ terms: RecordTerms, _ rules: Charter
  ) -> Motion {
    var motion = Motion()
    let team = subject.team.map { $0.lowercased().split(separator: " ").joined(separator: "-") }
    if rules.role(subject.role) == nil,
      let body = rules.bodies.first(where: { $0.id.text == team }),
      let seat = body.seats.first(where: { $0.id.text == subject.role.text })
    {
      motion.kind = .appoint
      motion.body = body.id
      motion.seat = seat.id.text
      return motion
    }
    motion.kind = .promote
    motion.role = subject.role
    if let team, registry.groups[GroupID(team)] != nil {
      motion.scope = Scope(team)
    } else if let rule = rules.role(subject.role),
      let place = team.flatMap({ registry.part(called: $0, holding: rule) })
    {
      motion.scope = place
    } else if rules.role(subject.role)?.takesScope == true {
      motion.scope = terms.scope
    }
    return motion
  }

  private func motion(
    _ named: Motion, login: String?, _ item: VoteFile.Item, _ terms: RecordTerms, _ rules: Charter,
    _ people: inout [PersonID: Person], _ recording: inout VoteRecording
  ) throws(Refusal) -> Motion {
    var motion = named
    switch motion.kind {
    case .promote, .revoke:
      guard let role = motion.role.flatMap({ rules.role($0) }) else {
        throw .unknownRole(motion.role ?? "", rules)
      }
      motion.scope = try rules.place(
        of: role, named: role.takesScope ? motion.scope ?? terms.scope : motion.scope,
        in: registry)
      motion.person = try concerned(login, item, terms, &people, &recording)
    case .resolve:
      let known = rules.motions.filter { $0.motion == .resolve }.compactMap(\.body)
      motion.body = motion.body ?? terms.body ?? (known.count == 1 ? known.first : nil)
      motion.text = motion.text ?? item.title
      guard motion.text?.contains("{") == false else {
        throw Refusal(
          .unknownWord, "no-subject",
          "what the vote was about is not said in '\(item.source.file)'",
          help: "name the motion: gov vote record FILE promote LOGIN ROLE, or resolve TEXT")
      }
      guard let body = motion.body, rules.body(body) != nil else {
        throw Refusal(
          .unknownWord, "unknown-body",
          motion.body.map { "the charter has no body '\($0)'" }
            ?? "which body resolved is not said",
          help: "add --body with one of: \(known.map(\.text).joined(separator: ", "))")
      }
    case .appoint, .remove:
      guard let body = motion.body.flatMap({ rules.body($0) }) else {
        throw Refusal(
          .unknownWord, "unknown-body",
          "the charter has no body '\(motion.body?.text ?? "")'",
          help: "there are: \(rules.bodies.map(\.id.text).joined(separator: ", "))")
      }
      if motion.kind == .appoint, motion.seat == nil {
        motion.seat =
          body.seats.first { !$0.filled.isEmpty && $0.id.text == "member" }?.id.text
          ?? body.seats.first { !$0.filled.isEmpty }?.id.text
      }
      motion.person = try concerned(login, item, terms, &people, &recording)
    default:
      throw Refusal(
        .unknownWord, "unknown-motion",
        "a vote held elsewhere is recorded for a role, a seat or a resolution, not to \(motion.kind.rawValue)",
        help: "gov vote record --help")
    }
    return motion
  }

  /// The person whom a recorded vote concerns.
  private func concerned(
    _ login: String?, _ item: VoteFile.Item, _ terms: RecordTerms,
    _ people: inout [PersonID: Person], _ recording: inout VoteRecording
  ) throws(Refusal) -> PersonID {
    guard let login, !login.isEmpty else {
      throw Refusal(
        .unknownWord, "no-subject", "whom the vote concerns is not said in '\(item.source.file)'",
        help: "gov vote record --help")
    }
    let known =
      registry.person(forge: charter.forge, handle: login) ?? registry.person(login: login)
    if let known { return known.id }
    if let added = people.values.first(where: { $0.id.text.lowercased() == login.lowercased() }) {
      return added.id
    }
    guard terms.addsPeople, IDRule.isPerson(login) else {
      throw Refusal(
        "unknown-person", "'\(login)', whom '\(item.source.file)' concerns, is not in the registry",
        help: "add --add-people, or gov person add \(login.quotedForShell)")
    }
    var person = Person(id: PersonID(login))
    person.accounts = [Account(forge: charter.forge, handle: login)]
    people[person.id] = person
    recording.added.append(person.id)
    recording.change.put(
      .person(person), "add-person", person.id.text, "add \(person.id), whom a vote concerns")
    return person.id
  }
}
