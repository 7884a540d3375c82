// SPDX-License-Identifier: Apache-2.0

/// What git may learn from the environment.
package enum GitEnvironment {
  /// The environment without what points git elsewhere, and with what keeps it quiet and harmless.
  ///
  /// A hook, or a `git` that runs gov, leaves GIT_DIR, GIT_INDEX_FILE and their like behind. The
  /// user's own choice of configuration stays: without it a CI's `safe.directory` would be lost.
  package static func scrubbed(_ environment: [String: String]) -> [String: String] {
    var result = environment.filter { name, _ in !name.hasPrefix("GIT_") || keeps(name) }
    for (name, value) in fixed { result[name] = value }
    return result
  }

  private static func keeps(_ name: String) -> Bool {
    let exact: Set<String> = [
      "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT",
      "GIT_CEILING_DIRECTORIES",
    ]
    return exact.contains(name) || name.hasPrefix("GIT_CONFIG_KEY_")
      || name.hasPrefix("GIT_CONFIG_VALUE_")
  }

  private static let fixed = [
    // Messages are told apart by their English words.
    "LC_ALL": "C", "LANGUAGE": "", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
    // What refs/replace puts in a commit's stead is not what was merged.
    "GIT_NO_REPLACE_OBJECTS": "1",
    // A partial clone says what it lacks instead of asking a server.
    "GIT_NO_LAZY_FETCH": "1",
  ]
}
