// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension JSON {
  /// An object, with its members in the order written: `["done": true, "id": .of(id)]`.
  static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { JSON.Member($0.key, $0.value) })
  }

  /// A string, or null.
  static func string(_ value: String?) -> JSON {
    value.map { JSON.string($0) } ?? .null
  }

  /// An array of strings.
  static func strings(_ values: some Sequence<String>) -> JSON {
    .array(values.map { JSON.string($0) })
  }

  /// An integer, or null.
  static func integer(_ value: Int?) -> JSON {
    value.map { JSON.integer($0) } ?? .null
  }
}
