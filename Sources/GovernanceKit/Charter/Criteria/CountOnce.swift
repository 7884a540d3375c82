// SPDX-License-Identifier: Apache-2.0

/// What counts once, however often it is there.
package enum CountOnce: String, CaseIterable, Hashable, Sendable {
  /// Contributions to one repository with one title: a change that was made on several branches.
  case title
}

extension CountedContribution {
  /// The change that a contribution is part of, by its title; one without a title is its own.
  ///
  /// Numbers that forges write behind a title, `(#123)`, are no part of it.
  package var change: String {
    guard var title = item.title, !title.isEmpty else { return "ref:\(item.ref)" }
    while let number = title.forgeNumber { title.removeLast(number) }
    return "title:\(title.lowercased())"
  }
}

extension String {
  /// How long a number such as ` (#123)` at the end is, where there is one.
  fileprivate var forgeNumber: Int? {
    guard hasSuffix(")") else { return nil }
    let digits = dropLast().reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0, dropLast(digits + 1).hasSuffix(" (#") else { return nil }
    return digits + 4
  }
}
