// SPDX-License-Identifier: Apache-2.0

/// As long as nobody has entered a component, `component/ID` is a bare name that people agree on.
///
/// A community may begin so, and hold roles in components before it says which paths they are. From
/// the first component that is entered, every other one has to be, too: a slip of the pen would
/// otherwise be a component of its own.
extension Registry {
  /// Whether a scope is a component's bare name.
  package func isBareName(_ scope: Scope?) -> Bool {
    scope?.component != nil && components.isEmpty
  }

  /// Whether it was one at a moment, when no component had been entered yet.
  package func isBareName(_ scope: Scope?, at instant: Instant) -> Bool {
    scope?.component != nil && components.values.allSatisfy { instant < $0.at }
  }

  /// What should be said of something done in a component that nobody has entered.
  package func remark(onBareName scope: Scope?) -> String? {
    guard let scope, isBareName(scope), let id = scope.component else { return nil }
    return "'\(scope)' is a bare name, and work anywhere counts for it until somebody enters what "
      + "belongs to it: gov component add \(id) --path GLOB"
  }
}
