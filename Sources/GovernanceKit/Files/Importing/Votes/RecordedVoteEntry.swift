// SPDX-License-Identifier: Apache-2.0
package import Counting
import StrictJSON

/// A vote held elsewhere as our own JSON records it: what `gov schema recorded-vote` describes.
package struct RecordedVoteEntry: Record, Hashable, Sendable {
  package var title: String?
  package var motion: RecordedMotion?
  package var procedure: ProcedureID?
  package var opened: RecordedTime?
  package var closed: RecordedTime?
  package var period: CalendarSpan?
  package var nominators: [String] = []
  package var outcome: VoteSource.Outcome?
  package var totals: [NamedCount] = []
  package var ballots: [RecordedVoteBallot] = []
  package var ref: String?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("title", &title, "The title.")
    fields.optional("motion", &motion, "What was decided.")
    fields.optional("procedure", &procedure, "The procedure; the charter's first if left out.")
    fields.optional("opened", &opened, "When it opened: a day or an instant.")
    fields.optional("closed", &closed, "When it was closed: a day or an instant.")
    fields.optional("period", &period, "How long it was to be open.")
    fields.list("nominators", &nominators, "The logins of those who nominated.")
    fields.optional("outcome", &outcome, "How the record says that it ended.")
    fields.list("totals", &totals, "The totals that the record states.")
    fields.list("ballots", &ballots, "The ballots that the record lists.")
    fields.optional("ref", &ref, "Where the record can be read.")
  }

  /// Reads one record, or a list of them.
  static func read(_ bytes: [UInt8]) throws(ImportError) -> [RecordedVoteEntry] {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes, limits: JSONLimits(bytes: VoteFile.largest))
    } catch {
      throw ImportError([ImportProblem(error.problem, at: error.problem.position)])
    }
    var found = Problems()
    let entries: [RecordedVoteEntry]?
    if document.root.kind == .array {
      entries = [RecordedVoteEntry].read(document.root, &found)
    } else {
      entries = RecordedVoteEntry.read(document.root, &found).map { [$0] }
    }
    let problems = document.duplicates + found.list
    guard let entries, problems.isEmpty else {
      throw ImportError(problems.map { ImportProblem($0, at: $0.position) })
    }
    guard !entries.isEmpty else {
      throw ImportError("the file records no vote", help: "gov schema recorded-vote")
    }
    let known = StatedTotal.allCases.map(\.rawValue)
    if let strange = entries.flatMap(\.totals).first(where: { !known.contains($0.name) }) {
      throw ImportError(
        "no total is called \(Shown(strange.name))",
        help: "there are: \(known.joined(separator: ", "))")
    }
    return entries
  }

  /// The record in the form that all forms come to.
  var item: VoteFile.Item {
    var item = VoteFile.Item()
    item.title = title
    item.subject = motion.map { .motion($0) } ?? .unknown
    item.procedure = procedure
    item.opened = opened?.when
    item.closed = closed?.when
    item.source.form = .json
    item.source.ref = ref
    item.source.period = period?.description
    item.source.hours = period?.leastHours
    item.source.nominators = nominators
    item.source.outcome = outcome
    item.source.stated = totals
    var seen: Set<String> = []
    for ballot in ballots {
      if !seen.insert(ballot.login.lowercased()).inserted {
        item.source.gaps.append(
          SourceGap(.twice, "the record lists \(Shown(ballot.login)) a second time"))
        continue
      }
      var kept = SourceBallot()
      kept.login = ballot.login
      kept.choice = ballot.choice
      kept.binding = ballot.binding
      kept.at = ballot.at
      kept.reason = ballot.reason
      item.source.ballots.append(kept)
    }
    if ballots.isEmpty { item.source.gaps.append(SourceGap(.ballots, "no ballot is listed")) }
    return item
  }
}

/// What was decided, with logins as the record writes them.
package struct RecordedMotion: Record, Hashable, Sendable {
  package var kind: Motion.Kind = .resolve
  package var person: String?
  package var role: RoleID?
  package var scope: Scope?
  package var body: BodyID?
  package var seat: String?
  package var text: String?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("kind", &kind, "The sort of motion.")
    fields.optional("person", &person, "The login of the person whom it concerns.")
    fields.optional("role", &role, "The role that it gives or takes.")
    fields.optional("in", &scope, "Where the role is held.")
    fields.optional("body", &body, "The body that resolves, or whose seat it is.")
    fields.optional("seat", &seat, "The seat that is filled.")
    fields.optional("text", &text, "The resolution's text.")
  }
}

/// A ballot of a record in JSON.
package struct RecordedVoteBallot: Record, Hashable, Sendable {
  package var login = ""
  package var choice: MotionChoice = .yes
  package var binding: Bool?
  package var at: Instant?
  package var reason: String?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("login", &login, "The voter's login.")
    fields.required("choice", &choice, "What was voted.")
    fields.optional("binding", &binding, "Whether the record calls it binding.")
    fields.optional("at", &at, "When it was cast.")
    fields.optional("reason", &reason, "Why; a veto needs one.")
  }
}

/// A day or an instant in a record.
package struct RecordedTime: TextDatum, Hashable, Sendable {
  package var when: When
  private var text: String

  package init?(datum text: String) {
    guard let when = When(text) else { return nil }
    self.when = when
    self.text = text
  }

  package var datum: String { text }
  package static var expected: String {
    "a day such as 2026-03-01 or an instant such as 2026-03-01T09:00:00Z"
  }
}

extension CalendarSpan {
  /// The least number of hours that the span can be.
  var leastHours: Int {
    // The shortest month has 28 days.
    if let months { return months * 28 * 24 }
    let epoch = Instant(seconds: 0)
    return (after(epoch, by: WorkCalendar()).seconds - epoch.seconds) / 3600
  }
}
