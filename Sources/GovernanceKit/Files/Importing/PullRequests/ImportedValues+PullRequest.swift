// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension ImportedValues {
  /// The merged pull request of a row, nil when something is wrong with the row.
  mutating func pullRequest(_ keys: PullRequestKeys, at node: JSONNode) -> ImportedPullRequest? {
    let before = notes.errors
    if keys.anyNumber == nil { error(node, "missing key 'number'") }
    let number = integer(keys.anyNumber, from: 1)
    let mergedAt = instant(keys.mergedAt)
    var row = ImportedPullRequest(
      number: number ?? 0, mergedAt: mergedAt ?? Instant(seconds: 0))
    let link = keys.htmlURL ?? keys.webURL ?? keys.url
    let address = self.link(link)
    row.url = address?.text
    row.title = text(keys.title)
    row.labels = labels(keys.labels)
    row.added = integer(keys.additions, from: 0)
    row.deleted = integer(keys.deletions, from: 0)
    readPaths(keys, &row)
    let base = object(keys.base)
    row.branch = text(keys.baseRefName ?? keys.targetBranch ?? base?["ref"])
    row.repository = address?.repository ?? text(object(base?["repo"])?["full_name"])
    row.forge = address?.forge ?? keys.forge
    row.author = author(keys.author ?? keys.user)
    row.reviews = reviews(keys.reviews)
    if let link, let number, let stated = address?.number, stated != number {
      error(link, "the address is of #\(stated), and the number is \(number)")
    }
    guard notes.errors == before, number != nil, mergedAt != nil else {
      if notes.errors == before { error(node, "a pull request needs a number and a date") }
      return nil
    }
    return row
  }

  /// An account; nobody where the forge says `null` or ghost, as of deleted ones.
  mutating func author(_ node: JSONNode?) -> ImportedAuthor? {
    guard let node = object(node) else { return nil }
    var login, username, id, name, isBot, type: JSONNode?
    for member in node.members {
      switch member.name.string {
      case "login": take(&login, member)
      case "username": take(&username, member)
      case "id": take(&id, member)
      case "name": take(&name, member)
      case "is_bot", "bot": take(&isBot, member)
      case "type": take(&type, member)
      default: continue
      }
    }
    guard let place = login ?? username else {
      error(node, "missing key 'login'")
      return nil
    }
    if place.isNull || place.string?.isEmpty == true || place.string?.lowercased() == "ghost" {
      return nil
    }
    guard let handle = self.login(place) else { return nil }
    let marked = bool(isBot) ?? false
    return ImportedAuthor(
      // What `gh` calls the id is a text of its own, not the account's number.
      handle: handle, number: id?.integer, name: text(name).flatMap { $0.isEmpty ? nil : $0 },
      isBot: marked || type?.string == "Bot" || Login.isMarkedAsBot(handle))
  }

  private mutating func object(_ node: JSONNode?) -> JSONNode? {
    guard let node, !node.isNull else { return nil }
    guard node.kind == .object else {
      error(node, "expected an object, found \(node.shown)")
      return nil
    }
    return node
  }

  private mutating func labels(_ node: JSONNode?) -> [String]? {
    guard let elements = list(node) else { return nil }
    var labels: [String] = []
    for element in elements {
      let name = element.kind == .object ? element["name"] : element
      if let label = text(name) {
        labels.append(label)
      } else if name == nil {
        error(element, "missing key 'name'")
      }
    }
    return Self.sorted(labels)
  }

  /// Each text once, in order; what is in order already costs one look.
  private static func sorted(_ texts: [String]) -> [String] {
    if zip(texts, texts.dropFirst()).allSatisfy({ $0 < $1 }) { return texts }
    return Set(texts).sorted()
  }

  private mutating func readPaths(_ keys: PullRequestKeys, _ row: inout ImportedPullRequest) {
    guard let elements = list(keys.files ?? keys.changes) else { return }
    var paths: [String] = []
    var count = 0
    for element in elements {
      count += 1
      let path =
        element.kind == .object
        ? element["path"] ?? element["filename"] ?? element["new_path"] : element
      if let text = text(path) {
        paths.append(text)
      } else if path == nil {
        error(element, "missing key 'path'")
      }
    }
    row.paths = Self.sorted(paths)
    // `gh` lists at most a hundred, and may or may not say how many there are.
    let stated = integer(keys.changedFiles, from: 0)
    row.pathsAreCut = stated.map { $0 > count } ?? (count == 100)
  }

  private mutating func reviews(_ node: JSONNode?) -> [ImportedReview]? {
    guard let elements = list(node) else { return nil }
    var reviews: [ImportedReview] = []
    for element in elements {
      guard let review = object(element) else { continue }
      // One that was begun and not yet sent has no date.
      guard let at = instant(review["submittedAt"] ?? review["submitted_at"]),
        let author = author(review["author"] ?? review["user"])
      else { continue }
      let state = text(review["state"]) ?? ""
      reviews.append(
        ImportedReview(
          author: author, at: at, state: String(state.lowercased().map { $0 == "_" ? "-" : $0 })))
    }
    return reviews.sorted()
  }
}
