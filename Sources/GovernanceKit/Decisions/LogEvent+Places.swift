// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// What happened to a project or component: it was entered, changed, ended.
  package func events(of place: some Place) -> [NamedEvent] {
    let scope = place.scope
    let names: Set<String> = [scope.name, scope.text, place.ended?.into?.text ?? ""]
    func event(
      _ at: Instant, _ by: PersonID?, _ text: String, _ recorded: Instant?
    ) -> NamedEvent {
      (
        LogEvent(
          at: at, kind: scope.word, subject: scope.name, by: by, text: text, recorded: recorded),
        names.union([by?.text ?? ""])
      )
    }
    let entered = scope.project == nil ? "is entered" : "is taken in"
    var result = [
      event(
        place.at, place.by, "the \(scope.word) '\(scope.name)' \(entered)", place.recorded)
    ]
    for former in place.formerModules {
      let words = former.repositories + former.paths + former.labels
      let before = words.isEmpty ? "nothing of its own" : words.joined(separator: ", ")
      result.append(
        event(
          former.until, nil, "the \(scope.word) '\(scope.name)' is edited; it was \(before)", nil))
    }
    if let ended = place.ended {
      let how = ended.into.map { "merged into '\($0)'" } ?? "closed"
      let source = ended.basis.source.map { ": \($0)" } ?? ""
      result.append(
        event(
          ended.basis.at, ended.basis.by,
          "the \(scope.word) '\(scope.name)' is \(how)\(source)", ended.basis.recorded))
    }
    return result
  }
}

extension Scope {
  /// The scope's text where it is a project or component, whose log tells of what is held in it.
  package var placeText: String { isPlace ? text : "" }
}
