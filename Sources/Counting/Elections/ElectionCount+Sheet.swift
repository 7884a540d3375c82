// SPDX-License-Identifier: Apache-2.0

extension ElectionCount {
  /// The count set out for people.
  public var sheet: CountSheet {
    var sections = [result]
    sections += rounds.map(section)
    if let pairwise { sections += pairSections(pairwise) }
    if !ranking.isEmpty {
      let rows = ranking.enumerated().map { ["\($0 + 1)", names($1).joined(separator: ", ")] }
      sections.append(.init("Order", table: .init([.number("place"), .text("candidates")], rows)))
    }
    if !ties.isEmpty { sections.append(.init("Ties", ties.map(sentence))) }
    return CountSheet(title: title ?? "Election", sections: sections)
  }

  private var result: CountSheet.Section {
    let seats = rules.seats == 1 ? "1 seat" : "\(rules.seats) seats"
    var sentences = [
      "\(rules.method.title), \(seats), \(candidates.count - withdrawn.count) candidates",
      FixedPoint(units: Int128(ballots)).counted("ballot") + ", \(valid) of them valid",
    ]
    sentences += uncounted.map {
      "for nobody from the start: \($0.votes.counted("ballot")), \($0.reason.words)"
    }
    if !withdrawn.isEmpty {
      sentences.append("out before the count: \(names(withdrawn).joined(separator: ", "))")
    }
    if let quota {
      let first = rounds.first?.quota
      let changes = first != quota
      sentences.append(changes ? "quota at the end: \(quota)" : "quota: \(quota)")
    }
    switch outcome {
    case .elected:
      let list = names(elected).joined(separator: ", ")
      sentences.append("elected: \(elected.isEmpty ? "nobody" : list)")
      let vacant = rules.seats - elected.count
      if vacant > 0 {
        sentences.append(
          "\(vacant) of the seats \(vacant == 1 ? "stays" : "stay") vacant: there are too few candidates"
        )
      }
    case .tied:
      let list = elected.isEmpty ? "nobody" : names(elected).joined(separator: ", ")
      sentences.append("tied: nothing on record resolves a tie that matters")
      sentences.append("elected however it falls: \(list)")
    }
    return .init("Result", sentences + notes)
  }

  private func section(_ round: CountRound) -> CountSheet.Section {
    let heading =
      switch round.action {
      case .firstPreferences:
        switch rules.method {
        case .approval: "Round \(round.number): approvals"
        case .plurality: "Round \(round.number): votes"
        default: "Round \(round.number): first preferences"
        }
      case .surplus(let candidate):
        "Round \(round.number): the surplus of \(candidates[candidate])"
      case .exclusion(let candidate): "Round \(round.number): \(candidates[candidate]) excluded"
      case .keepFactors: "Round \(round.number): votes above the quota passed on"
      }
    // A quota that falls as ballots run out is needed at every round.
    let quota = rules.method == .meekSTV ? round.quota.map { ["the quota is \($0)"] } : nil
    return .init(heading, (quota ?? []) + round.notes, table: table(of: round))
  }

  private func table(of round: CountRound) -> CountSheet.Table {
    let previous = round.number > 1 ? rounds[round.number - 2] : nil
    let keeps = !round.keepFactors.isEmpty
    let places = round.lost.places
    var rows: [[String]] = []
    var total: Int128 = 0
    func row(_ name: String, _ votes: FixedPoint, _ before: FixedPoint?, keep: String = "") {
      total += votes.units
      let change = previous.map { _ in Self.signed(votes, minus: before) } ?? ""
      rows.append([name, votes.description, change] + (keeps ? [keep] : []))
    }
    let order = candidates.indices.sorted { left, right in
      let (one, other) = (round.counts[left]?.units ?? -1, round.counts[right]?.units ?? -1)
      return one != other ? one > other : left < right
    }
    for candidate in order {
      guard let votes = round.counts[candidate] else { continue }
      let before = previous?.counts[candidate]
      // Who is out and stays so has nothing left to show.
      if let before, votes.isZero, before.isZero, wasExcluded(candidate, before: round) { continue }
      row(
        candidates[candidate], votes, before, keep: round.keepFactors[candidate]?.description ?? "")
    }
    for reason in ExhaustReason.allCases {
      let votes = round.exhausted.first { $0.reason == reason }?.votes
      let before = previous?.exhausted.first { $0.reason == reason }?.votes
      guard let votes = votes ?? before.map({ FixedPoint(units: 0, places: $0.places) }) else {
        continue
      }
      row("(\(reason.words))", votes, before)
    }
    if !round.lost.isZero { row("(lost to rounding)", round.lost, previous?.lost) }
    // Marks of one ballot for several candidates add up to nothing that could be checked.
    if rules.method != .approval {
      rows.append(
        ["(all)", FixedPoint(units: total, places: places).description, ""] + (keeps ? [""] : []))
    }
    let columns: [CountSheet.Column] = [.text("candidate"), .number("votes"), .number("change")]
    return .init(columns + (keeps ? [.number("keeps")] : []), rows)
  }

  private func wasExcluded(_ candidate: Int, before round: CountRound) -> Bool {
    rounds.prefix(round.number - 1).contains { $0.excluded.contains(candidate) }
  }

  private static func signed(_ votes: FixedPoint, minus before: FixedPoint?) -> String {
    let change = votes - (before ?? FixedPoint(units: 0, places: votes.places))
    return change.units > 0 ? "+\(change)" : "\(change)"
  }

  private func pairSections(_ pairwise: PairwiseMatrix) -> [CountSheet.Section] {
    let runners = candidates.indices.filter { !withdrawn.contains($0) }
    func table(_ matrix: PairwiseMatrix) -> CountSheet.Table {
      let columns = [.text("")] + runners.map { CountSheet.Column.number("\($0 + 1)") }
      let rows = runners.map { row in
        ["\(row + 1) \(candidates[row])"]
          + runners.map { $0 == row ? "" : "\(matrix[row, $0])" }
      }
      return .init(columns, rows)
    }
    var sections: [CountSheet.Section] = [
      .init(
        "Pairs", ["each row says how many ballots prefer its candidate to that of the column"],
        table: table(pairwise))
    ]
    if let paths {
      sections.append(
        .init(
          "Strongest paths",
          ["a path is as strong as the weakest defeat on it; 0 where there is none"]
            + (rules.method == .schulze ? detours : []),
          table: table(paths)))
    }
    return sections
  }

  private func sentence(_ tie: CountTie) -> String {
    let who = names(tie.between).joined(separator: ", ")
    let what =
      switch tie.kind {
      case .seat: "for a seat"
      case .exclusion: "for exclusion"
      case .surplus: "whose surplus goes first"
      case .order: "in the order only"
      }
    let votes = tie.votes.map { " at \($0.counted("vote"))" } ?? ""
    let chosen = tie.resolved.map { "\(candidates[$0]), by \(tie.by)" } ?? "nobody, \(tie.by)"
    let weight = tie.immaterial ? "; it does not change who is elected" : ""
    return "round \(tie.round): \(who) are tied\(votes) \(what); chosen: \(chosen)\(weight)"
  }
}
