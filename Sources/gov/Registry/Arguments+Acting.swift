// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension Arguments {
  /// Opens the registry, lets the library work out a change as whoever acts, and carries it out.
  func act(
    in context: Context, _ work: (Act) throws(Refusal) -> Change
  ) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(self, in: context, for: .acting)
    let act = try open.act(by: try open.actor(self, in: context))
    let change: Change
    do throws(Refusal) {
      change = try work(act)
    } catch {
      throw CommandFailure(error)
    }
    return try open.carryOut(change, self)
  }
}
