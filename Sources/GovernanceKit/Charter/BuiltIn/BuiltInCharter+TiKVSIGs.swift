// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// TiKV's SIGs as they stood before the teams of July 2021, as data.
  static let tikvSIGsText = #"""
    {
      "formatVersion": 1,
      "id": "tikv-sigs",
      "version": "2021-07, before the teams",
      "title": {"en": "TiKV (SIGs)", "zh-Hans": "TiKV（SIG）"},
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
          "id": "membership",
          "title": "TiKV community membership",
          "url": "https://github.com/tikv/community/tree/2b13c87%5E/community-membership.md",
          "language": "en",
          "edition": "2021-07"
        },
        {
          "id": "sig-governance",
          "title": "TiKV SIG governance and charter template",
          "url": "https://github.com/tikv/community/tree/2b13c87%5E",
          "language": "en",
          "edition": "2021-07"
        },
        {
          "id": "wg-governance",
          "title": "TiKV working group governance",
          "url": "https://github.com/tikv/community/tree/2b13c87%5E",
          "language": "en",
          "edition": "2021-07"
        },
        {
          "id": "sig-charters",
          "title": "Charters and constitutions of the five SIGs",
          "url": "https://github.com/tikv/community/tree/2b13c87%5E/sig",
          "language": "en",
          "edition": "2021-07"
        },
        {
          "id": "sig-promotion",
          "title": "Issue template for SIG membership and promotion",
          "url": "https://github.com/tikv/community/tree/2b13c87%5E/.github/ISSUE_TEMPLATE/sig-promotion.md",
          "language": "en",
          "edition": "2021-07"
        }
      ],
      "clauses": [
        {
          "id": "tikv-sigs/ladder",
          "text": {
            "en": "Developers rise from Contributor to Active Contributor, Reviewer, Committer and Maintainer; all but the first and the last are held in a SIG.",
            "zh-Hans": "开发者由低到高为 Contributor、Active Contributor、Reviewer、Committer、Maintainer；除首尾两级外均在 SIG 中担任。"
          },
          "source": "membership",
          "note": {
            "en": "The page lists the roles for the community; the SIGs' rosters list them SIG by SIG, and that is how they are kept here.",
            "zh-Hans": "该页面按社区列出角色；各 SIG 的名单则按 SIG 列出，此处依名单。"
          }
        },
        {
          "id": "tikv-sigs/contributor",
          "text": {
            "en": "A Contributor has at least one pull request merged to any repository of the organisation.",
            "zh-Hans": "Contributor 至少有一个 PR 合入组织下的任一仓库。"
          },
          "source": "rfc",
          "section": "New roles introduced"
        },
        {
          "id": "tikv-sigs/active-contributor",
          "text": {
            "en": "An Active Contributor has 8 pull requests or more within one year and the recognition of two Reviewers in office.",
            "zh-Hans": "Active Contributor 一年内有 8 个及以上 PR，并获两名在任 Reviewer 认可。"
          },
          "source": "membership",
          "section": "Active Contributor",
          "note": {
            "en": "A pull request counts whose base branch the record doesn't show.",
            "zh-Hans": "未记录目标分支的 PR 也计入。"
          }
        },
        {
          "id": "tikv-sigs/reviewer",
          "text": {
            "en": "A Reviewer knows the code base, and is sponsored by two or more Committers in office; each SIG sets what else it asks for.",
            "zh-Hans": "Reviewer 熟悉代码库，由两名及以上在任 Committer 推荐；其余由各 SIG 自定。"
          },
          "source": "membership",
          "section": "Reviewer"
        },
        {
          "id": "tikv-sigs/committer",
          "text": {
            "en": "A Committer is a Reviewer in at least two sub-projects, shows good judgement, made the product faster or fixed a major bug, and is voted for by two or more Maintainers in office; each SIG sets what else it asks for.",
            "zh-Hans": "Committer 须在至少两个子项目中任 Reviewer，判断力良好，有性能改进或重大 bug 修复，并获两名及以上在任 Maintainer 投票；其余由各 SIG 自定。"
          },
          "source": "membership",
          "section": "Committer",
          "note": {
            "en": "A SIG's own rule stands in place of this one, but for the vote.",
            "zh-Hans": "SIG 自有规则代替本条，但投票除外。"
          }
        },
        {
          "id": "tikv-sigs/maintainer",
          "text": {
            "en": "A Maintainer is invited by the PMC, whose votes for it are unanimous.",
            "zh-Hans": "Maintainer 由 PMC 邀请，须全票同意。"
          },
          "source": "membership",
          "section": "Maintainer",
          "note": {
            "en": "Another text of 2020 asks the Maintainers for consensus.",
            "zh-Hans": "2020 年的另一文本要求 Maintainer 达成共识。"
          }
        },
        {
          "id": "tikv-sigs/promotion",
          "text": {
            "en": "Promotion inside a SIG is by the SIG's rules; each is nominated by two members of a higher role.",
            "zh-Hans": "SIG 内的晋升由该 SIG 的规则决定，并由两名更高角色的成员提名。"
          },
          "source": "rfc",
          "section": "Member promotion mechanism"
        },
        {
          "id": "tikv-sigs/tech-lead",
          "text": {
            "en": "A SIG has 2 or 3 Tech Leads, co-leads included, who are at least Active Contributors.",
            "zh-Hans": "每个 SIG 有 2 或 3 名 Tech Lead（含 co-lead），至少为 Active Contributor。"
          },
          "source": "rfc",
          "section": "SIG Constitution and Operation",
          "note": {
            "en": "The rosters tell Tech Leads and co-leads apart; three of five SIGs had fewer in July 2021.",
            "zh-Hans": "名单区分 Tech Lead 与 co-lead；2021 年 7 月五个 SIG 中有三个人数不足。"
          }
        },
        {
          "id": "tikv-sigs/tech-lead-appointment",
          "text": {"en": "Maintainers assign the Tech Leads.", "zh-Hans": "Tech Lead 由 Maintainer 指派。"},
          "source": "sig-governance",
          "note": {
            "en": "The text speaks of new SIGs; later leads come by the same way, and by default more than half of the Maintainers carry it.",
            "zh-Hans": "文本仅提及新 SIG；其后的 Tech Lead 默认依同样方式，由过半数 Maintainer 通过。"
          }
        },
        {
          "id": "tikv-sigs/sig",
          "text": {
            "en": "A SIG is a lasting, open group with a charter, which owns a part of the project.",
            "zh-Hans": "SIG 是长期、开放的小组，有章程，负责项目的一部分。"
          },
          "source": "sig-governance"
        },
        {
          "id": "tikv-sigs/sig-charter",
          "text": {
            "en": "A SIG's charter says what it is for, what it owns, who leads it, where and when it meets, and how members rise, leave, and the SIG ends.",
            "zh-Hans": "SIG 章程须写明职责、所负责的模块、负责人、沟通渠道与会议、晋升、退出及解散规则。"
          },
          "source": "sig-governance",
          "section": "Charter template"
        },
        {
          "id": "tikv-sigs/sig-start",
          "text": {
            "en": "Before a SIG starts it has a public and a private channel and a meeting room; then it is announced.",
            "zh-Hans": "SIG 启动前须有公开频道、私有频道和会议室，然后发布公告。"
          },
          "source": "rfc",
          "section": "Special Interest Group"
        },
        {
          "id": "tikv-sigs/sig-creation",
          "text": {
            "en": "A SIG is proposed to the community's committee and announced once approved.",
            "zh-Hans": "SIG 向社区委员会提案，批准后公布。"
          },
          "source": "rfc",
          "section": "Create the SIG constitution",
          "note": {
            "en": "The committee is taken to be the PMC. By default more than half of its members decide, on merging and dissolving too.",
            "zh-Hans": "此处委员会指 PMC。默认过半数成员决定，合并与解散同。"
          }
        },
        {
          "id": "tikv-sigs/sig-meetings",
          "text": {
            "en": "A SIG meets every two weeks; the Scheduling SIG keeps a progress document and has no meeting.",
            "zh-Hans": "SIG 每两周开会一次；Scheduling SIG 只维护进展文档，不开会。"
          },
          "source": "sig-charters",
          "section": "Meetings",
          "note": {
            "en": "The Chinese text of the Transaction SIG says every week, the English one every two; the latter is followed.",
            "zh-Hans": "Transaction SIG 中文写每周，英文写每两周；从英文。"
          }
        },
        {
          "id": "tikv-sigs/sig-minutes",
          "text": {
            "en": "A member in turn writes the minutes, which are public within 24 hours; absence is announced in advance with an update on progress.",
            "zh-Hans": "成员轮流记录，会议纪要 24 小时内公开；缺席须提前说明并附进展。"
          },
          "source": "sig-charters",
          "section": "Meetings"
        },
        {
          "id": "tikv-sigs/sig-ending",
          "text": {
            "en": "How a SIG is merged or dissolved is set by its own rules.",
            "zh-Hans": "SIG 的合并与解散由其自身规则规定。"
          },
          "source": "rfc",
          "section": "SIG lifecycle",
          "note": {
            "en": "A SIG may ask for the agreement of its leads or of its members before the PMC's vote is carried out. By default more than half of them agree.",
            "zh-Hans": "SIG 可要求在执行 PMC 表决之前取得其负责人或成员的同意；默认过半数同意即可。"
          }
        },
        {
          "id": "tikv-sigs/sig-joining",
          "text": {
            "en": "Whoever contributed more than 8 pull requests to the SIG's module within 1 year is invited to join; an Active Contributor qualifies, too.",
            "zh-Hans": "一年内向 SIG 模块贡献超过 8 个 PR 者受邀加入；Active Contributor 亦可。"
          },
          "source": "rfc",
          "section": "Special Interest Group",
          "note": {
            "en": "The membership page lets an Active Contributor, with 8 or more, qualify for entry. Two sponsors are asked for by the issue template; SIGs that want them say so in their own rules.",
            "zh-Hans": "membership 页面规定 Active Contributor（8 个及以上）即可加入。Issue 模板要求两名推荐人；需要者由 SIG 自行规定。"
          }
        },
        {
          "id": "tikv-sigs/sig-exit",
          "text": {
            "en": "After a time of inactivity, which each SIG sets, a member leaves for a time.",
            "zh-Hans": "不活跃一段时间后成员暂时退出，时长由各 SIG 自定。"
          },
          "source": "rfc",
          "section": "Exit mechanism"
        },
        {
          "id": "tikv-sigs/minutes",
          "text": {
            "en": "The members of a SIG keep the minutes of its meetings in turn, and publish them within 24 hours.",
            "zh-Hans": "SIG 成员轮流记录会议纪要，并在 24 小时内公开。"
          },
          "source": "sig-charters",
          "section": "Meetings",
          "note": {
            "en": "The day after the meeting is the last one, by our default.",
            "zh-Hans": "默认以会议次日为最后一日。"
          }
        },
        {
          "id": "tikv-sigs/tasks",
          "text": {
            "en": "A SIG's tasks are graded by difficulty and claimed by members.",
            "zh-Hans": "SIG 任务按难度分级，由成员认领。"
          },
          "source": "rfc",
          "section": "SIG tasks",
          "note": {
            "en": "The grades are those of the Coprocessor SIG.",
            "zh-Hans": "分级采用 Coprocessor SIG 的做法。"
          }
        },
        {
          "id": "tikv-sigs/wg",
          "text": {
            "en": "A working group is temporary: it has a goal, crosses SIGs, owns no code, and ends with its goal.",
            "zh-Hans": "工作组是临时的：有目标，跨 SIG，不拥有代码，目标完成即解散。"
          },
          "source": "wg-governance"
        },
        {
          "id": "tikv-sigs/wg-creation",
          "text": {
            "en": "A request to form a working group answers five questions: the problem, what comes out of it, when it is done, which SIGs have a stake, how it meets; two approvals of the PMC form it.",
            "zh-Hans": "成立工作组的申请须回答五个问题：解决什么问题、产出什么、何时算完成、涉及哪些 SIG、如何开会；两名 PMC 成员批准即成立。"
          },
          "source": "wg-governance",
          "note": {
            "en": "A day by which it is to be done is asked for by default.",
            "zh-Hans": "默认还要求写明截止日期。"
          }
        },
        {
          "id": "tikv-sigs/wg-dissolution",
          "text": {
            "en": "A working group ends itself when it is done; the PMC ends one whose channels were not used for its goals for 2 months.",
            "zh-Hans": "工作组完成后自行解散；两个月内未使用其渠道者由 PMC 解散。"
          },
          "source": "wg-governance",
          "note": {
            "en": "The record can't see channels: what counts is meetings, tasks, contributions and people that come and go.",
            "zh-Hans": "记录看不到频道：以会议、任务、贡献和人员进出为准。"
          }
        },
        {
          "id": "tikv-sigs/wg-lead",
          "text": {"en": "A working group has at least one lead.", "zh-Hans": "工作组至少有一名负责人。"},
          "default": true
        },
        {
          "id": "tikv-sigs/pmc",
          "text": {"en": "The PMC manages the project.", "zh-Hans": "PMC 管理项目。"},
          "source": "rfc",
          "section": "New roles introduced"
        },
        {
          "id": "tikv-sigs/pmc-members",
          "text": {"en": "PMC members invite further ones.", "zh-Hans": "由 PMC 成员邀请新成员。"},
          "source": "membership",
          "section": "PMC",
          "note": {"en": "The act is recorded with a link.", "zh-Hans": "以链接记录。"}
        },
        {
          "id": "tikv-sigs/committer-vote",
          "text": {
            "en": "A vote on a Committer passes with two Maintainers for it, and more for than against.",
            "zh-Hans": "Committer 投票须两名 Maintainer 赞成，且赞成多于反对。"
          },
          "source": "membership",
          "section": "Committer"
        },
        {
          "id": "tikv-sigs/recorders",
          "text": {
            "en": "Maintainers and the PMC record what others did.",
            "zh-Hans": "由 Maintainer 和 PMC 代为登记他人的行为。"
          },
          "default": true
        },
        {
          "id": "tikv-sigs/coprocessor",
          "text": {"en": "The Coprocessor SIG's own rules.", "zh-Hans": "Coprocessor SIG 自有规则。"},
          "source": "sig-charters",
          "section": "sig/coprocessor"
        },
        {
          "id": "tikv-sigs/engine",
          "text": {"en": "The Engine SIG's own rules.", "zh-Hans": "Engine SIG 自有规则。"},
          "source": "sig-charters",
          "section": "sig/engine"
        },
        {
          "id": "tikv-sigs/raft",
          "text": {"en": "The Raft SIG's own rules.", "zh-Hans": "Raft SIG 自有规则。"},
          "source": "sig-charters",
          "section": "sig/raft"
        },
        {
          "id": "tikv-sigs/transaction",
          "text": {"en": "The Transaction SIG's own rules.", "zh-Hans": "Transaction SIG 自有规则。"},
          "source": "sig-charters",
          "section": "sig/transaction"
        },
        {
          "id": "tikv-sigs/scheduling",
          "text": {"en": "The Scheduling SIG's own rules.", "zh-Hans": "Scheduling SIG 自有规则。"},
          "source": "sig-charters",
          "section": "sig/scheduling"
        }
      ],
      "contributions": [
        {"id": "review", "title": {"en": "reviews of pull requests", "zh-Hans": "PR 审查"}}
      ],
      "claims": [
        {
          "id": "familiar-with-code",
          "title": {"en": "knows the code base", "zh-Hans": "熟悉代码库"},
          "about": "person",
          "by": ["committer"],
          "clause": "tikv-sigs/reviewer"
        },
        {
          "id": "technical-judgement",
          "title": {"en": "shows good technical judgement", "zh-Hans": "技术判断力良好"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "tikv-sigs/committer"
        },
        {
          "id": "important-feature",
          "title": {"en": "led or completed an important feature", "zh-Hans": "独立完成或主导一个重要特性"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "tikv-sigs/committer"
        },
        {
          "id": "second-important-feature",
          "title": {"en": "led or completed a second important feature", "zh-Hans": "独立完成或主导第二个重要特性"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "tikv-sigs/scheduling"
        },
        {
          "id": "major-bug",
          "title": {"en": "fixed a major bug", "zh-Hans": "修复重大 bug"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "tikv-sigs/committer"
        },
        {
          "id": "important-issue",
          "title": {"en": "settled an important issue", "zh-Hans": "解决一个重要 issue"},
          "about": "person",
          "by": ["committer"],
          "clause": "tikv-sigs/scheduling"
        },
        {
          "id": "unable-or-inactive",
          "title": {
            "en": "is not able or not active enough as a Reviewer",
            "zh-Hans": "能力或活跃度不足以担任 Reviewer"
          },
          "about": "person",
          "by": ["committer"],
          "clause": "tikv-sigs/sig-exit"
        }
      ],
      "roles": [
        {
          "id": "contributor",
          "title": {"en": "Contributor", "zh-Hans": "Contributor"},
          "ladder": "developer",
          "clauses": ["tikv-sigs/ladder"],
          "requires": [{"count": "pull-request", "atLeast": 1, "clause": "tikv-sigs/contributor"}],
          "grants": "automatic"
        },
        {
          "id": "active-contributor",
          "title": {"en": "Active Contributor", "zh-Hans": "Active Contributor"},
          "ladder": "developer",
          "follows": "contributor",
          "kind": "sig",
          "clauses": ["tikv-sigs/ladder"],
          "requires": [
            {"role": "contributor", "clause": "tikv-sigs/ladder"},
            {
              "count": "pull-request",
              "where": {"branch": "default", "unrecordedBranchCounts": true},
              "atLeast": 8,
              "within": "1 year",
              "clause": "tikv-sigs/active-contributor"
            },
            {"nominations": 2, "from": "reviewer", "clause": "tikv-sigs/active-contributor"}
          ],
          "grants": "on-request",
          "rights": [{"en": "may belong to SIGs", "zh-Hans": "可加入 SIG"}]
        },
        {
          "id": "reviewer",
          "title": {"en": "Reviewer", "zh-Hans": "Reviewer"},
          "ladder": "developer",
          "follows": "active-contributor",
          "kind": "sig",
          "clauses": ["tikv-sigs/promotion"],
          "requires": [
            {"member": "sig", "clause": "tikv-sigs/promotion"},
            {"attested": "familiar-with-code", "clause": "tikv-sigs/reviewer"},
            {"nominations": 2, "from": "committer", "clause": "tikv-sigs/reviewer"}
          ],
          "grants": "on-request",
          "rights": [{"en": "valid sign-off (LGTM) for the module", "zh-Hans": "对模块的 LGTM 有效"}],
          "duties": [{"en": "review pull requests", "zh-Hans": "审查 PR"}]
        },
        {
          "id": "committer",
          "title": {"en": "Committer", "zh-Hans": "Committer"},
          "ladder": "developer",
          "follows": "reviewer",
          "kind": "sig",
          "clauses": ["tikv-sigs/promotion", "tikv-sigs/committer-vote"],
          "requires": [
            {"role": "reviewer", "clause": "tikv-sigs/ladder"},
            {"role": "reviewer", "groups": 2, "clause": "tikv-sigs/committer"},
            {"attested": "technical-judgement", "clause": "tikv-sigs/committer"},
            {
              "any": [
                {"attested": "important-feature", "clause": "tikv-sigs/committer"},
                {"attested": "major-bug", "clause": "tikv-sigs/committer"}
              ]
            }
          ],
          "grants": "on-request",
          "approval": ["committer-vote"]
        },
        {
          "id": "maintainer",
          "title": {"en": "Maintainer", "zh-Hans": "Maintainer"},
          "ladder": "developer",
          "follows": "committer",
          "clauses": ["tikv-sigs/maintainer"],
          "requires": [{"role": "committer", "groups": 1, "clause": "tikv-sigs/ladder"}],
          "grants": "on-request",
          "approval": ["pmc-unanimous"],
          "acceptance": true,
          "rights": [{"en": "merge into master branches", "zh-Hans": "合并 master 分支"}]
        },
        {
          "id": "tech-lead",
          "title": {"en": "Tech Lead", "zh-Hans": "Tech Lead"},
          "ladder": "sig-lead",
          "kind": "sig",
          "clauses": ["tikv-sigs/tech-lead-appointment"],
          "requires": [{"role": "active-contributor", "groups": 1, "clause": "tikv-sigs/tech-lead"}],
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
          "id": "co-lead",
          "title": {"en": "co-lead", "zh-Hans": "co-lead"},
          "ladder": "sig-co-lead",
          "kind": "sig",
          "clauses": ["tikv-sigs/tech-lead-appointment"],
          "requires": [{"role": "active-contributor", "groups": 1, "clause": "tikv-sigs/tech-lead"}],
          "grants": "on-request",
          "approval": ["maintainers-vote"]
        },
        {
          "id": "wg-lead",
          "title": {"en": "working group lead", "zh-Hans": "工作组负责人"},
          "ladder": "wg-lead",
          "kind": "wg",
          "clauses": ["tikv-sigs/wg-lead"],
          "requires": [{"member": "wg", "clause": "tikv-sigs/wg-lead"}],
          "grants": "on-request",
          "approval": ["pmc-majority"]
        }
      ],
      "bodies": [
        {
          "id": "pmc",
          "title": {"en": "Project Management Committee", "zh-Hans": "项目管理委员会（PMC）"},
          "clauses": ["tikv-sigs/pmc"],
          "seats": [
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "成员"},
              "filled": [
                {
                  "candidates": {"role": "maintainer", "place": "community"},
                  "appointment": true,
                  "clause": "tikv-sigs/pmc-members"
                }
              ],
              "clause": "tikv-sigs/pmc-members"
            }
          ]
        }
      ],
      "groupKinds": [
        {
          "id": "sig",
          "title": {"en": "SIG", "zh-Hans": "SIG"},
          "clause": "tikv-sigs/sig",
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
            "clause": "tikv-sigs/sig-charter"
          },
          "leads": {
            "role": "tech-lead",
            "with": ["co-lead"],
            "minimum": 2,
            "maximum": 3,
            "least": "active-contributor",
            "clause": "tikv-sigs/tech-lead"
          },
          "joining": {
            "by": "invitation",
            "inviters": ["tech-lead", "co-lead", "reviewer"],
            "requires": [
              {
                "any": [
                  {
                    "count": "pull-request",
                    "where": {"inScope": true},
                    "moreThan": 8,
                    "within": "1 year",
                    "clause": "tikv-sigs/sig-joining"
                  },
                  {"role": "active-contributor", "groups": 1, "clause": "tikv-sigs/sig-joining"}
                ]
              }
            ],
            "clause": "tikv-sigs/sig-joining"
          },
          "meetings": {
            "minutes": {"within": "1 day", "clause": "tikv-sigs/minutes"},
            "keepers": {"by": "members", "clause": "tikv-sigs/minutes"}
          },
          "checklist": [
            {
              "id": "public-channel",
              "title": {"en": "a public channel", "zh-Hans": "公开频道"},
              "clause": "tikv-sigs/sig-start"
            },
            {
              "id": "private-channel",
              "title": {"en": "a private channel", "zh-Hans": "私有频道"},
              "clause": "tikv-sigs/sig-start"
            },
            {
              "id": "meeting-room",
              "title": {"en": "a meeting room", "zh-Hans": "会议室"},
              "clause": "tikv-sigs/sig-start"
            }
          ],
          "ownRules": ["active-contributor", "reviewer", "committer", "joining", "exit", "ending"],
          "tasks": {"grades": ["easy", "medium", "high"], "clause": "tikv-sigs/tasks"}
        },
        {
          "id": "wg",
          "title": {"en": "working group", "zh-Hans": "工作组"},
          "clause": "tikv-sigs/wg",
          "temporary": true,
          "ownsNoCode": true,
          "constitution": {
            "requires": [
              "problem",
              "artefact",
              "done",
              "stakeholders",
              "meetings",
              "goal",
              "due",
              "leads"
            ],
            "clause": "tikv-sigs/wg-creation"
          },
          "leads": {"role": "wg-lead", "minimum": 1, "clause": "tikv-sigs/wg-lead"},
          "joining": {"by": "open", "clause": "tikv-sigs/wg"},
          "tasks": {"grades": ["easy", "medium", "high"], "clause": "tikv-sigs/tasks"},
          "silence": {"after": "2 months", "clause": "tikv-sigs/wg-dissolution"}
        }
      ],
      "groups": [
        {
          "id": "coprocessor",
          "kind": "sig",
          "title": {"en": "Coprocessor SIG", "zh-Hans": "Coprocessor SIG"},
          "repositories": ["tikv/copr-test"],
          "paths": ["tikv/tikv:components/tidb_query*/**"],
          "contacts": ["Slack #copr-sig-china"],
          "meetings": {
            "cadence": {"every": "2 weeks", "clause": "tikv-sigs/sig-meetings"},
            "minutes": {"within": "1 day", "clause": "tikv-sigs/sig-minutes"}
          },
          "rules": [
            {
              "from": "2021-07-01",
              "source": "https://github.com/tikv/community/tree/2b13c87%5E/sig/coprocessor",
              "language": "en",
              "note": {
                "en": "The English text says two or more Committers here and ‘more than 2’ elsewhere; the Chinese says 2 or more, which is followed.",
                "zh-Hans": "英文一处写“2 or more”，另一处写“more than 2”；中文为 2 位以上，从之。"
              },
              "roles": [
                {
                  "role": "reviewer",
                  "requires": [
                    {"member": "sig", "clause": "tikv-sigs/coprocessor"},
                    {"attested": "familiar-with-code", "clause": "tikv-sigs/coprocessor"},
                    {"nominations": 2, "from": "committer", "clause": "tikv-sigs/coprocessor"},
                    {
                      "any": [
                        {
                          "count": "pull-request",
                          "where": {"inScope": true},
                          "moreThan": 10,
                          "clause": "tikv-sigs/coprocessor"
                        },
                        {
                          "lines": "pull-request",
                          "where": {"inScope": true},
                          "moreThan": 1000,
                          "clause": "tikv-sigs/coprocessor"
                        },
                        {
                          "tasks": "finished",
                          "grade": "medium",
                          "atLeast": 1,
                          "clause": "tikv-sigs/coprocessor"
                        },
                        {"tasks": "ideas", "moreThan": 3, "clause": "tikv-sigs/coprocessor"}
                      ]
                    }
                  ]
                },
                {
                  "role": "committer",
                  "requires": [
                    {"role": "reviewer", "clause": "tikv-sigs/coprocessor"},
                    {"attested": "technical-judgement", "clause": "tikv-sigs/coprocessor"},
                    {"nominations": 2, "from": "maintainer", "clause": "tikv-sigs/coprocessor"},
                    {
                      "any": [
                        {
                          "tasks": "finished",
                          "grade": "medium",
                          "atLeast": 2,
                          "clause": "tikv-sigs/coprocessor"
                        },
                        {
                          "tasks": "finished",
                          "grade": "high",
                          "atLeast": 1,
                          "clause": "tikv-sigs/coprocessor"
                        }
                      ]
                    },
                    {
                      "some": 2,
                      "of": [
                        {
                          "lines": "pull-request",
                          "where": {"inScope": true},
                          "moreThan": 1500,
                          "within": "6 months",
                          "clause": "tikv-sigs/coprocessor"
                        },
                        {
                          "count": "review",
                          "where": {"inScope": true},
                          "moreThan": 10,
                          "clause": "tikv-sigs/coprocessor"
                        },
                        {
                          "lines": "review",
                          "where": {"inScope": true},
                          "moreThan": 1000,
                          "clause": "tikv-sigs/coprocessor"
                        }
                      ]
                    }
                  ]
                }
              ],
              "exits": [
                {
                  "id": "unclaimed-task",
                  "unclaimed": "2 weeks",
                  "consequence": "former-member",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/coprocessor"
                },
                {
                  "id": "quarter-of-silence",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "inScope": true,
                  "consequence": "former-member",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/coprocessor"
                },
                {
                  "id": "no-reviews",
                  "role": "reviewer",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "signs": ["review"],
                  "inScope": true,
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/coprocessor"
                },
                {
                  "id": "found-unable",
                  "role": "reviewer",
                  "found": {"claim": "unable-or-inactive", "atLeast": 2},
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/coprocessor"
                }
              ]
            }
          ]
        },
        {
          "id": "engine",
          "kind": "sig",
          "title": {"en": "Engine SIG", "zh-Hans": "Engine SIG"},
          "repositories": ["tikv/rust-rocksdb", "tikv/titan"],
          "paths": ["tikv/tikv:components/engine_*/**"],
          "contacts": ["Slack #sig-engine"],
          "meetings": {
            "cadence": {"every": "2 weeks", "clause": "tikv-sigs/sig-meetings"},
            "minutes": {"within": "1 day", "clause": "tikv-sigs/sig-minutes"}
          },
          "rules": [
            {
              "from": "2021-07-01",
              "source": "https://github.com/tikv/community/tree/2b13c87%5E/sig/engine",
              "language": "en",
              "roles": [
                {
                  "role": "reviewer",
                  "requires": [
                    {"member": "sig", "clause": "tikv-sigs/engine"},
                    {"attested": "familiar-with-code", "clause": "tikv-sigs/engine"},
                    {"nominations": 2, "from": "committer", "clause": "tikv-sigs/engine"},
                    {
                      "any": [
                        {
                          "count": "pull-request",
                          "where": {"inScope": true},
                          "moreThan": 10,
                          "clause": "tikv-sigs/engine"
                        },
                        {"tasks": "ideas", "moreThan": 3, "clause": "tikv-sigs/engine"}
                      ]
                    }
                  ]
                },
                {
                  "role": "committer",
                  "requires": [
                    {"role": "reviewer", "clause": "tikv-sigs/engine"},
                    {"attested": "technical-judgement", "clause": "tikv-sigs/engine"},
                    {"nominations": 2, "from": "maintainer", "clause": "tikv-sigs/engine"},
                    {
                      "some": 2,
                      "of": [
                        {"attested": "important-feature", "clause": "tikv-sigs/engine"},
                        {"attested": "major-bug", "clause": "tikv-sigs/engine"},
                        {
                          "count": "review",
                          "where": {"inScope": true},
                          "moreThan": 10,
                          "clause": "tikv-sigs/engine"
                        },
                        {
                          "lines": "review",
                          "where": {"inScope": true},
                          "moreThan": 2000,
                          "clause": "tikv-sigs/engine"
                        }
                      ]
                    }
                  ]
                }
              ],
              "exits": [
                {
                  "id": "quarter-of-silence",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "inScope": true,
                  "consequence": "temporary-exit",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/engine"
                },
                {
                  "id": "no-reviews",
                  "role": "reviewer",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "signs": ["review"],
                  "inScope": true,
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/engine"
                },
                {
                  "id": "found-unable",
                  "role": "reviewer",
                  "found": {"claim": "unable-or-inactive", "atLeast": 2},
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/engine"
                }
              ]
            }
          ]
        },
        {
          "id": "raft",
          "kind": "sig",
          "title": {"en": "Raft SIG", "zh-Hans": "Raft SIG"},
          "repositories": ["tikv/raft-rs"],
          "paths": ["tikv/tikv:components/raftstore/**"],
          "contacts": ["Slack #raft-sig"],
          "meetings": {
            "cadence": {"every": "2 weeks", "clause": "tikv-sigs/sig-meetings"},
            "minutes": {"within": "1 day", "clause": "tikv-sigs/sig-minutes"}
          },
          "rules": [
            {
              "from": "2021-07-01",
              "source": "https://github.com/tikv/community/tree/2b13c87%5E/sig/raft",
              "language": "en",
              "roles": [
                {
                  "role": "reviewer",
                  "requires": [
                    {"member": "sig", "clause": "tikv-sigs/raft"},
                    {"attested": "familiar-with-code", "clause": "tikv-sigs/raft"},
                    {"nominations": 2, "from": "committer", "clause": "tikv-sigs/raft"},
                    {
                      "any": [
                        {
                          "count": "pull-request",
                          "where": {"inScope": true},
                          "moreThan": 10,
                          "clause": "tikv-sigs/raft"
                        },
                        {"tasks": "ideas", "moreThan": 3, "clause": "tikv-sigs/raft"}
                      ]
                    }
                  ]
                },
                {
                  "role": "committer",
                  "requires": [
                    {"role": "reviewer", "clause": "tikv-sigs/raft"},
                    {"attested": "technical-judgement", "clause": "tikv-sigs/raft"},
                    {"nominations": 2, "from": "maintainer", "clause": "tikv-sigs/raft"},
                    {
                      "some": 2,
                      "of": [
                        {"attested": "important-feature", "clause": "tikv-sigs/raft"},
                        {"attested": "major-bug", "clause": "tikv-sigs/raft"},
                        {
                          "count": "review",
                          "where": {"inScope": true},
                          "moreThan": 10,
                          "clause": "tikv-sigs/raft"
                        },
                        {
                          "lines": "review",
                          "where": {"inScope": true},
                          "moreThan": 2000,
                          "clause": "tikv-sigs/raft"
                        }
                      ]
                    }
                  ]
                }
              ],
              "exits": [
                {
                  "id": "quarter-of-silence",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "inScope": true,
                  "consequence": "temporary-exit",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/raft"
                },
                {
                  "id": "no-reviews",
                  "role": "reviewer",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "signs": ["review"],
                  "inScope": true,
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/raft"
                },
                {
                  "id": "found-unable",
                  "role": "reviewer",
                  "found": {"claim": "unable-or-inactive", "atLeast": 2},
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/raft"
                }
              ]
            }
          ]
        },
        {
          "id": "transaction",
          "kind": "sig",
          "title": {"en": "Transaction SIG", "zh-Hans": "Transaction SIG"},
          "paths": [
            "tikv/tikv:src/storage/**",
            "tikv/tikv:src/server/gc_worker/**",
            "tikv/tikv:src/server/lock_manager/**"
          ],
          "contacts": ["Slack #transaction-sig"],
          "meetings": {
            "cadence": {"every": "2 weeks", "clause": "tikv-sigs/sig-meetings"},
            "minutes": {"within": "1 day", "clause": "tikv-sigs/sig-minutes"}
          },
          "rules": [
            {
              "from": "2021-07-01",
              "source": "https://github.com/tikv/community/tree/2b13c87%5E/sig/transaction",
              "language": "en",
              "note": {
                "en": "The Chinese text has the SIG meet every week, the English every 2 weeks; the English is followed.",
                "zh-Hans": "中文写每周开会，英文写每两周一次；此处从英文。"
              },
              "roles": [
                {
                  "role": "reviewer",
                  "requires": [
                    {"member": "sig", "clause": "tikv-sigs/transaction"},
                    {"attested": "familiar-with-code", "clause": "tikv-sigs/transaction"},
                    {"nominations": 2, "from": "committer", "clause": "tikv-sigs/transaction"},
                    {
                      "any": [
                        {
                          "count": "pull-request",
                          "where": {"inScope": true},
                          "moreThan": 10,
                          "clause": "tikv-sigs/transaction"
                        },
                        {"tasks": "ideas", "moreThan": 3, "clause": "tikv-sigs/transaction"}
                      ]
                    }
                  ]
                },
                {
                  "role": "committer",
                  "requires": [
                    {"role": "reviewer", "clause": "tikv-sigs/transaction"},
                    {"attested": "technical-judgement", "clause": "tikv-sigs/transaction"},
                    {"nominations": 2, "from": "maintainer", "clause": "tikv-sigs/transaction"},
                    {
                      "some": 2,
                      "of": [
                        {"attested": "important-feature", "clause": "tikv-sigs/transaction"},
                        {"attested": "major-bug", "clause": "tikv-sigs/transaction"},
                        {
                          "count": "review",
                          "where": {"inScope": true},
                          "moreThan": 10,
                          "clause": "tikv-sigs/transaction"
                        },
                        {
                          "lines": "review",
                          "where": {"inScope": true},
                          "moreThan": 2000,
                          "clause": "tikv-sigs/transaction"
                        }
                      ]
                    }
                  ]
                }
              ],
              "exits": [
                {
                  "id": "quarter-of-silence",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "inScope": true,
                  "consequence": "temporary-exit",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/transaction"
                },
                {
                  "id": "no-reviews",
                  "role": "reviewer",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "signs": ["review"],
                  "inScope": true,
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/transaction"
                },
                {
                  "id": "found-unable",
                  "role": "reviewer",
                  "found": {"claim": "unable-or-inactive", "atLeast": 2},
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/transaction"
                }
              ]
            }
          ]
        },
        {
          "id": "scheduling",
          "kind": "sig",
          "title": {"en": "Scheduling SIG", "zh-Hans": "Scheduling SIG"},
          "repositories": ["tikv/pd"],
          "paths": ["tikv/tikv:components/pd_client/**"],
          "contacts": ["Slack #sig-scheduling"],
          "rules": [
            {
              "from": "2021-07-01",
              "source": "https://github.com/tikv/community/tree/2b13c87%5E/sig/scheduling",
              "language": "en",
              "note": {
                "en": "The SIG has no meeting; a document is kept every 2 weeks.",
                "zh-Hans": "该 SIG 不开例会，每两周更新一次进度文档。"
              },
              "roles": [
                {
                  "role": "active-contributor",
                  "requires": [
                    {"role": "contributor", "clause": "tikv-sigs/scheduling"},
                    {"nominations": 2, "from": "reviewer", "clause": "tikv-sigs/scheduling"},
                    {
                      "count": "pull-request",
                      "where": {"inScope": true},
                      "moreThan": 8,
                      "within": "1 year",
                      "clause": "tikv-sigs/scheduling"
                    }
                  ]
                },
                {
                  "role": "reviewer",
                  "requires": [
                    {"member": "sig", "clause": "tikv-sigs/scheduling"},
                    {"nominations": 2, "from": "committer", "clause": "tikv-sigs/scheduling"},
                    {
                      "any": [
                        {
                          "count": "pull-request",
                          "where": {"inScope": true},
                          "moreThan": 20,
                          "clause": "tikv-sigs/scheduling"
                        },
                        {"attested": "important-issue", "clause": "tikv-sigs/scheduling"}
                      ]
                    }
                  ]
                },
                {
                  "role": "committer",
                  "requires": [
                    {"role": "reviewer", "clause": "tikv-sigs/scheduling"},
                    {"nominations": 2, "from": "maintainer", "clause": "tikv-sigs/scheduling"},
                    {
                      "some": 2,
                      "of": [
                        {
                          "all": [
                            {"attested": "important-feature", "clause": "tikv-sigs/scheduling"},
                            {"attested": "second-important-feature", "clause": "tikv-sigs/scheduling"}
                          ]
                        },
                        {"attested": "major-bug", "clause": "tikv-sigs/scheduling"},
                        {
                          "count": "review",
                          "where": {"inScope": true},
                          "moreThan": 20,
                          "clause": "tikv-sigs/scheduling"
                        },
                        {
                          "count": "pull-request",
                          "where": {"inScope": true},
                          "moreThan": 40,
                          "clause": "tikv-sigs/scheduling"
                        }
                      ]
                    }
                  ]
                }
              ],
              "exits": [
                {
                  "id": "quarter-of-silence",
                  "silent": "1 quarter",
                  "measure": "rolling",
                  "inScope": true,
                  "consequence": "temporary-exit",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/scheduling"
                },
                {
                  "id": "found-unable",
                  "role": "reviewer",
                  "found": {"claim": "unable-or-inactive", "atLeast": 2},
                  "consequence": "revocation",
                  "by": {
                    "role": "tech-lead",
                    "place": "scope",
                    "union": [{"role": "co-lead", "place": "scope"}]
                  },
                  "clause": "tikv-sigs/scheduling"
                }
              ]
            }
          ]
        }
      ],
      "procedures": [
        {
          "id": "committer-vote",
          "title": {"en": "Vote on a Committer", "zh-Hans": "Committer 投票"},
          "clauses": ["tikv-sigs/committer-vote"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "writing",
          "passes": ["yes >= 2", "yes > no"],
          "outsiders": "recorded"
        },
        {
          "id": "maintainers-vote",
          "title": {"en": "Vote of the Maintainers", "zh-Hans": "Maintainer 投票"},
          "clauses": ["tikv-sigs/tech-lead-appointment"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "either",
          "passes": ["yes > 1/2 of eligible"],
          "outsiders": "recorded"
        },
        {
          "id": "pmc-unanimous",
          "title": {"en": "Unanimous vote of the PMC", "zh-Hans": "PMC 全票"},
          "clauses": ["tikv-sigs/maintainer"],
          "electorate": {"body": "pmc"},
          "mode": "either",
          "passes": ["yes = members"],
          "outsiders": "recorded"
        },
        {
          "id": "pmc-majority",
          "title": {"en": "Decision of the PMC", "zh-Hans": "PMC 决定"},
          "clauses": ["tikv-sigs/sig-creation"],
          "electorate": {"body": "pmc"},
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "recorded"
        },
        {
          "id": "leads-agree",
          "title": {"en": "Agreement of the leads", "zh-Hans": "负责人同意"},
          "clauses": ["tikv-sigs/sig-ending"],
          "electorate": {
            "role": "tech-lead",
            "place": "scope",
            "union": [{"role": "co-lead", "place": "scope"}]
          },
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "recorded"
        },
        {
          "id": "members-agree",
          "title": {"en": "Agreement of the members", "zh-Hans": "成员同意"},
          "clauses": ["tikv-sigs/sig-ending"],
          "electorate": {"groupMembers": true},
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "recorded"
        },
        {
          "id": "pmc-approvals",
          "title": {"en": "Two approvals of the PMC", "zh-Hans": "两名 PMC 成员批准"},
          "clauses": ["tikv-sigs/wg-creation"],
          "electorate": {"body": "pmc"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "outsiders": "recorded"
        }
      ],
      "motions": [
        {
          "motion": "form",
          "kind": "sig",
          "procedures": ["pmc-majority"],
          "clause": "tikv-sigs/sig-creation"
        },
        {
          "motion": "form",
          "kind": "wg",
          "procedures": ["pmc-approvals"],
          "clause": "tikv-sigs/wg-creation"
        },
        {"motion": "merge", "procedures": ["pmc-majority"], "clause": "tikv-sigs/sig-creation"},
        {
          "motion": "dissolve",
          "kind": "sig",
          "procedures": ["pmc-majority"],
          "clause": "tikv-sigs/sig-creation"
        },
        {
          "motion": "dissolve",
          "kind": "wg",
          "procedures": ["pmc-majority"],
          "clause": "tikv-sigs/wg-dissolution"
        }
      ],
      "recorders": [{"role": "maintainer"}, {"body": "pmc"}]
    }

    """#
}
