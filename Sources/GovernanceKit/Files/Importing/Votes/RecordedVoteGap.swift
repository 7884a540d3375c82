// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Something that a record of a vote does not show, or shows in two ways.
package enum RecordedVoteGap: Hashable, Sendable {
  case noTitle
  /// The result is missing, or is still the template's words.
  case noResult
  /// The result points to a discussion instead of listing ballots.
  case elsewhere
  case noBallots
  case noTotals
  case noPeriod
  case noNominator
  /// Nothing says when the vote opened and closed, nor when ballots were cast.
  case noDates
  case bindingNotMarked(count: Int)
  case totalDiffers(what: String, stated: Int, listed: Int)
  case listedTwice(login: String, line: Int)
  case unreadableLine(text: String, line: Int)
  case nominationDiffers(title: String, nomination: String)
  case linkDiffers(label: String, target: String, line: Int)
  /// The record lists only the first of many.
  case cut(what: String, stated: Int, listed: Int)
}

extension RecordedVoteGap: CustomStringConvertible {
  /// What is not shown, in one sentence.
  package var description: String {
    switch self {
    case .noTitle: "the record has no title"
    case .noResult: "the record has no result"
    case .elsewhere: "the result points elsewhere instead of listing ballots"
    case .noBallots: "no ballot is listed"
    case .noTotals: "no totals are stated"
    case .noPeriod: "the record doesn't say how long the vote was open"
    case .noNominator: "the record doesn't say who nominated"
    case .noDates: "the record doesn't say when the vote opened and closed"
    case .bindingNotMarked(let count):
      "\(count) of the ballots are marked neither binding nor non-binding"
    case .totalDiffers(let what, let stated, let listed):
      "the record states \(stated) \(what) and lists \(listed)"
    case .listedTwice(let login, let line): "line \(line) lists \(Shown(login)) a second time"
    case .unreadableLine(let text, let line): "line \(line) is not understood: \(Shown(text))"
    case .nominationDiffers(let title, let nomination):
      "the title says \(Shown(title)), and the nomination says \(Shown(nomination))"
    case .linkDiffers(let label, let target, let line):
      "line \(line) writes \(Shown(label)) and links to \(Shown(target))"
    case .cut(let what, let stated, let listed):
      "the record lists \(listed) of \(stated) \(what)"
    }
  }
}
