// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// What a tally adds where the vote was held elsewhere.
extension TallyVote {
  /// The record that it comes from and what that shows; null where it was held here.
  var sourceMembers: [JSON.Member] {
    guard let source = vote.source, let recorded else { return [.init("recorded", .null)] }
    guard case .object(let members) = recorded.json else { return [] }
    return [
      .init(
        "recorded",
        .object(
          members + [
            .init(
              "source",
              [
                "form": .string(source.form.rawValue), "file": .string(source.file),
                "item": .integer(source.item), "ref": .string(source.ref),
                "says": .string(source.outcome?.rawValue), "period": .string(source.period),
                "opened": .string(source.opened?.description),
                "nominators": .strings(source.nominators),
              ])
          ]))
    ]
  }

  /// When it opened, as far as that is known.
  var openedWords: String {
    guard let source = vote.source else {
      return "\(vote.opened)\(vote.by.map { " by \($0)" } ?? "")"
    }
    return source.opened?.description ?? "not shown; the roster before \(vote.opened) counts"
  }

  var sourcePairs: [Block.Pair] {
    guard let source = vote.source else { return [] }
    let place = source.ref.map { ", \($0)" } ?? ""
    let item = source.item.map { ", vote \($0)" } ?? ""
    var pairs: [Block.Pair] = [
      .init("recorded in", StyledText("\(source.file)\(item)\(place)")),
      .init("it says", StyledText(source.outcome?.rawValue ?? "nothing of the outcome")),
    ]
    if let period = source.period { pairs.append(.init("period", StyledText(period))) }
    if !source.nominators.isEmpty {
      pairs.append(
        .init("nominated by", StyledText(source.nominators.joined(separator: ", "))))
    }
    return pairs
  }

  var reasonBlocks: [Block] {
    (recorded?.reasons ?? []).map { .line("\($0.text) [\($0.kind.rawValue)]") }
  }
}
