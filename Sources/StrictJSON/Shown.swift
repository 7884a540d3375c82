// SPDX-License-Identifier: Apache-2.0

/// Text from outside, quoted for a message: unseen characters spelled out, long text cut short.
package struct Shown: CustomStringConvertible {
  /// The text in single quotes.
  package let description: String

  package init(_ text: String, limit: Int = 60) {
    var shown = "'"
    for scalar in text.unicodeScalars.prefix(limit) {
      if scalar.isUnseen {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    if text.unicodeScalars.count > limit { shown += "…" }
    description = shown + "'"
  }
}
