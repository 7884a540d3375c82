// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension CommandList {
  /// The commands of `gov`; a new one is a line here and a file in the folder of its subject.
  static let standard = CommandList(
    [
      Section(
        "The registry",
        [
          InitCommand(), CheckCommand(), GuardCommand(), FmtCommand(), LogCommand(),
          CorrectCommand(),
          WhoamiCommand(),
        ]),
      Section(
        "People",
        [
          StatusCommand(), PersonAddCommand(), PersonListCommand(), PersonShowCommand(),
          PersonEditCommand(), PersonRedactCommand(), LeaveCommand(),
        ]),
      Section(
        "Roles",
        [
          EligibleCommand(), NominateCommand(), AttestCommand(), WithdrawCommand(),
          AcceptCommand(), DeclineCommand(), PromoteCommand(), ResignCommand(),
          ReinstateCommand(),
        ]),
      Section(
        "Votes",
        [
          VoteOpenCommand(), VoteCastCommand(), VoteRollCommand(), VoteRecuseCommand(),
          VoteObjectCommand(), VoteRemindCommand(), VoteChallengeCommand(), VoteConfirmCommand(),
          VoteDrawCommand(),
          VoteTallyCommand(),
          VoteCloseCommand(), VoteWithdrawCommand(), VoteListCommand(), VoteShowCommand(),
          VoteRecordCommand(),
          EnactCommand(),
        ]),
      Section(
        "Bodies",
        [
          ProjectAddCommand(), ProjectListCommand(), ProjectShowCommand(), ProjectEditCommand(),
          ProjectCloseCommand(),
          BodyListCommand(), BodyShowCommand(), AppointCommand(), MeetingCallCommand(),
          MeetingEditCommand(), MeetingAttendCommand(), MeetingMinutesCommand(),
          MeetingCloseCommand(), MeetingListCommand(), MeetingShowCommand(),
          MeetingAttendanceCommand(), MeetingDueCommand(), DueCommand(), WaiveCommand(),
          TellCommand(),
          ImportMeetingsCommand(),
          ExportCalendarCommand(),
        ]),
      Section(
        "Groups",
        [
          GroupListCommand(), GroupShowCommand(), GroupEligibleCommand(), GroupInviteCommand(),
          GroupJoinCommand(), GroupLeaveCommand(), GroupTickCommand(), GroupAnnounceCommand(),
          GroupEditCommand(), GroupRulesCommand(), GroupReviewCommand(), GroupCompleteCommand(),
          WarnCommand(), RetireCommand(), TaskListCommand(), TaskAddCommand(), TaskClaimCommand(),
          TaskReleaseCommand(), TaskFinishCommand(), TaskDropCommand(), ComponentAddCommand(),
          ComponentListCommand(), ComponentShowCommand(), ComponentEditCommand(),
          ComponentCloseCommand(),
        ]),
      Section(
        "Evidence",
        [
          ImportPullRequestsCommand(), ImportRosterCommand(), ImportGitCommand(),
          ActivityListCommand(),
          ActivityAddCommand(), ActivityModulesCommand(),
        ]),
      Section("Files for other tools", OwnersExport.allCases.map { ExportOwnersCommand(kind: $0) }),
      Section(
        "The rules",
        [
          CharterExplainCommand(), CharterShowCommand(), CharterLintCommand(), CharterDiffCommand(),
          CharterTryCommand(), SchemaCommand(),
        ]),
      Section(
        "About gov",
        [
          HelpCommand(), CompletionsCommand(), VersionCommand(),
        ]),
    ],
    groups: [
      ["activity"]: "Shows and enters contributions.",
      ["import"]: "Takes in rosters and contributions.",
      ["body"]: "Shows the bodies and their seats.",
      ["export"]: "Prints the record in other forms.",
      ["project"]: "Takes in, shows, changes and closes projects.",
      ["component"]: "Enters, shows, changes and closes components.",
      ["meeting"]: "Calls, records and shows meetings.",
      ["charter"]: "Explains, shows and checks the community's rules.",
      ["group"]: "Forms, shows and changes SIGs, working groups and other groups.",
      ["task"]: "Offers, claims and finishes tasks of groups.",
      ["person"]: "Shows and edits the people on record.",
      ["vote"]: "Opens, counts and closes votes.",
    ])
}
