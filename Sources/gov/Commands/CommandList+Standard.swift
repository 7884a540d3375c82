// SPDX-License-Identifier: Apache-2.0

extension CommandList {
  /// The commands of `gov`; a new one is a line here and a file beside this one.
  static let standard = CommandList(
    [
      Section(
        "Votes",
        [
          VoteTallyCommand()
        ]),
      Section(
        "About gov",
        [
          HelpCommand(),
          CompletionsCommand(),
          VersionCommand(),
        ]),
    ],
    groups: [["vote"]: "Opens, counts and closes votes."])
}
