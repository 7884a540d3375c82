// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Enters a contribution that no importer brings.
  public func addContribution(
    _ kind: String, by login: String, ref: String, on day: When?, title: String? = nil,
    in scope: Scope? = nil, lines: Int? = nil
  ) throws(Refusal) -> Change {
    let subject = try person(login)
    try requireRecorder("enter what others did")
    let known = charter.contributions.map(\.id.text)
    guard known.contains(kind) else {
      if kind == Activity.pullRequest {
        throw Refusal(
          .unknownWord, "imported-kind", "pull requests are imported, not entered by hand",
          help: "gov import pull-requests FILE --repo OWNER/NAME")
      }
      let near = Suggestion.nearest(to: kind, among: known)
      throw Refusal(
        .unknownWord, "unknown-kind", "the charter has no kind of contribution '\(kind)'",
        help: near.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty ? nil : "there are: \(known.joined(separator: ", "))"))
    }
    var item = Contribution()
    item.at = day?.instant(in: charter.zone) ?? at
    guard item.at <= charter.zone.end(of: self.day) else {
      throw Refusal(
        "future", "a contribution cannot lie in the future: '\(item.at)'",
        help: "name a day that is past with --at, or leave it out for today")
    }
    item.at = min(item.at, at)
    item.ref = ref
    item.title = title
    if let group = scope?.group {
      item.scope = try livingGroup(group).scope
    } else {
      try registry.require(scope)
      try requireOpen(scope)
      item.scope = scope
    }
    item.added = lines
    item.by = actor
    item.recorded = recorded ?? at
    var activity = Activity()
    activity.person = subject.id
    activity.kind = kind
    activity.items = [item]
    let taken = registry.activities[subject.id]?.contains {
      $0.kind == kind && $0.items.contains { $0.ref == ref }
    }
    guard taken != true else {
      throw Refusal(
        "known-contribution", "'\(ref)' is on record for '\(subject.id)' already",
        help: "gov activity list \(subject.id)")
    }
    var change = Change()
    change.id = ref
    change.put(
      .activity(activity), "add-contribution", subject.id.text, "\(subject.id): \(kind) \(ref)")
    return change
  }
}
