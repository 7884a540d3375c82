// SPDX-License-Identifier: Apache-2.0

/// Where a derived file and the record disagree, person by person.
public struct OwnersDrift: Hashable, Sendable {
  /// One disagreement.
  public struct Item: Hashable, Sendable {
    /// The sorts of disagreement.
    public enum Kind: String, Hashable, Sendable {
      /// The record has somebody whom the file doesn't list.
      case missing
      /// The file lists somebody whom the record doesn't have there.
      case extra
      /// The file lists somebody twice.
      case twice
      /// The file is a derived one, and was edited by hand.
      case edited
    }

    /// The sort of disagreement.
    public var kind: Kind
    /// The list in the file.
    public var list: String
    /// The login.
    public var login: String
    /// The line in the file, where it stands there.
    public var line: Int?
    /// What is wrong, in a sentence.
    public var text: String
  }

  /// The disagreements, those of the file's lines first.
  public var items: [Item] = []

  /// Compares a file with what the record makes of it.
  public init(
    of text: String, _ kind: OwnersExport, _ lists: [OwnersList], in registry: Registry,
    at instant: Instant, under charter: Charter
  ) {
    let file = kind.read(text)
    let day = charter.zone.day(of: instant)
    var known: Set<String> = []
    for list in lists {
      let listed = file.filter {
        $0.list == list.name.lowercased() || $0.list == list.title.lowercased()
      }
      var seen: [String: Int] = [:]
      for entry in listed {
        known.insert("\(entry.line) \(entry.login)")
        let login = entry.login.lowercased()
        if let earlier = seen[login] {
          items.append(
            Item(
              kind: .twice, list: list.name, login: entry.login, line: entry.line,
              text: "'\(entry.login)' is listed twice in \(list.name); first at line \(earlier)"))
          continue
        }
        seen[login] = entry.line
        let person = registry.person(forge: charter.forge, handle: entry.login)
        let belongs = list.entries.contains {
          $0.person == person?.id || $0.login.lowercased() == login
        }
        if !belongs {
          items.append(
            Item(
              kind: .extra, list: list.name, login: entry.login, line: entry.line,
              text:
                "'\(entry.login)' is listed in \(list.name), \(Self.standing(person, list, day, charter))"
            ))
        }
      }
      for entry in list.entries
      where seen[entry.login.lowercased()] == nil
        && !listed.contains(where: {
          registry.person(forge: charter.forge, handle: $0.login)?.id == entry.person
        })
      {
        items.append(
          Item(
            kind: .missing, list: list.name, login: entry.login, line: nil,
            text: "'\(entry.login)' is not listed in \(list.name), and is \(entry.ground)"))
      }
    }
    for entry in file where !known.contains("\(entry.line) \(entry.login)") {
      items.append(
        Item(
          kind: .extra, list: entry.list, login: entry.login, line: entry.line,
          text: "'\(entry.login)' is listed in \(entry.list), and the record has nobody there"))
    }
    let made = kind.text(lists, keeping: text)
    if items.isEmpty, text.contains(OwnersExport.mark), text != made {
      let same = zip(text.utf8, made.utf8).prefix { $0 == $1 }
      let line = same.count { $0.0 == 0x0A } + 1
      items.append(
        Item(
          kind: .edited, list: "", login: "", line: line,
          text: "the file is generated, and differs from what gov writes from line \(line) on"))
    }
    items.sort { ($0.line ?? .max, $0.list, $0.login) < ($1.line ?? .max, $1.list, $1.login) }
  }

  /// What the record says of somebody who should not be listed.
  private static func standing(
    _ person: Person?, _ list: OwnersList, _ day: Day, _ charter: Charter
  ) -> String {
    guard let person else { return "and is not in the registry" }
    let held = person.roles.filter { $0.isHeld(on: day) }
    let ended = person.roles.filter { $0.until.map { $0 <= day } ?? false }.max {
      ($0.until ?? $0.since) < ($1.until ?? $1.since)
    }
    if let ended, let until = ended.until, held.isEmpty {
      return
        "and is no longer \(charter.title(ended.role)) from \(until): \(ended.ended?.words ?? "")"
    }
    if held.isEmpty { return "and holds no role" }
    let roles = held.map { "\(charter.title($0.role))\($0.scope.map { " in \($0)" } ?? "")" }
    return "and is \(roles.joined(separator: ", "))"
  }
}

extension OwnersExport {
  /// The logins that a file lists, with the list and the line.
  func read(_ text: String) -> [(list: String, login: String, line: Int)] {
    var found: [(list: String, login: String, line: Int)] = []
    var list = ""
    var isCustom = false
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.last == "\r" ? raw.dropLast() : raw
      let words = String(line).trimmedOfSpaces
      switch self {
      case .owners, .ownersAliases:
        if words.hasPrefix("#") || words.isEmpty { continue }
        if words.hasPrefix("- ") || words == "-" {
          let login = String(words.dropFirst(2)).unquoted
          if !login.isEmpty { found.append((list, login, index + 1)) }
        } else if let colon = words.lastIndex(of: ":") {
          list = String(words[..<colon]).unquoted.lowercased()
        }
      case .codeowners:
        if words.hasPrefix("#") { continue }
        let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
        for part in parts.dropFirst() where part.hasPrefix("@") {
          found.append(("approvers", String(part.dropFirst()), index + 1))
        }
      case .maintainersMarkdown:
        if words == Self.customBegin { isCustom = true }
        if words == Self.customEnd { isCustom = false }
        if isCustom { continue }
        if words.hasPrefix("#") {
          list = String(words.drop { $0 == "#" || $0 == " " }).lowercased()
        } else if words.hasPrefix("|") {
          let cells = words.cells
          guard cells.count > 2, !cells[2].isEmpty, cells[2].lowercased() != "github id",
            !cells[2].allSatisfy({ $0 == "-" || $0 == ":" })
          else { continue }
          found.append((list, cells[2], index + 1))
        }
      }
    }
    return found
  }
}

extension String {
  /// The cells of a row of a Markdown table, without what escapes them.
  fileprivate var cells: [String] {
    var cells = [""]
    var isEscaped = false
    for character in self {
      if isEscaped {
        cells[cells.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.map { cell in
      let plain = cell.replacing("&#58;", with: ":").replacing("&amp;", with: "&")
      return plain.trimmedOfSpaces
    }
  }

  fileprivate var trimmedOfSpaces: String {
    var text = self[...].drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }

  /// A YAML scalar without its quotes and without a comment behind it.
  fileprivate var unquoted: String {
    var text = self[...]
    if let hash = text.firstRange(of: " #") { text = text[..<hash.lowerBound] }
    let plain = String(text).trimmedOfSpaces
    for quote in ["\"", "'"]
    where plain.count > 1 && plain.hasPrefix(quote) && plain.hasSuffix(quote) {
      return String(plain.dropFirst().dropLast())
    }
    return plain
  }
}
