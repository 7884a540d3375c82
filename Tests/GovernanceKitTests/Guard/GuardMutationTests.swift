// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

/// Single facts of a sound registry, changed by somebody on record who holds no role.
struct `A registry that nobody can quietly bend` {
  /// A text and a changed fact's place in it.
  struct Mutation {
    var path: String
    var text: String
    var what: String
  }

  /// Every value of a file, changed a little: a letter more, a day later, one more, the contrary.
  static func mutations(of path: String, _ text: String) throws -> [Mutation] {
    let values = try NSRegularExpression(
      pattern: #"(?<=[:\[,] |[:\[,\n])\s*("(?:[^"\\]|\\.)*"|-?[0-9]+|true|false)(?=\s*[,\]\}\n])"#)
    let whole = text as NSString
    let all = NSRange(location: 0, length: whole.length)
    return values.matches(in: text, range: all).compactMap { match in
      let range = match.range(at: 1)
      let old = whole.substring(with: range)
      let new: String
      if old == "true" || old == "false" {
        new = old == "true" ? "false" : "true"
      } else if let number = Int(old) {
        new = "\(number + 1)"
      } else if let day = Day(String(old.dropFirst().prefix(10))) {
        new = "\"\(day.adding(days: 1))" + old.dropFirst(11)
      } else {
        new = old.dropLast() + "x\""
      }
      return Mutation(
        path: path, text: whole.replacingCharacters(in: range, with: new),
        what: "\(path): \(old) becomes \(new)")
    }
  }

  /// What passes, of all single facts that somebody changes.
  static func survivors(by login: String, apartFrom own: String?) throws -> [Mutation] {
    let files = try CommunityFiles.community()
    let record = try files.registry()
    var survivors: [Mutation] = []
    var count = 0
    for (path, bytes) in files.files.sorted(by: { $0.key < $1.key }) where path != own {
      let all = try mutations(of: path, String(decoding: bytes, as: UTF8.self))
      // The charter is refused whatever is changed in it; a few of its facts stand for all.
      for index in stride(from: 0, to: all.count, by: path == "charter.json" ? 40 : 1) {
        var after = files
        after.files[path] = Array(all[index].text.utf8)
        count += 1
        if try files.verdict(on: after, by: login, on: record).isAllowed {
          survivors.append(all[index])
        }
      }
    }
    #expect(count > 250)
    return survivors
  }

  @Test func `no fact changes at the word of somebody who holds no role`() throws {
    #expect(try Self.survivors(by: "nadia", apartFrom: "people/nadia.json").map(\.what) == [])
  }

  @Test func `who may record for others changes evidence, names and pages, and nothing else`()
    throws
  {
    let names = ["Amara Obi", "Bo Andersen", "林梅", "由紀"]
    for mutation in try Self.survivors(by: "bo", apartFrom: nil) {
      let isEvidence = mutation.path.hasPrefix("activity/") || mutation.path.hasPrefix("coverage/")
      let isName = names.contains { mutation.what.contains("\"\($0)\"") }
      let isPage = mutation.path == "groups/replication.json"
      #expect(isEvidence || isName || isPage, "\(mutation.what)")
    }
  }

  @Test func `no file is taken away, whoever asks`() throws {
    let files = try CommunityFiles.community()
    let record = try files.registry()
    for path in files.files.keys.sorted() {
      var after = files
      after.files[path] = nil
      for author in ["nadia", "bo", "mei"] {
        #expect(
          try !files.verdict(on: after, by: author, on: record).isAllowed, "\(path) by \(author)")
      }
    }
  }

  @Test func `spelling alone is free`() throws {
    let files = try CommunityFiles.community()
    let record = try files.registry()
    for path in files.files.keys.sorted() {
      var after = files
      after.files[path]?.append(0x0A)
      let verdict = try files.verdict(on: after, by: "nadia", on: record)
      #expect(verdict.changes.map(\.kind) == ["format"], "\(path)")
      #expect(verdict.isAllowed)
    }
  }

  @Test func `nobody knows what a base without a charter would say`() throws {
    let files = CommunityFiles()
    #expect(
      throws: FileError("no-charter", "the registry of the base has no charter", help: "gov init")
    ) {
      _ = try files.verdict(on: files, by: "nadia")
    }
  }
}
