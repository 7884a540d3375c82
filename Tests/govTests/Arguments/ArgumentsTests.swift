// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import gov

struct `Values of arguments` {
  static let declaration = Declaration(
    "sample", .answer, "Is a sample.",
    arguments: [.optional("COLOR", "A colour")],
    options: [.repeating("names", "LIST", "Names"), .value("seats", "N", "Seats")])

  static func arguments(_ values: [String: [String]]) -> Arguments {
    Arguments(declaration, GlobalOptions(), values)
  }

  @Test(arguments: [
    ("a,b,c", ["a", "b", "c"]), ("a, b ,c", ["a", "b", "c"]), ("one", ["one"]),
    ("\"Smith, J.\",b", ["Smith, J.", "b"]), ("\"say \"\"x\"\"\"", ["say \"x\""]),
    ("O\"Neil,b", ["O\"Neil", "b"]),
  ])
  func `a list is split at commas, quoted as in CSV`(_ value: String, _ items: [String]) throws {
    #expect(try Self.arguments(["names": [value]]).list("names") == items)
  }

  @Test(arguments: [
    ("a,,b", "'--names' has an empty item: 'a,,b'"),
    ("", "'--names' has an empty item: ''"),
    ("a,", "'--names' has an empty item: 'a,'"),
    ("\"a", "'--names' has an open quotation mark: '\"a'"),
    ("\"a\"b", "'--names' has text after a closing quotation mark: '\"a\"b'"),
  ])
  func `a broken list is refused`(_ value: String, _ message: String) {
    let failure = #expect(throws: CommandFailure.self) {
      try Self.arguments(["names": [value]]).list("names")
    }
    #expect(failure?.message == message)
    #expect(failure?.usageOf == "gov sample")
  }

  @Test func `lists given several times are joined`() throws {
    #expect(try Self.arguments(["names": ["a,b", "c"]]).list("names") == ["a", "b", "c"])
    #expect(try Self.arguments([:]).list("names") == [])
  }

  @Test func `a number is a whole number of its range`() throws {
    #expect(try Self.arguments(["seats": ["3"]]).integer("seats", in: 1...9) == 3)
    #expect(try Self.arguments([:]).integer("seats", in: 1...9) == nil)
    for value in ["0", "10", "x", "1.5", "", "99999999999999999999", "１"] {
      let failure = #expect(throws: CommandFailure.self) {
        try Self.arguments(["seats": [value]]).integer("seats", in: 1...9)
      }
      #expect(
        failure?.message == "'--seats' takes a whole number from 1 to 9, not '\(value)'")
    }
  }

  @Test func `a choice is one of its type's cases`() throws {
    let color = try Self.arguments(["COLOR": ["never"]])
      .choice("COLOR", GlobalOptions.Color.self)
    #expect(color == .never)
    let failure = #expect(throws: CommandFailure.self) {
      try Self.arguments(["COLOR": ["nver"]]).choice("COLOR", GlobalOptions.Color.self)
    }
    #expect(failure?.message == "COLOR is auto, always or never, not 'nver'")
    #expect(failure?.help == "did you mean 'never'?")
  }
}
