// SPDX-License-Identifier: Apache-2.0

/// What counts is listed once, or it would count twice.
package enum ListedOnce: Check {
  package static let name = "listed-once"
  package static let law =
    "a contribution is listed once, days covered do not overlap, and a person has an account once"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for (_, activities) in registry.activities.sorted(by: { $0.key < $1.key }) {
      // Sorted as their files are, so that the same one of two is always told of.
      for (kind, same) in Dictionary(grouping: activities, by: \.kind).sorted(by: {
        $0.key < $1.key
      }) {
        var seen: Set<String> = []
        for activity in same.sorted(by: {
          RegistryLayout.activity($0) < RegistryLayout.activity($1)
        }) {
          for (index, item) in activity.items.enumerated() where !seen.insert(item.ref).inserted {
            inspection.note(
              RegistryLayout.activity(activity), ["items", .index(index), "ref"],
              "the \(kind) '\(item.ref)' of '\(activity.person)' is listed twice, and counts once",
              help: "leave one of them out")
          }
        }
      }
    }
    for coverage in registry.coverage {
      for (index, (stretch, next)) in zip(coverage.covers, coverage.covers.dropFirst()).enumerated()
      where next.from.map({ $0 <= stretch.until }) ?? true {
        inspection.note(
          RegistryLayout.coverage(coverage), ["covers", .index(index + 1)],
          "the days covered of \(coverage.repository) overlap, or are not in order")
      }
      for (index, stretch) in coverage.covers.enumerated()
      where stretch.from.map({ $0 > stretch.until }) ?? false {
        inspection.note(
          RegistryLayout.coverage(coverage), ["covers", .index(index), "until"],
          "a stretch of days cannot end on \(stretch.until), before it begins")
      }
    }
    for person in registry.sortedPeople {
      var seen: Set<String> = []
      for (index, account) in person.accounts.enumerated()
      where !seen.insert("\(account.forge) \(account.handle.lowercased())").inserted {
        inspection.note(
          RegistryLayout.person(person.id), ["accounts", .index(index)],
          "the account '\(account.spelling)' is listed twice")
      }
    }
  }
}
