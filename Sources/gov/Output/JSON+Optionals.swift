// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension JSON {
  /// A string, or null.
  static func string(_ value: String?) -> JSON {
    value.map { JSON.string($0) } ?? .null
  }

  /// An integer, or null.
  static func integer(_ value: Int?) -> JSON {
    value.map { JSON.integer($0) } ?? .null
  }

  /// An array of strings.
  static func strings(_ values: some Sequence<String>) -> JSON {
    .array(values.map { JSON.string($0) })
  }
}
