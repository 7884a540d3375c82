// SPDX-License-Identifier: Apache-2.0

/// A language in which rules can be told.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Chinese in simplified characters.
  case chinese = "zh-Hans"

  /// Picks the wording of this language.
  package func pick(_ english: String, _ chinese: String) -> String {
    self == .english ? english : chinese
  }
}
