// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// A file in which votes that were held elsewhere are recorded, in any form.
package struct VoteFile: Hashable, Sendable {
  /// One of the votes.
  package struct Item: Hashable, Sendable {
    /// The title.
    package var title: String?
    /// What was decided, as the record writes it.
    package var subject: Subject = .unknown
    /// The procedure, where the record names one.
    package var procedure: ProcedureID?
    /// When it was closed, where the record says.
    package var closed: When?
    /// When it was opened, where the record says.
    package var opened: When?
    /// What the record says of it.
    package var source = VoteSource()
  }

  /// What a vote was about, before anybody compared it with a charter.
  package enum Subject: Hashable, Sendable {
    /// A motion spelled out.
    case motion(RecordedMotion)
    /// Who is to get which role, in the record's words.
    case role(RecordedSubject)
    /// Something that only a title tells.
    case unknown
  }

  /// The votes, in the order of the file.
  package var items: [Item] = []

  /// The most bytes of a file.
  package static let largest = RecordedVote.largest

  /// Reads a file of any form; what a page or comment does not show is a gap, and no error.
  package static func read(_ bytes: [UInt8], named name: String) throws(ImportError) -> VoteFile {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[mark...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    var file = VoteFile()
    if let first, [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first) {
      file.items = try RecordedVoteEntry.read(bytes).map(\.item)
    } else {
      file.items = try RecordedVote.read(bytes).witnessed(by: name).items
    }
    let digest = Digest.of(bytes: bytes)
    let isSeveral = file.items.count > 1
    for index in file.items.indices {
      file.items[index].source.file = name
      file.items[index].source.digest = digest
      file.items[index].source.item = isSeveral ? index + 1 : nil
    }
    return file
  }
}

extension RecordedVote {
  /// The record with the subject of its nomination where its title alone says otherwise.
  ///
  /// Pages are copied from one another, and titles left standing; the name of the file decides
  /// which of the two is meant. That they differ stays a gap.
  fileprivate func witnessed(by name: String) -> RecordedVote {
    func isNamed(_ subjects: [RecordedSubject]) -> Bool {
      !subjects.isEmpty
        && subjects.allSatisfy { subject in
          let words = [subject.login, "as", subject.team, subject.role.text].compactMap(\.self)
          return name.lowercased().contains(words.joined(separator: "-").lowercased())
        }
    }
    guard !isNamed(subjects), isNamed(nominated) else { return self }
    var vote = self
    vote.subjects = nominated
    return vote
  }

  /// The record as one vote for each of its subjects.
  var items: [VoteFile.Item] {
    let subjects: [VoteFile.Subject] =
      self.subjects.isEmpty ? [.unknown] : self.subjects.map { .role($0) }
    return subjects.map { subject in
      var item = VoteFile.Item()
      item.title = title
      item.subject = subject
      item.source = source
      if let last = ballots.compactMap(\.at).max(), form == .gitVote {
        item.closed = .instant(last)
      }
      return item
    }
  }

  /// What the record says, as a registry keeps it.
  private var source: VoteSource {
    var source = VoteSource()
    source.form = form == .page ? .page : .gitVote
    source.period = period
    source.hours = periodHours
    source.nominators = nominators
    source.outcome = outcome.flatMap { VoteSource.Outcome(rawValue: $0.rawValue) }
    let totals: [(StatedTotal, Int?)] = [
      (.binding, stated.binding), (.nonBinding, stated.nonBinding), (.against, stated.against),
      (.abstain, stated.abstain), (.notVoted, stated.notVoted),
    ]
    source.stated = totals.compactMap { name, count in
      count.map { NamedCount(name.rawValue, $0) }
    }
    source.ballots = ballots.map { ballot in
      var kept = SourceBallot()
      kept.login = ballot.login
      kept.choice = ballot.choice
      kept.binding = ballot.isBinding
      kept.at = ballot.at
      kept.line = ballot.line
      return kept
    }
    source.gaps = gaps.map { SourceGap($0.kind, $0.description) }
    return source
  }
}

extension NamedCount {
  /// Creates a count under its name.
  package init(_ name: String, _ count: Int) {
    self.init()
    self.name = name
    self.count = count
  }
}

extension RecordedVoteGap {
  /// The sort of gap, as a registry keeps it.
  var kind: SourceGap.Kind {
    switch self {
    case .noTitle: .title
    case .noResult: .result
    case .elsewhere: .elsewhere
    case .noBallots: .ballots
    case .noTotals: .totals
    case .noPeriod: .period
    case .noNominator: .nominator
    case .noDates: .dates
    case .bindingNotMarked: .bindingMarks
    case .totalDiffers: .total
    case .listedTwice: .twice
    case .unreadableLine: .unreadable
    case .nominationDiffers: .nomination
    case .linkDiffers: .link
    case .cut: .cut
    }
  }
}
