// SPDX-License-Identifier: Apache-2.0
import Counting

extension CharterLint {
  /// What a procedure says of silence, vetoes, ties, caps and further attempts can be followed.
  mutating func checkTerms(of procedure: Procedure, at path: CharterPath) {
    checkOthers(procedure, at: path)
    checkSilence(procedure, at: path)
    if let proposers = procedure.proposers { check(proposers, at: path["proposers"]) }
    if let holders = procedure.veto?.holders { check(holders, at: path["veto"]["holders"]) }
    checkCastingVote(procedure, at: path)
    checkOrganisations(procedure, at: path)
    if procedure.secret {
      for (key, isSaid) in [
        ("finalBallots", procedure.finalBallots), ("proxies", procedure.proxies?.allowed ?? false),
      ] where isSaid {
        warn(at: path[key], "where only totals are recorded, nobody's ballot is known")
      }
    }
  }

  /// The procedures that can take this one's place are there, and lead to an end.
  private mutating func checkOthers(_ procedure: Procedure, at path: CharterPath) {
    let known = charter.procedures.map(\.id)
    let others: [(CharterPath, ProcedureID?)] = [
      (path["objected"], procedure.objected), (path["fallback"], procedure.fallback),
      (path["smallBody"]["procedure"], procedure.smallBody?.procedure),
    ]
    for (place, id) in others {
      require(id, "procedure", among: known, at: place)
      if let id, charter.leads(from: id, to: procedure.id) {
        error(at: place, "'\(id)' leads back to '\(procedure.id)', and nothing decides")
      }
    }
    require(
      procedure.laterAttempt?.procedure, "procedure", among: known,
      at: path["laterAttempt"]["procedure"])
    if let later = procedure.laterAttempt, later.attempt < 2 {
      error(at: path["laterAttempt"]["attempt"], "the first attempt is this procedure's own")
    }
    if let small = procedure.smallBody, small.below < 2 {
      error(at: path["smallBody"]["below"], "no body has fewer members than one that decides")
    }
    if procedure.restarts, procedure.fallback != nil {
      error(
        at: path["fallback"], "a vote without quorum starts again or counts otherwise, not both")
    }
    if procedure.restarts || procedure.fallback != nil, procedure.quorum.isEmpty {
      warn(
        at: path[procedure.restarts ? "restarts" : "fallback"],
        "without a quorum never too few take part", help: "add \"quorum\"")
    }
  }

  private mutating func checkSilence(_ procedure: Procedure, at path: CharterPath) {
    if procedure.silence == .agrees, procedure.minimum == nil, procedure.length == nil {
      error(
        at: path["silence"], "silence agrees only after a time in which one could object",
        help: "add \"minimum\" or \"length\"")
    }
    if procedure.objected != nil, procedure.silence != .agrees {
      warn(
        at: path["objected"], "silence does not agree here, so nothing is objected to",
        help: "add \"silence\": \"agrees\"")
    }
    if let reminders = procedure.reminders, reminders.secondsApart == nil {
      error(
        at: path["reminders"]["apart"], "reminders are hours, days or weeks apart, which never vary"
      )
    }
  }

  private mutating func checkCastingVote(_ procedure: Procedure, at path: CharterPath) {
    guard let seat = procedure.castingVote else { return }
    guard let body = procedure.electorate.body, let rule = charter.body(body) else {
      error(
        at: path["castingVote"], "a casting vote is that of a body's seat, and no body votes here")
      return
    }
    require(seat, "seat", among: rule.seats.map(\.id), at: path["castingVote"])
    if let found = rule.seats.first(where: { $0.id == seat }), found.maximum != 1 {
      warn(
        at: path["castingVote"], "several can be \(seat), and one alone decides a tie",
        help: "give the seat \"maximum\": 1")
    }
  }

  private mutating func checkOrganisations(_ procedure: Procedure, at path: CharterPath) {
    guard let cap = procedure.perOrganisation else { return }
    if (cap.ballots == nil) == (cap.share == nil) {
      error(
        at: path["perOrganisation"],
        "either 'ballots' or 'share' says how many of one organisation count")
    } else if let share = cap.share, Condition.Ratio(share) == nil {
      error(
        at: path["perOrganisation"]["share"], "'\(share)' is no ratio", help: "write 1/4 or 25%")
    }
  }
}

extension Charter {
  /// Whether a procedure, or one that can take its place, is the other.
  fileprivate func leads(from id: ProcedureID, to other: ProcedureID) -> Bool {
    var (open, seen) = ([id], Set<ProcedureID>())
    while let next = open.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted, let procedure = procedure(next) else { continue }
      open += [procedure.objected, procedure.fallback, procedure.smallBody?.procedure]
        .compactMap { $0 }
    }
    return false
  }
}
