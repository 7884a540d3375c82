// SPDX-License-Identifier: Apache-2.0

extension Project: Record {
  package mutating func describe(_ fields: inout some Fields) {
    fields.required("id", &id, "Names the project.")
    fields.optional("title", &title, "The title that people read.")
    fields.list("repositories", &repositories, "The repositories that belong to it.")
    fields.list("paths", &paths, "The paths that belong to it, as globs.")
    fields.list("labels", &labels, "The labels that mark work on it.")
    fields.list("formerModules", &formerModules, "What belonged to it before, the earliest first.")
    fields.optional("by", &by, "Who entered it.")
    fields.required("at", &at, "When it was taken in.")
    fields.optional("recorded", &recorded, "When it was entered, where later.")
    fields.optional("ended", &ended, "How it ended.")
  }
}
