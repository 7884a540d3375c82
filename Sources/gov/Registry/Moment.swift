// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// Reads days and instants from the command line and the environment.
enum Moment {
  static func parse(
    _ text: String, option: String, in zone: Zone
  ) throws(CommandFailure) -> Instant {
    try when(text, option: option).instant(in: zone)
  }

  static func when(_ text: String, option: String) throws(CommandFailure) -> When {
    guard let when = When(text) else {
      throw .usage(
        "'\(option)' takes a day such as 2026-03-01 or an instant such as 2026-03-01T09:00:00Z, not '\(text)'",
        code: "bad-time")
    }
    return when
  }

  static func day(_ text: String, option: String, in zone: Zone) throws(CommandFailure) -> Day {
    zone.day(of: try parse(text, option: option, in: zone))
  }
}
