// SPDX-License-Identifier: Apache-2.0

/// What a commit message tells of the pull request that brought the commit.
struct MergeMessage: Hashable {
  var form: ImportedCommit.Form
  var number: Int
  var title: String
  var branchOwner: String?

  /// Reads the messages that forges write.
  init?(subject: String, body: String, isMerge: Bool) {
    guard
      let message = Self.github(subject, body) ?? Self.gitee(subject, body)
        ?? Self.gitlab(subject, body, isMerge: isMerge) ?? Self.squash(subject)
    else { return nil }
    self = message
    if isMerge { form = .merge }
  }

  private init(_ form: ImportedCommit.Form, _ number: Int, title: String, owner: String? = nil) {
    self.form = form
    self.number = number
    self.title = title
    branchOwner = owner
  }

  /// `Merge pull request #123 from owner/branch`, the title in the body's first line.
  private static func github(_ subject: String, _ body: String) -> MergeMessage? {
    guard let rest = subject.after("Merge pull request #"), let number = rest.leadingNumber else {
      return nil
    }
    let words = rest.split(separator: " ")
    let branch = words.count == 3 && words[1] == "from" ? words[2] : ""
    let owner = branch.contains("/") ? branch.split(separator: "/").first.map(String.init) : nil
    return MergeMessage(
      .merge, number, title: body.firstLine ?? subject,
      owner: owner.flatMap { Login.isWellFormed($0) ? $0 : nil })
  }

  /// `!123 title`, with `Merge pull request !123 from owner/branch` in the body or the subject.
  private static func gitee(_ subject: String, _ body: String) -> MergeMessage? {
    let line = subject.hasPrefix("Merge pull request !") ? subject : body.firstLine ?? ""
    guard let rest = line.after("Merge pull request !"), let number = rest.leadingNumber else {
      return nil
    }
    let words = rest.split(separator: " ")
    let branch = words.count == 3 && words[1] == "from" ? words[2] : ""
    let owner = branch.contains("/") ? branch.split(separator: "/").first.map(String.init) : nil
    var title = subject
    if let stated = subject.after("!\(number) ") { title = String(stated) }
    return MergeMessage(
      .merge, number, title: title, owner: owner.flatMap { Login.isWellFormed($0) ? $0 : nil })
  }

  /// `See merge request group/name!123` as a line of the body.
  private static func gitlab(_ subject: String, _ body: String, isMerge: Bool) -> MergeMessage? {
    for line in body.split(whereSeparator: \.isNewline).reversed() {
      guard let place = line.after("See merge request "), let mark = place.lastIndex(of: "!") else {
        continue
      }
      let digits = place[place.index(after: mark)...]
      guard let number = digits.leadingNumber, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
        continue
      }
      let title = isMerge ? body.firstLine ?? subject : subject
      return MergeMessage(isMerge ? .merge : .squash, number, title: title)
    }
    return nil
  }

  /// `Subject (#123)`: the last one counts, as a cherry-pick keeps the number of the original.
  private static func squash(_ subject: String) -> MergeMessage? {
    guard subject.hasSuffix(")"), let open = subject.lastIndex(of: "(") else { return nil }
    let inside = subject[subject.index(after: open)...].dropLast()
    guard let digits = inside.after("#") ?? inside.after("pull request #"),
      let number = digits.leadingNumber, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    var title = subject[..<open]
    while title.last == " " { title.removeLast() }
    return MergeMessage(.squash, number, title: title.isEmpty ? subject : String(title))
  }
}

extension StringProtocol {
  fileprivate func after(_ prefix: String) -> SubSequence? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }

  /// The number that the text begins with, from 1.
  fileprivate var leadingNumber: Int? {
    Int(prefix { ("0"..."9").contains($0) }).flatMap { $0 > 0 ? $0 : nil }
  }

  fileprivate var firstLine: String? {
    split(whereSeparator: \.isNewline).first.map { String($0) }
  }
}
