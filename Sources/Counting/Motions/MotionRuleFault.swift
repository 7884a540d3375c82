// SPDX-License-Identifier: Apache-2.0

/// What makes a rule unfit to decide anything.
public enum MotionRuleFault: Sendable, Hashable, CaseIterable {
  /// There is nothing the motion must meet.
  case passesAnything
  /// Which ballots an organisation cast cannot be known from totals.
  case secretWithCap
  /// Who stayed silent cannot be known from totals.
  case secretWithReminders
  /// A cap that lets nobody's ballot count.
  case emptyCap
  /// Reminders that exclude without a reminder.
  case emptyReminders
}

extension MotionRuleFault: CustomStringConvertible {
  /// The law that the rule breaks, in one line.
  public var description: String {
    switch self {
    case .passesAnything: "a motion passes by a condition, or by silence that agrees"
    case .secretWithCap: "where only totals are recorded, no organisation's ballots can be capped"
    case .secretWithReminders: "where only totals are recorded, the silent cannot be excluded"
    case .emptyCap: "at least one ballot from an organisation counts"
    case .emptyReminders: "the silent are excluded after one reminder at the earliest"
    }
  }
}

extension MotionRule {
  /// What makes the rule, or one that can take its place, unfit to decide anything.
  public var faults: [MotionRuleFault] {
    var found: Set<MotionRuleFault> = []
    if passes.isEmpty, !agreesBySilence { found.insert(.passesAnything) }
    if isSecret, cap != nil { found.insert(.secretWithCap) }
    if isSecret, reminders != nil { found.insert(.secretWithReminders) }
    if case .members(let count) = cap, count < 1 { found.insert(.emptyCap) }
    if let reminders, reminders.count < 1 { found.insert(.emptyReminders) }
    for rule in successors + smallBodyRules { found.formUnion(rule.faults) }
    return MotionRuleFault.allCases.filter(found.contains)
  }

  private var agreesBySilence: Bool {
    switch silence {
    case .agrees, .objected: true
    case .isAbsence, .abstains: false
    }
  }
}
