// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// One thing that a role asks for; see the forms in this folder's `Criteria`.
public struct Criterion: Sendable {
  /// What it asks for.
  package var form: any CriterionForm

  package init(_ form: any CriterionForm) {
    self.form = form
  }

  /// Every form that a charter can use.
  ///
  /// A new form is a file of its own and a line here.
  package static let forms: [any CriterionForm.Type] = [
    AllCriterion.self, AnyCriterion.self, SomeCriterion.self, NotCriterion.self,
    RoleCriterion.self, CountCriterion.self, BreadthCriterion.self, LinesCriterion.self,
    ActiveCriterion.self, MemberCriterion.self, NominationsCriterion.self,
    AttestedCriterion.self, SponsorsCriterion.self, ActiveMonthsCriterion.self,
    TasksCriterion.self,
  ]
}

/// A form of criterion, told from others by a key of its own.
package protocol CriterionForm: Record, Hashable, Sendable {
  /// The key that marks the form in a charter.
  static var key: String { get }
  /// What the form asks for, in a sentence, for the reference.
  static var about: String { get }
  /// Where the rule comes from.
  var clause: ClauseID? { get }
  /// The criteria inside this one.
  var parts: [Criterion] { get }
  /// What it speaks of, to be found in the charter.
  var mentions: [CriterionMention] { get }
  /// Why it can never be met, or always is, whatever the record says.
  var faults: [CriterionFault] { get }
  /// The steps from this criterion to one inside it.
  func steps(toPart index: Int) -> [CharterPath.Step]
  /// When the criterion is met, over all time, from what is on record.
  func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline
  /// What is there, what is needed and what counts, at the evaluation's moment.
  func finding(_ evaluation: Evaluation) -> Finding
  /// The criterion as a sentence.
  func sentence(in language: Language, _ charter: Charter) -> String
}

extension CriterionForm {
  package var parts: [Criterion] { [] }
  package var mentions: [CriterionMention] { [] }
  package var faults: [CriterionFault] { [] }
  package func steps(toPart index: Int) -> [CharterPath.Step] { [.key(Self.key), .index(index)] }
}

extension Criterion: Hashable {
  /// Whether two criteria ask for the same.
  public static func == (first: Criterion, second: Criterion) -> Bool {
    first.json == second.json
  }

  /// Feeds the criterion's written form to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(json)
  }
}

extension Criterion: Datum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> Criterion? {
    guard node.kind == .object else {
      problems.note(node, "expected a criterion, found \(node.found)")
      return nil
    }
    let keys = node.members.map { $0.name.string ?? "" }
    for form in forms where keys.contains(form.key) {
      return read(form, node, &problems)
    }
    let known = forms.map { $0.key }
    let near = keys.lazy.compactMap { Suggestion.nearest(to: $0, among: known) }.first
    problems.note(
      node, "a criterion has one of the keys \(known.map { "'\($0)'" }.joined(separator: ", "))",
      help: near.map { "did you mean '\($0)'?" })
    return nil
  }

  private static func read<Form: CriterionForm>(
    _ form: Form.Type, _ node: JSONNode, _ problems: inout Problems
  ) -> Criterion? {
    guard let read = Form.read(node, &problems) else { return nil }
    return Criterion(read)
  }

  package var json: JSON { form.json }

  // The forms nest criteria, so a schema that spelled them out would not end.
  package static var schema: Schema { .reference("criterion") }

  /// The schema of all forms, each told from the others by its key.
  package static var definition: Schema {
    let forms = forms.map { form -> JSON in
      guard case .object(let members) = form.definition.json else { return .null }
      return .object([.init("description", .string(form.about))] + members)
    }
    return Schema(.object([.init("oneOf", .array(forms))]))
  }
}
