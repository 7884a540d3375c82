// SPDX-License-Identifier: Apache-2.0

/// A name that stands for one thing for ever; the type says what sort of thing.
public struct ID<Subject>: Hashable, Sendable {
  /// The id as it is written.
  public let text: String

  /// Creates an id from its spelling, unchecked: readers and acts check it where it enters.
  public init(_ text: String) {
    self.text = text
  }
}

extension ID: Comparable {
  /// Orders ids by their bytes.
  public static func < (first: ID, second: ID) -> Bool {
    first.text < second.text
  }
}

extension ID: CustomStringConvertible {
  /// The id as it is written.
  public var description: String { text }
}

extension ID: ExpressibleByStringLiteral {
  /// Creates an id from a literal.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

/// Names a person (or an organisation, as `org:ID`).
public typealias PersonID = ID<Person>
/// Names a role of the charter.
public typealias RoleID = ID<RoleRule>
/// Names a body of the charter.
public typealias BodyID = ID<BodyRule>
/// Names a group.
public typealias GroupID = ID<Group>
/// Names a vote.
public typealias VoteID = ID<Vote>
/// Names a procedure of the charter.
public typealias ProcedureID = ID<Procedure>
/// Names a claim of the charter.
public typealias ClaimID = ID<Claim>
/// Names a clause of the charter.
public typealias ClauseID = ID<Clause>

/// Says what a well-formed id looks like.
package enum IDRule {
  /// Letters, digits and inner `-`, `_`, `.`; at most 64.
  package static let personLaw =
    "a person's id is made of letters, digits and inner '-', '_' or '.', at most 64"
  /// Lower-case letters, digits and `-`; at most 64.
  package static let plainLaw =
    "an id is made of lower-case letters, digits and '-', at most 64, and starts with a letter or digit"

  /// Whether a text can be a person's id.
  package static func isPerson(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (1...64).contains(bytes.count), let first = bytes.first, let last = bytes.last,
      isAlphanumeric(first), isAlphanumeric(last)
    else { return false }
    return bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E }
      && !text.contains("..")
  }

  /// Whether a text can be any other id.
  package static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (1...64).contains(bytes.count), let first = bytes.first, isLowercase(first) else {
      return false
    }
    return bytes.allSatisfy { isLowercase($0) || $0 == 0x2D }
  }

  private static func isLowercase(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLowercase(byte) || (byte >= 0x41 && byte <= 0x5A)
  }
}
