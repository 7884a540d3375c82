// SPDX-License-Identifier: Apache-2.0

extension CompletionRule: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required(
      "contributors", &contributors, "How many contributed to what it owns, beside who began it.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}
