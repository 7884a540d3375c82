// SPDX-License-Identifier: Apache-2.0

extension Nomination {
  /// The nominee's last answer, which counts.
  public var answer: Answer? {
    get { answers.last }
    set { answers = newValue.map { [$0] } ?? [] }
  }
}

extension Vote {
  /// The last answer of the person concerned, which counts.
  public var answer: Answer? {
    get { answers.last }
    set { answers = newValue.map { [$0] } ?? [] }
  }
}
