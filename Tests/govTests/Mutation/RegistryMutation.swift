// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// One fact of a registry, changed.
struct RegistryMutation {
  /// The sort of fact and of change: `people/* roles[].since: another day`.
  var kind: String
  /// What was done, exactly.
  var what: String
  /// The files after it.
  var files: FilesInMemory
}

/// Changes single facts at random: the same numbers, the same changes.
struct Mutator {
  let files: FilesInMemory
  private let paths: [String]

  init(_ files: FilesInMemory) {
    self.files = files
    paths = files.files.keys.sorted()
  }

  /// One change; nothing where it came to nothing.
  func mutation(_ numbers: inout some RandomNumberGenerator) throws -> RegistryMutation? {
    let path = paths.randomElement(using: &numbers) ?? ""
    // A file as a whole now and then, a fact in it else.
    if Int.random(in: 0..<12, using: &numbers) == 0 { return moved(path, &numbers) }
    guard let bytes = files.files[path], let root = try? JSONDocument(parsing: bytes).root else {
      return nil
    }
    var places: [[Step]] = []
    Mutator.collect(root.value, [], &places)
    guard let place = places.randomElement(using: &numbers) else { return nil }
    var how = ""
    let changed = root.value.changed(at: place[...]) { value, parent in
      let (new, name) = self.other(than: value, at: place, in: path, parent, &numbers)
      how = name
      return new
    }
    guard changed != root.value else { return nil }
    var after = files
    after.files[path] = Array(changed.pretty().utf8)
    let keys = place.map(\.text).joined(separator: ".").replacing(".[", with: "[")
    return RegistryMutation(
      kind: "\(Mutator.sort(of: path)) \(keys): \(how)", what: "\(path) \(keys): \(how)",
      files: after)
  }

  /// A way into a value: a member's name, or an element's number.
  enum Step {
    case name(String), index(Int)

    var text: String {
      switch self {
      case .name(let name): name
      case .index: "[]"
      }
    }
  }

  private static func collect(_ value: JSON, _ place: [Step], _ places: inout [[Step]]) {
    if !place.isEmpty { places.append(place) }
    switch value {
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        collect(element, place + [.index(index)], &places)
      }
    case .object(let members):
      for member in members { collect(member.value, place + [.name(member.name)], &places) }
    default: break
    }
  }

  /// The sort of file, whatever it is called.
  private static func sort(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    if parts.count == 1 { return path }
    return parts.enumerated().map { index, part in
      index == 0
        || ["vote.json", "ballots", "attendance", "meeting.json", "minutes.json"].contains(part)
        ? part : "*"
    }.joined(separator: "/")
  }

  // MARK: - Changing

  private func moved(_ path: String, _ numbers: inout some RandomNumberGenerator)
    -> RegistryMutation?
  {
    var after = files
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let others = paths.filter {
      $0 != path && $0.split(separator: "/").dropLast().joined(separator: "/") == folder
    }
    let how: String
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0:
      after.files[path] = nil
      how = "file taken away"
    case 1:
      guard let other = others.randomElement(using: &numbers) else { return nil }
      after.files[path] = files.files[other]
      how = "file of another"
    default:
      after.files[path] = nil
      after.files[path.dropLast(5) + "x.json"] = files.files[path]
      how = "file renamed"
    }
    if after.files == files.files { return nil }
    return RegistryMutation(
      kind: "\(Mutator.sort(of: path)): \(how)", what: "\(path): \(how)", files: after)
  }

  /// Another value for a place; nothing where the place itself goes.
  private func other(
    than value: JSON, at place: [Step], in path: String, _ parent: JSON,
    _ numbers: inout some RandomNumberGenerator
  ) -> (JSON?, String) {
    if Int.random(in: 0..<6, using: &numbers) == 0 { return (nil, "left out") }
    switch value {
    case .bool(let flag): return (.bool(!flag), "the contrary")
    case .integer(let number):
      return (
        .integer(max(0, number + ([-1, 1, 100].randomElement(using: &numbers) ?? 0))),
        "another number"
      )
    case .array(let elements):
      guard let element = elements.randomElement(using: &numbers) else { return (nil, "left out") }
      if elements.count > 1, Bool.random(using: &numbers) {
        return (.array(elements.shuffled(using: &numbers)), "in another order")
      }
      return (.array(elements + [element]), "one of it twice")
    case .string(let text):
      if let at = Instant(text), text.hasSuffix("Z") {
        let seconds = [-86_400 * 200, -86_400, -3_600, 3_600, 86_400 * 30]
        return (
          .string(at.adding(seconds: seconds.randomElement(using: &numbers) ?? 0).description),
          "another time"
        )
      }
      if let day = Day(text) {
        let days = [-200, -1, 1, 30]
        return (
          .string(day.adding(days: days.randomElement(using: &numbers) ?? 0).description),
          "another day"
        )
      }
      // A word of the same sort from elsewhere in the registry, else one letter more.
      if let name = place.last(where: { if case .name = $0 { true } else { false } }),
        let word = words(named: name.text).filter({ $0 != text }).randomElement(using: &numbers)
      {
        return (.string(word), "another of the words there are")
      }
      return (.string(text + "x"), "a letter more")
    default: return (nil, "left out")
    }
  }

  private func words(named name: String) -> [String] {
    var words: Set<String> = []
    for path in paths where path != "charter.json" && !path.hasPrefix("charters/") {
      guard let bytes = files.files[path], let root = try? JSONDocument(parsing: bytes).root else {
        continue
      }
      root.value.gather(name, &words)
    }
    return words.sorted()
  }
}

extension JSONNode {
  /// The value as it can be changed and printed again.
  var value: JSON {
    switch kind {
    case .null: .null
    case .bool: .bool(bool ?? false)
    case .number: integer.map { .integer($0) } ?? .number(numberText ?? "0")
    case .string: .string(string ?? "")
    case .array: .array(elements.map(\.value))
    case .object: .object(members.map { .init($0.name.string ?? "", $0.value.value) })
    }
  }
}

extension JSON {
  /// The value with another one at a place, or without the place.
  func changed(at place: ArraySlice<Mutator.Step>, _ work: (JSON, JSON) -> JSON?) -> JSON {
    guard let step = place.first else { return self }
    let rest = place.dropFirst()
    switch (self, step) {
    case (.array(var elements), .index(let index)):
      let new = rest.isEmpty ? work(elements[index], self) : elements[index].changed(at: rest, work)
      if let new { elements[index] = new } else { elements.remove(at: index) }
      return .array(elements)
    case (.object(var members), .name(let name)):
      guard let index = members.firstIndex(where: { $0.name == name }) else { return self }
      let old = members[index].value
      let new = rest.isEmpty ? work(old, self) : old.changed(at: rest, work)
      if let new { members[index].value = new } else { members.remove(at: index) }
      return .object(members)
    default: return self
    }
  }

  /// The texts of all members of a name.
  func gather(_ name: String, _ words: inout Set<String>) {
    switch self {
    case .array(let elements): for element in elements { element.gather(name, &words) }
    case .object(let members):
      for member in members {
        if member.name == name {
          if case .string(let text) = member.value { words.insert(text) }
          if case .array(let elements) = member.value {
            for case .string(let text) in elements { words.insert(text) }
          }
        }
        member.value.gather(name, &words)
      }
    default: break
    }
  }
}
