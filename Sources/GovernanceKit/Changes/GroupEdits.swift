// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// What is to be changed of a group's page; what isn't named stays.
  public struct GroupEdits: Hashable, Sendable {
    /// Things of one sort that are added, and such as are taken back.
    public struct Items: Hashable, Sendable {
      /// What is added.
      public var added: [String] = []
      /// What is taken back.
      public var removed: [String] = []

      /// Creates items that change nothing.
      public init(added: [String] = [], removed: [String] = []) {
        self.added = added
        self.removed = removed
      }
    }

    /// The title that people read.
    public var title: String?
    /// Channels added, or told anew under a name.
    public var channels: [Channel] = []
    /// Channels that are no longer used, by name.
    public var withoutChannels: [String] = []
    /// Whom to ask.
    public var contacts = Items()
    /// The labels that mark its work.
    public var labels = Items()
    /// The repositories that it owns.
    public var repositories = Items()
    /// The paths that it owns.
    public var paths = Items()
    /// The day by which it is to be done.
    public var due: Day?
    /// What the constitution says in words, by the name of the part.
    public var words: [ConstitutionWord: String] = [:]
    /// The group above it, an empty text for none.
    public var parent: String?
    /// The groups that have a stake in it.
    public var stakeholders = Items()
    /// What its kind asks for by names of its own, told anew.
    public var particulars: [Particular] = []
    /// Names under which nothing is said any more.
    public var withoutParticulars: [String] = []
    /// How it meets.
    public var meetings: MeetingRule?

    /// Creates edits that change nothing.
    public init() {}
  }
}

/// The parts of a constitution that are said in words.
public enum ConstitutionWord: String, CaseIterable, Sendable {
  case scope, promotion, exit, dissolution, goal, done

  var place: WritableKeyPath<Constitution, String?> {
    switch self {
    case .scope: \.purpose
    case .promotion: \.promotion
    case .exit: \.exit
    case .dissolution: \.dissolution
    case .goal: \.goal
    case .done: \.done
    }
  }
}
