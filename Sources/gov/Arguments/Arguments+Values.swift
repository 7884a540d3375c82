// SPDX-License-Identifier: Apache-2.0

extension Arguments {
  /// The value as an integer of a range; anything else is a usage error.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(CommandFailure) -> Int? {
    guard let value = self[name] else { return nil }
    guard let number = Int(value), range.contains(number) else {
      let bounds =
        range.upperBound == Int.max
        ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      throw .usage("\(title(name)) takes a whole number \(bounds), not '\(value)'", of: declaration)
    }
    return number
  }

  /// The comma-separated items of all values; an item with a comma is quoted as in CSV.
  func list(_ name: String) throws(CommandFailure) -> [String] {
    var items: [String] = []
    for value in all(name) {
      do throws(CommaSeparatedList.Problem) {
        items += try CommaSeparatedList.items(of: value)
      } catch {
        throw .usage("\(title(name)) has \(error): '\(value)'", of: declaration)
      }
    }
    return items
  }

  /// The value as one of a type's cases; anything else is a usage error that lists them.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _: Choice.Type = Choice.self
  ) throws(CommandFailure) -> Choice? {
    guard let value = self[name] else { return nil }
    if let choice = Choice(rawValue: value) { return choice }
    throw CommandFailure(
      UsageError(
        reason: .unknownChoice(
          name: title(name), value: value, choices: Choice.allCases.map(\.rawValue)),
        words: declaration.words))
  }

  /// How messages call it: `'--in'` or `LOGIN`.
  func title(_ name: String) -> String {
    declaration.options.contains { $0.key == name } ? "'--\(name)'" : name
  }
}
