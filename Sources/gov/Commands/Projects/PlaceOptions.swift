// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension Declaration {
  /// The options that say what belongs to a project or component.
  static var placeOptions: [Option] {
    [
      .value("title", "TITLE", "The title that people read"),
      .repeating("repository", "OWNER/NAME", "A repository that belongs to it"),
      .repeating("path", "GLOB", "Paths that belong to it, such as src/storage/**"),
      .repeating("label", "LABEL", "A label that marks work on it"),
    ]
  }
}

extension Arguments {
  /// What the options say of a project or component.
  var placeEdits: Act.PlaceEdits {
    var edits = Act.PlaceEdits()
    edits.title = self["title"]
    edits.repositories = all("repository")
    edits.paths = all("path")
    edits.labels = all("label")
    return edits
  }

  /// The scope that was named, unchecked.
  var scope: Scope? { self["in"].map { Scope($0) } }
}

extension Scope {
  /// A project or component that was named with or without what stands before its id.
  init(_ word: String, of kind: String) {
    self.init(word.hasPrefix("\(kind)/") ? word : "\(kind)/\(word)")
  }
}
