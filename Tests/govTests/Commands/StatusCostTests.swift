// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import gov

struct `What status reads` {
  @Test
  func `the number of files opened does not grow with the number of people`() throws {
    let few = try filesOpened(people: 10)
    let many = try filesOpened(people: 300)
    #expect(few == many)
    #expect(!few.isEmpty)
  }

  /// What `GOV_STATS` says of `gov status p1` in a registry of so many people.
  private func filesOpened(people: Int) throws -> String {
    let directory = try ScratchDirectory()
    let context = Context.ofTest(directory: directory.path)
    #expect(Gov.outcome(["init"], in: context).exit == 0)
    for number in 1...people {
      try directory.write(
        "{\n  \"id\": \"p\(number)\"\n}\n", to: "governance/people/p\(number).json")
    }
    let measured = Context.ofTest(
      directory: directory.path, environment: ["GOV_STATS": "1"])
    let outcome = Gov.outcome(["status", "p1"], in: measured)
    #expect(outcome.exit == 0)
    return outcome.stderr
  }
}
