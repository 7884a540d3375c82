// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// What CI tells of the pull request that it runs for.
struct PullRequestEvent: Hashable {
  /// The login of whoever opened it, which is not whoever ran the job again.
  var author: String
  /// When the forge first had the head that is judged, by its own clock.
  var seen: Instant?

  /// Reads the event file that GITHUB_EVENT_PATH names; nothing where there is none, or no pull
  /// request in it.
  static func current(in context: Context) throws(CommandFailure) -> PullRequestEvent? {
    guard let path = context.environment["GITHUB_EVENT_PATH"], !path.isEmpty else { return nil }
    let bytes: [UInt8]
    switch InputReader.read(path: context.resolve(path)) {
    case .success(let read): bytes = read
    case .failure(let error):
      throw .broken("unreadable-event", "the event file '\(path)' cannot be read: \(error)")
    }
    do throws(JSONSyntaxError) {
      let document = try JSONDocument(parsing: bytes)
      let request = document.root["pull_request"]
      guard let author = request?["user"]?["login"]?.string else { return nil }
      // A push to an open pull request is told at once; other events may come long after the head.
      let key = document.root["action"]?.string == "synchronize" ? "updated_at" : "created_at"
      return PullRequestEvent(
        author: author, seen: request?[key]?.string.flatMap { Instant($0) })
    } catch {
      throw .broken(
        "unreadable-event", "the event file '\(path)' is not JSON: \(error.problem.message)")
    }
  }
}
