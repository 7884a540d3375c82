// SPDX-License-Identifier: Apache-2.0

/// How many there must be, as the source words it: `at least 8` or `more than 8`.
package struct Threshold: Hashable, Sendable {
  package var atLeast: Int?
  package var moreThan: Int?

  package init(atLeast: Int? = nil, moreThan: Int? = nil) {
    self.atLeast = atLeast
    self.moreThan = moreThan
  }

  /// The least number that meets it.
  package var need: Int {
    max(atLeast ?? 0, moreThan.map { $0 + 1 } ?? 0)
  }

  /// The threshold in words.
  package func words(in language: Language) -> String {
    if let moreThan { return language.pick("more than \(moreThan)", "超过 \(moreThan)") }
    return language.pick("at least \(atLeast ?? 0)", "至少 \(atLeast ?? 0)")
  }

  package mutating func describe(_ fields: inout some Fields) {
    fields.optional("atLeast", &atLeast, "The least number that suffices.")
    fields.optional("moreThan", &moreThan, "The number that must be exceeded.")
  }
}
