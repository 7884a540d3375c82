// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Turns rows into pull requests, whichever forge wrote them.
struct PullRequestReader {
  var values: ImportedValues
  private var file = PullRequestFile()
  private var cursor = TextCursor()
  /// The rows taken, by repository and number.
  private var taken: [String: Int] = [:]
  private var saysWhenMerged = false
  private var saysWho = false

  init(_ rows: JSONRows) {
    values = ImportedValues(rows)
    taken.reserveCapacity(rows.rows.count)
  }

  mutating func read(_ bytes: [UInt8]) throws(ImportError) -> PullRequestFile {
    for node in values.rows.rows {
      file.rowsInFile += 1
      guard node.kind == .object else {
        values.error(node, "expected a pull request, found \(node.shown)")
        continue
      }
      read(PullRequestKeys(node, &values), at: node, in: bytes)
    }
    try expectWhatIsNeeded()
    file.warnings = try values.notes.finish(over: bytes)
    return file
  }

  private mutating func read(_ keys: PullRequestKeys, at node: JSONNode, in bytes: [UInt8]) {
    if keys.mergedAt != nil { saysWhenMerged = true }
    if keys.author != nil || keys.user != nil { saysWho = true }
    if keys.mergedAt == nil || keys.mergedAt?.isNull == true {
      if keys.saysMerged { warnUndated(keys, node) }
      if keys.isPullRequest || keys.mergedAt != nil {
        file.unmerged += 1
      } else {
        refuse(keys, node)
      }
      return
    }
    guard let row = values.pullRequest(keys, at: node) else { return }
    add(row, at: node, in: bytes)
  }

  /// An object without any sign of a pull request is most often the forge's refusal.
  private mutating func refuse(_ keys: PullRequestKeys, _ node: JSONNode) {
    if let answer = keys.message?.string {
      values.error(node, "the forge answered \(Shown(answer)) instead of pull requests")
    } else {
      values.error(node, "missing key 'number'")
    }
  }

  private mutating func warnUndated(_ keys: PullRequestKeys, _ node: JSONNode) {
    values.notes.warning(
      at: values.rows.offset(of: node),
      "#\(keys.number?.integer ?? 0) is merged, and the file doesn't say when; it is left out")
  }

  private mutating func add(
    _ row: ImportedPullRequest, at node: JSONNode, in bytes: [UInt8]
  ) {
    var row = row
    let key = "\(row.number) \(row.repository?.lowercased() ?? "")"
    if let earlier = taken[key] {
      file.repeated += 1
      row.position = file.rows[earlier].position
      if row != file.rows[earlier] {
        values.notes.warning(
          at: values.rows.offset(of: node),
          "#\(row.number) stands twice with different contents; "
            + "first at line \(row.position.line), which is kept")
      }
      return
    }
    row.position = cursor.position(of: values.rows.offset(of: node), in: bytes)
    taken[key] = file.rows.count
    if row.author == nil { file.withoutAuthor += 1 }
    note(.author, row.author)
    note(.title, row.title)
    note(.labels, row.labels)
    note(.url, row.url)
    note(.files, row.paths)
    note(.additions, row.added)
    note(.deletions, row.deleted)
    note(.baseRefName, row.branch)
    note(.reviews, row.reviews)
    file.rows.append(row)
  }

  private mutating func note(_ field: PullRequestField, _ value: (some Any)?) {
    if value != nil { file.fields.insert(field) }
  }

  /// Without dates and authors there is nothing to count.
  private func expectWhatIsNeeded() throws(ImportError) {
    guard file.rowsInFile > 0, values.notes.errors == 0 else { return }
    if !saysWhenMerged {
      throw ImportError(
        "no pull request of the file says when it was merged: there is no 'mergedAt' or 'merged_at'",
        help: "export them with: \(PullRequestField.command)")
    }
    if !saysWho {
      throw ImportError(
        "no pull request of the file says who wrote it: there is no 'author' or 'user'",
        help: "export them with: \(PullRequestField.command)")
    }
  }
}
