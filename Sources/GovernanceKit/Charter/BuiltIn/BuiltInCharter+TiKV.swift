// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// TiKV's community of 2019 as data.
  static let tikvText = #"""
    {
      "formatVersion": 1,
      "id": "tikv",
      "version": "2019",
      "title": {"en": "TiKV", "zh-Hans": "TiKV"},
      "zone": "UTC",
      "language": "en",
      "forge": "github",
      "repositories": ["tikv/*"],
      "defaultBranches": ["master", "main"],
      "nominationsLapse": "12 months",
      "sources": [
        {
          "id": "rfc",
          "title": "RFC 0029: TiKV Community Re-organization and SIG Launching",
          "url": "https://github.com/tikv/rfcs/blob/master/text/0029-tikv-community-reorg-sig.md",
          "language": "en",
          "edition": "2019-11"
        },
        {
          "id": "readme",
          "title": "TiKV Community (README)",
          "url": "https://github.com/tikv/community/blob/4fe4699/README.md",
          "language": "en",
          "edition": "2019-12"
        },
        {
          "id": "membership",
          "title": "TiKV community membership",
          "url": "https://github.com/tikv/community",
          "language": "en",
          "edition": "2020"
        }
      ],
      "clauses": [
        {
          "id": "tikv/ladder",
          "text": {
            "en": "Developers rise from Contributor to Active Contributor, Reviewer, Committer and Maintainer.",
            "zh-Hans": "开发者由低到高为 Contributor、Active Contributor、Reviewer、Committer、Maintainer。"
          },
          "source": "rfc",
          "section": "New roles introduced"
        },
        {
          "id": "tikv/contributor",
          "text": {
            "en": "A Contributor has at least one pull request merged to any repository under the TiKV organisation.",
            "zh-Hans": "Contributor 至少有一个 PR 合入 TiKV 组织下的任一仓库。"
          },
          "source": "rfc",
          "section": "New roles introduced"
        },
        {
          "id": "tikv/active-contributor",
          "text": {
            "en": "An Active Contributor is a Contributor with at least 8 pull requests merged to the master branch within 1 year.",
            "zh-Hans": "Active Contributor 是一年内至少有 8 个 PR 合入 master 分支的 Contributor。"
          },
          "source": "rfc",
          "section": "Special Interest Group",
          "note": {
            "en": "The list of roles says ‘at least 8’ without a window; joining a SIG asks for more than 8 to its module. History shows a promotion at exactly 8. The year is a rolling one.",
            "zh-Hans": "角色列表只写“至少 8 个”而没有期限；加入 SIG 则要求向其模块贡献超过 8 个。历史上有人恰好 8 个时晋升。一年按滚动计算。"
          }
        },
        {
          "id": "tikv/unrecorded-branch",
          "text": {
            "en": "A pull request counts whose base branch the record doesn't show.",
            "zh-Hans": "未记录目标分支的 PR 也计入。"
          },
          "default": true,
          "note": {
            "en": "Exports made from a git history of the default branch carry no base branch; leave the flag out to have such counts called unknown.",
            "zh-Hans": "由默认分支的 git 历史导出的数据没有目标分支；去掉该标志则此类计数视为未知。"
          }
        },
        {
          "id": "tikv/active-contributor-vote",
          "text": {
            "en": "An Active Contributor is voted for by at least two Reviewers.",
            "zh-Hans": "Active Contributor 须获至少两名 Reviewer 投票同意。"
          },
          "source": "rfc",
          "section": "New roles introduced",
          "note": {
            "en": "By default a vote of Reviewers and those above passes with two for it, whatever is against, and has no least length.",
            "zh-Hans": "默认由 Reviewer 及以上投票，两票赞成即通过，不计反对票，也没有最短期限。"
          }
        },
        {
          "id": "tikv/reviewer",
          "text": {
            "en": "A Reviewer comes from the Active Contributors, belongs to a SIG, has made significant contributions to its module, is nominated by two or more Committers, and is invited.",
            "zh-Hans": "Reviewer 从 Active Contributor 中产生，须属于某个 SIG，对模块有重大贡献，由两名及以上 Committer 提名并受邀。"
          },
          "source": "rfc",
          "section": "Special Interest Group",
          "note": {
            "en": "What is significant has no number; by default a Committer vouches for it. An invitation asks for an answer.",
            "zh-Hans": "“重大贡献”没有数字标准；默认由一名 Committer 确认。受邀者须答复接受。"
          }
        },
        {
          "id": "tikv/reviewer-duties",
          "text": {
            "en": "A Reviewer must review pull requests, gives a valid sign-off (LGTM) for the module, and may take part in design.",
            "zh-Hans": "Reviewer 有义务审查 PR，对模块的 LGTM 有效，可参与后续设计。"
          },
          "source": "rfc",
          "section": "Special Interest Group"
        },
        {
          "id": "tikv/committer",
          "text": {
            "en": "A Committer is nominated by Maintainers or the PMC for outstanding contribution, and has implemented a feature or fixed a major bug independently.",
            "zh-Hans": "Committer 由 Maintainer 或 PMC 提名，贡献突出，并独立实现过至少一个特性或修复过重大 bug。"
          },
          "source": "rfc",
          "section": "New roles introduced",
          "note": {
            "en": "The README lets one Maintainer or PMC member invite; SIG charters of 2020 ask for two Maintainers. By default one suffices, and a Maintainer vouches for the rest. That a Committer comes from the Reviewers is the order of the ladder.",
            "zh-Hans": "README 中由一名 Maintainer 或 PMC 成员邀请；2020 年的 SIG 章程要求两名 Maintainer。默认一名即可，其余由 Maintainer 确认。Committer 从 Reviewer 中产生是阶梯的次序。"
          }
        },
        {
          "id": "tikv/committer-invitation",
          "text": {
            "en": "A Maintainer or PMC member invites a Committer after a vote, and the person accepts.",
            "zh-Hans": "Maintainer 或 PMC 成员在投票之后邀请，被邀请者接受后成为 Committer。"
          },
          "source": "readme",
          "section": "How Do I Become a Committer?"
        },
        {
          "id": "tikv/committer-vote",
          "text": {
            "en": "A vote on a Committer passes with at least two Maintainers for it, and more for than against.",
            "zh-Hans": "Committer 的投票须至少两名 Maintainer 赞成，且赞成多于反对。"
          },
          "source": "membership",
          "section": "Committer",
          "default": true,
          "note": {
            "en": "The README names neither voters nor threshold; the membership page has two or more incumbent Maintainers vote.",
            "zh-Hans": "README 没有写明投票人和门槛；membership 页面要求两名及以上在任 Maintainer 投票。"
          }
        },
        {
          "id": "tikv/maintainer",
          "text": {
            "en": "A Maintainer plans and designs the project, may merge master branches, and is appointed by existing Maintainers from the Committers.",
            "zh-Hans": "Maintainer 规划和设计项目，可合并 master 分支，由在任 Maintainer 从 Committer 中任命。"
          },
          "source": "rfc",
          "section": "New roles introduced"
        },
        {
          "id": "tikv/maintainer-appointment",
          "text": {
            "en": "Maintainers appoint by a vote that more than half of them carry.",
            "zh-Hans": "Maintainer 的任命由在任 Maintainer 投票，过半数赞成通过。"
          },
          "default": true,
          "note": {
            "en": "The RFC names no threshold; the membership page asks the PMC for unanimity, and the governance text of 2020 the Maintainers for consensus.",
            "zh-Hans": "RFC 没有写门槛；membership 页面要求 PMC 全票，2020 年的治理文本要求 Maintainer 达成共识。"
          }
        },
        {
          "id": "tikv/pmc",
          "text": {
            "en": "The PMC is the core management team: it decides the roadmap and makes the community's major decisions.",
            "zh-Hans": "PMC 是核心管理团队，决定路线图和社区的重大事项。"
          },
          "source": "rfc",
          "section": "New roles introduced"
        },
        {
          "id": "tikv/pmc-members",
          "text": {
            "en": "The PMC consists of core Maintainers and the chair of the Organizer Committee.",
            "zh-Hans": "PMC 由核心 Maintainer 和 Organizer Committee 主席组成。"
          },
          "source": "readme",
          "section": "Governance",
          "note": {
            "en": "Which Maintainers are core is not said, and another page has the PMC invite its members; by default a Maintainer's seat is an appointment on record, and the chair's follows from the office.",
            "zh-Hans": "来源没有说明哪些是核心 Maintainer，另一页面则说由 PMC 邀请；默认 Maintainer 的席位凭任命记录，主席的席位随其职务。"
          }
        },
        {
          "id": "tikv/organizer-committee",
          "text": {
            "en": "The Organizer Committee consists of those who lead user groups or organise events in the regions.",
            "zh-Hans": "Organizer Committee 由各地用户组负责人或活动组织者组成。"
          },
          "source": "rfc",
          "section": "New roles introduced"
        },
        {
          "id": "tikv/organizer-appointment",
          "text": {
            "en": "Members and chair of the Organizer Committee are appointed.",
            "zh-Hans": "Organizer Committee 的成员和主席由任命产生。"
          },
          "default": true,
          "note": {
            "en": "The sources do not say by whom; the appointment is recorded with its author and a link.",
            "zh-Hans": "来源没有说明由谁任命；记录经办人和链接。"
          }
        },
        {
          "id": "tikv/sig",
          "text": {
            "en": "A SIG is a persistent, open group that owns part of the project; everybody may take part who follows the code of conduct.",
            "zh-Hans": "SIG 是长期、开放的小组，负责项目的一部分；遵守行为准则者均可参与。"
          },
          "source": "readme",
          "section": "Governance",
          "note": {
            "en": "Active Contributors are invited; the RFC asks for more than 8 pull requests to the SIG's module within 1 year.",
            "zh-Hans": "由 SIG 邀请 Active Contributor 加入；RFC 要求一年内向其模块贡献超过 8 个 PR。"
          }
        },
        {
          "id": "tikv/tech-lead",
          "text": {
            "en": "A SIG has 2 or 3 Tech Leads, who are at least Active Contributors, organise it and answer for its activity and output.",
            "zh-Hans": "每个 SIG 有 2 或 3 名 Tech Lead，至少为 Active Contributor，组织 SIG 并对其活动和产出负责。"
          },
          "source": "rfc",
          "section": "SIG Constitution and Operation"
        },
        {
          "id": "tikv/sig-meetings",
          "text": {
            "en": "At a weekly progress meeting of a SIG at least one Tech Lead is there.",
            "zh-Hans": "SIG 每周进度会至少一名 Tech Lead 在场。"
          },
          "source": "rfc",
          "section": "SIG Constitution and Operation",
          "note": {
            "en": "By our default it is asked of every meeting of a SIG that is on record; without a Tech Lead it decides nothing.",
            "zh-Hans": "默认对登记的每次 SIG 会议适用；没有 Tech Lead 在场则不作决定。"
          }
        },
        {
          "id": "tikv/tech-lead-appointment",
          "text": {
            "en": "Maintainers appoint Tech Leads as they appoint Maintainers.",
            "zh-Hans": "Tech Lead 由 Maintainer 以任命 Maintainer 的方式任命。"
          },
          "default": true,
          "note": {
            "en": "The RFC does not say who appoints; later the Maintainers assign the leads of a new SIG.",
            "zh-Hans": "RFC 没有说明由谁任命；后来的文本由 Maintainer 指派新 SIG 的负责人。"
          }
        },
        {
          "id": "tikv/sig-promotion",
          "text": {
            "en": "Each promotion within a SIG is nominated by two members of a higher role; the rest is for the SIG to set.",
            "zh-Hans": "SIG 内的每次晋升由两名更高角色的成员提名；其余由各 SIG 自定。"
          },
          "source": "rfc",
          "section": "Member promotion mechanism",
          "note": {
            "en": "The SIGs' own numbers of 2020 are not part of this charter.",
            "zh-Hans": "各 SIG 在 2020 年自定的数字不在本章程内。"
          }
        },
        {
          "id": "tikv/wg",
          "text": {
            "en": "A working group is temporary, crosses SIGs, owns no code, and ends with its goal.",
            "zh-Hans": "工作组是临时的，可跨 SIG，不拥有代码，目标完成后解散。"
          },
          "source": "rfc",
          "section": "Working Group"
        },
        {
          "id": "tikv/zone",
          "text": {"en": "Days are counted in UTC.", "zh-Hans": "日期按 UTC 计算。"},
          "default": true
        },
        {
          "id": "tikv/nominations-lapse",
          "text": {"en": "A nomination lapses after 12 months.", "zh-Hans": "提名 12 个月后失效。"},
          "default": true
        },
        {
          "id": "tikv/amending",
          "text": {
            "en": "The charter is amended by more than half of the Maintainers.",
            "zh-Hans": "修改章程须半数以上 Maintainer 同意。"
          },
          "default": true,
          "note": {"en": "The sources are silent on changing the rules.", "zh-Hans": "来源未说明如何修改规则。"}
        },
        {
          "id": "tikv/recorders",
          "text": {
            "en": "Maintainers and the PMC record what others did.",
            "zh-Hans": "由 Maintainer 和 PMC 代为登记他人的行为。"
          },
          "default": true
        },
        {
          "id": "tikv/revocation",
          "text": {
            "en": "No rule takes a role away against its holder's will.",
            "zh-Hans": "没有违背本人意愿取消角色的规则。"
          },
          "default": true,
          "note": {
            "en": "RFC and README are silent; later texts have one.",
            "zh-Hans": "RFC 和 README 均未提及；后来的文本有此规定。"
          }
        },
        {
          "id": "tikv/sig-constitution",
          "text": {
            "en": "A SIG's constitution is made before it starts, adapted from a template: what it is for, what it owns, who leads it, how it meets, how members rise and leave, how it ends.",
            "zh-Hans": "SIG 启动前按模板制定章程：职责、模块、负责人、会议、晋升与退出、解散规则。"
          },
          "source": "rfc",
          "section": "Create the SIG constitution"
        },
        {
          "id": "tikv/sig-start",
          "text": {
            "en": "Before a SIG starts it has a public and a private channel and a meeting room; then it is announced.",
            "zh-Hans": "SIG 启动前须有公开频道、私有频道和会议室，然后发布公告。"
          },
          "source": "rfc",
          "section": "Special Interest Group"
        },
        {
          "id": "tikv/sig-joining",
          "text": {
            "en": "Whoever contributed more than 8 pull requests to the SIG's module within 1 year is invited to join.",
            "zh-Hans": "一年内向 SIG 模块贡献超过 8 个 PR 者受邀加入。"
          },
          "source": "rfc",
          "section": "Special Interest Group",
          "note": {
            "en": "Elsewhere Active Contributors are invited, who have at least 8; the stricter wording for joining is kept as it stands.",
            "zh-Hans": "另处写明邀请 Active Contributor（至少 8 个）；加入条件按原文从严。"
          }
        },
        {
          "id": "tikv/tasks",
          "text": {
            "en": "A SIG's tasks are graded by difficulty and claimed by members.",
            "zh-Hans": "SIG 任务按难度分级，由成员认领。"
          },
          "source": "rfc",
          "section": "SIG tasks",
          "note": {"en": "The grades' names are our default.", "zh-Hans": "分级名称为我方默认。"}
        },
        {
          "id": "tikv/group-motions",
          "text": {
            "en": "The community's committee decides on forming, merging and dissolving groups.",
            "zh-Hans": "小组的成立、合并和解散由社区委员会决定。"
          },
          "source": "rfc",
          "section": "Create the SIG constitution",
          "note": {
            "en": "The committee is taken to be the PMC, and by default more than half of its members decide; merging and dissolving are by the SIG's own rules.",
            "zh-Hans": "此处委员会指 PMC，默认过半数成员决定；合并和解散依 SIG 自有规则。"
          }
        },
        {
          "id": "tikv/wg-goal",
          "text": {
            "en": "A working group has a goal, and at least one lead.",
            "zh-Hans": "工作组有目标，至少有一名负责人。"
          },
          "source": "rfc",
          "section": "Working Group",
          "note": {"en": "That there is a lead is our default.", "zh-Hans": "须有负责人为我方默认。"}
        }
      ],
      "claims": [
        {
          "id": "significant-contributions",
          "title": {"en": "significant contributions to the module", "zh-Hans": "对模块有重大贡献"},
          "about": "person",
          "by": ["committer"],
          "clause": "tikv/reviewer"
        },
        {
          "id": "outstanding-contribution",
          "title": {"en": "outstanding contribution to TiKV", "zh-Hans": "对 TiKV 贡献突出"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "tikv/committer"
        },
        {
          "id": "feature-or-major-bug",
          "title": {
            "en": "implemented a feature or fixed a major bug independently",
            "zh-Hans": "独立实现过特性或修复过重大 bug"
          },
          "about": "person",
          "by": ["maintainer"],
          "clause": "tikv/committer"
        }
      ],
      "roles": [
        {
          "id": "contributor",
          "title": {"en": "Contributor", "zh-Hans": "Contributor"},
          "ladder": "developer",
          "clauses": ["tikv/ladder", "tikv/contributor"],
          "requires": [{"count": "pull-request", "atLeast": 1, "clause": "tikv/contributor"}],
          "grants": "automatic"
        },
        {
          "id": "active-contributor",
          "title": {"en": "Active Contributor", "zh-Hans": "Active Contributor"},
          "ladder": "developer",
          "follows": "contributor",
          "clauses": ["tikv/active-contributor-vote", "tikv/unrecorded-branch"],
          "requires": [
            {"role": "contributor", "clause": "tikv/active-contributor"},
            {
              "count": "pull-request",
              "where": {"branch": "default", "unrecordedBranchCounts": true},
              "atLeast": 8,
              "within": "1 year",
              "clause": "tikv/active-contributor"
            }
          ],
          "grants": "on-request",
          "approval": ["active-contributor-vote"],
          "rights": [{"en": "may be invited to a SIG", "zh-Hans": "可受邀加入 SIG"}]
        },
        {
          "id": "reviewer",
          "title": {"en": "Reviewer", "zh-Hans": "Reviewer"},
          "ladder": "developer",
          "follows": "active-contributor",
          "clauses": ["tikv/sig-promotion", "tikv/reviewer-duties"],
          "requires": [
            {"role": "active-contributor", "clause": "tikv/reviewer"},
            {"member": "sig", "clause": "tikv/reviewer"},
            {"attested": "significant-contributions", "clause": "tikv/reviewer"},
            {"nominations": 2, "from": "committer", "clause": "tikv/reviewer"}
          ],
          "grants": "on-request",
          "acceptance": true,
          "rights": [
            {"en": "valid sign-off (LGTM) for the module", "zh-Hans": "对模块的 LGTM 有效"},
            {"en": "take part in design", "zh-Hans": "参与设计"}
          ],
          "duties": [{"en": "review pull requests", "zh-Hans": "审查 PR"}]
        },
        {
          "id": "committer",
          "title": {"en": "Committer", "zh-Hans": "Committer"},
          "ladder": "developer",
          "follows": "reviewer",
          "clauses": ["tikv/committer-invitation", "tikv/committer-vote"],
          "requires": [
            {"role": "reviewer", "clause": "tikv/committer"},
            {"attested": "outstanding-contribution", "clause": "tikv/committer"},
            {"attested": "feature-or-major-bug", "clause": "tikv/committer"},
            {"nominations": 1, "from": "maintainer", "orBody": "pmc", "clause": "tikv/committer"}
          ],
          "grants": "on-request",
          "approval": ["committer-vote"],
          "acceptance": true
        },
        {
          "id": "maintainer",
          "title": {"en": "Maintainer", "zh-Hans": "Maintainer"},
          "ladder": "developer",
          "follows": "committer",
          "clauses": ["tikv/maintainer-appointment"],
          "requires": [{"role": "committer", "clause": "tikv/maintainer"}],
          "grants": "on-request",
          "approval": ["maintainers-vote"],
          "rights": [{"en": "merge into master branches", "zh-Hans": "合并 master 分支"}],
          "duties": [{"en": "plan and design the project", "zh-Hans": "规划和设计项目"}]
        },
        {
          "id": "tech-lead",
          "title": {"en": "Tech Lead", "zh-Hans": "Tech Lead"},
          "ladder": "sig",
          "kind": "sig",
          "clauses": ["tikv/tech-lead-appointment"],
          "requires": [
            {"role": "active-contributor", "clause": "tikv/tech-lead"},
            {"member": "sig", "clause": "tikv/tech-lead"}
          ],
          "grants": "on-request",
          "approval": ["maintainers-vote"],
          "duties": [
            {"en": "train the SIG's members", "zh-Hans": "培训 SIG 成员"},
            {"en": "organise discussions and decide on proposals", "zh-Hans": "组织讨论并对提案作出决定"},
            {"en": "assign tasks and follow them up", "zh-Hans": "分配并跟进任务"},
            {"en": "make the SIG's roadmap", "zh-Hans": "制定 SIG 路线图"},
            {"en": "attend its meetings", "zh-Hans": "参加例会"}
          ]
        },
        {
          "id": "wg-lead",
          "title": {"en": "working group lead", "zh-Hans": "工作组负责人"},
          "ladder": "wg",
          "kind": "wg",
          "clauses": ["tikv/wg-goal"],
          "grants": "on-request",
          "approval": ["pmc-decision"]
        }
      ],
      "bodies": [
        {
          "id": "pmc",
          "title": {"en": "Project Management Committee", "zh-Hans": "项目管理委员会（PMC）"},
          "clauses": ["tikv/pmc", "tikv/pmc-members"],
          "seats": [
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "成员"},
              "filled": [
                {
                  "candidates": {"role": "maintainer", "place": "community"},
                  "appointment": true,
                  "clause": "tikv/pmc-members"
                }
              ],
              "clause": "tikv/pmc-members"
            },
            {
              "id": "organizer",
              "title": {"en": "Chair of the Organizer Committee", "zh-Hans": "Organizer Committee 主席"},
              "derived": {"body": "organizer-committee", "seats": ["chair"]},
              "clause": "tikv/pmc-members"
            }
          ]
        },
        {
          "id": "organizer-committee",
          "title": {"en": "Organizer Committee", "zh-Hans": "组织者委员会（Organizer Committee）"},
          "clauses": ["tikv/organizer-committee"],
          "seats": [
            {
              "id": "chair",
              "title": {"en": "Chair", "zh-Hans": "主席"},
              "maximum": 1,
              "filled": [{"appointment": true, "clause": "tikv/organizer-appointment"}],
              "clause": "tikv/pmc-members"
            },
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "成员"},
              "filled": [{"appointment": true, "clause": "tikv/organizer-appointment"}],
              "clause": "tikv/organizer-committee"
            }
          ]
        }
      ],
      "groupKinds": [
        {
          "id": "sig",
          "title": {"en": "SIG", "zh-Hans": "SIG"},
          "clause": "tikv/sig",
          "constitution": {
            "requires": [
              "scope",
              "leads",
              "modules",
              "channels",
              "meetings",
              "promotion",
              "exit",
              "dissolution"
            ],
            "clause": "tikv/sig-constitution"
          },
          "leads": {
            "role": "tech-lead",
            "minimum": 2,
            "maximum": 3,
            "least": "active-contributor",
            "clause": "tikv/tech-lead"
          },
          "joining": {
            "by": "invitation",
            "inviters": ["tech-lead"],
            "requires": [
              {
                "count": "pull-request",
                "where": {"inScope": true},
                "moreThan": 8,
                "within": "1 year",
                "clause": "tikv/sig-joining"
              }
            ],
            "clause": "tikv/sig-joining"
          },
          "meetings": {
            "quorum": {"attended": ["tech-lead"], "clause": "tikv/sig-meetings"}
          },
          "checklist": [
            {
              "id": "public-channel",
              "title": {"en": "a public channel", "zh-Hans": "公开频道"},
              "clause": "tikv/sig-start"
            },
            {
              "id": "private-channel",
              "title": {"en": "a private channel", "zh-Hans": "私有频道"},
              "clause": "tikv/sig-start"
            },
            {
              "id": "meeting-room",
              "title": {"en": "a meeting room", "zh-Hans": "会议室"},
              "clause": "tikv/sig-start"
            }
          ],
          "ownRules": ["tech-lead", "joining", "exit", "ending"],
          "tasks": {"grades": ["easy", "medium", "hard"], "clause": "tikv/tasks"}
        },
        {
          "id": "wg",
          "title": {"en": "working group", "zh-Hans": "工作组"},
          "clause": "tikv/wg",
          "temporary": true,
          "ownsNoCode": true,
          "constitution": {"requires": ["goal", "done", "leads", "meetings"], "clause": "tikv/wg-goal"},
          "leads": {"role": "wg-lead", "minimum": 1, "clause": "tikv/wg-goal"},
          "joining": {"by": "open", "clause": "tikv/wg"}
        }
      ],
      "procedures": [
        {
          "id": "active-contributor-vote",
          "title": {"en": "Vote of the Reviewers", "zh-Hans": "Reviewer 投票"},
          "clauses": ["tikv/active-contributor-vote"],
          "electorate": {"role": "reviewer", "place": "community"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "outsiders": "recorded"
        },
        {
          "id": "committer-vote",
          "title": {"en": "Vote on a Committer", "zh-Hans": "Committer 投票"},
          "clauses": ["tikv/committer-vote"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "writing",
          "passes": ["yes >= 2", "yes > no"],
          "outsiders": "recorded"
        },
        {
          "id": "maintainers-vote",
          "title": {"en": "Vote of the Maintainers", "zh-Hans": "Maintainer 投票"},
          "clauses": ["tikv/maintainer-appointment", "tikv/tech-lead-appointment"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "either",
          "passes": ["yes > 1/2 of eligible"],
          "outsiders": "recorded"
        },
        {
          "id": "pmc-decision",
          "title": {"en": "Decision of the PMC", "zh-Hans": "PMC 决定"},
          "clauses": ["tikv/group-motions"],
          "electorate": {"body": "pmc"},
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "recorded"
        }
      ],
      "motions": [
        {"motion": "amend", "procedures": ["maintainers-vote"], "clause": "tikv/amending"},
        {"motion": "form", "procedures": ["pmc-decision"], "clause": "tikv/group-motions"},
        {"motion": "merge", "procedures": ["pmc-decision"], "clause": "tikv/group-motions"},
        {"motion": "dissolve", "procedures": ["pmc-decision"], "clause": "tikv/group-motions"}
      ],
      "recorders": [{"role": "maintainer"}, {"body": "pmc"}]
    }

    """#
}
