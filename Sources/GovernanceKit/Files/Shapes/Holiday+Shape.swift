// SPDX-License-Identifier: Apache-2.0

extension Holiday: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("title", &title, "What is celebrated.")
    fields.required("from", &from, "The first day off.")
    fields.optional("through", &through, "The last day off, where it is another.")
    fields.list("worked", &worked, "The weekend days that are worked in its stead.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }
}
