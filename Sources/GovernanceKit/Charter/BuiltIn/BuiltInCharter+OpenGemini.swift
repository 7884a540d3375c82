// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// openGemini's roles and votes as data.
  static let openGeminiText = #"""
    {
      "formatVersion": 1,
      "id": "opengemini",
      "version": "2024-08",
      "title": {"en": "openGemini", "zh-Hans": "openGemini"},
      "zone": "UTC+8",
      "language": "en",
      "forge": "github",
      "repositories": ["openGemini/*"],
      "defaultBranches": ["main", "master"],
      "sources": [
        {
          "id": "membership",
          "title": "openGemini Community Membership",
          "url": "https://github.com/openGemini/openGemini/blob/main/COMMUNITY_MEMBERSHIP.md",
          "language": "en",
          "edition": "2024-08-29"
        },
        {
          "id": "governance",
          "title": "openGemini Governance",
          "url": "https://github.com/openGemini/community/blob/main/GOVERNANCE.md",
          "language": "en",
          "edition": "2024-06-06"
        },
        {
          "id": "plan",
          "title": "openGemini社区伙伴共建计划",
          "url": "https://github.com/openGemini/openGemini.github.io",
          "language": "zh-Hans",
          "edition": "2024-09"
        },
        {
          "id": "meetings",
          "title": "openGemini 社区例会",
          "url": "https://github.com/openGemini/openGemini.github.io",
          "language": "zh-Hans",
          "edition": "2024-09-17"
        }
      ],
      "clauses": [
        {
          "id": "opengemini/ladder",
          "text": {
            "en": "One rises from Member to Committer and Maintainer; the Maintainers together are the Maintainer Council, which governs the project.",
            "zh-Hans": "由低到高为 Member、Committer、Maintainer；全体 Maintainer 组成 Maintainer Council，为项目的治理机构。"
          },
          "source": "governance",
          "section": "Maintainers"
        },
        {
          "id": "opengemini/member",
          "text": {
            "en": "A Member has two-factor authentication enabled, contributes actively and is sponsored by one Maintainer.",
            "zh-Hans": "Member 须启用双因素认证，积极参与贡献，并由一名 Maintainer 担保。"
          },
          "source": "membership",
          "section": "Member",
          "note": {
            "en": "An older text asks for two Committers as sponsors. A sponsorship is a nomination here, and by default a Maintainer vouches for the rest.",
            "zh-Hans": "较早的文本要求两名 Committer 担保。担保在此即为提名，其余默认由 Maintainer 确认。"
          }
        },
        {
          "id": "opengemini/committer",
          "text": {
            "en": "A Committer is an active Member, has reviewed a good number of pull requests, knows the code base well and is nominated by one Maintainer.",
            "zh-Hans": "Committer 是活跃的 Member，审查过较多 PR，熟悉代码库，并由一名 Maintainer 提名。"
          },
          "source": "membership",
          "section": "Committer",
          "note": {
            "en": "Older texts ask for two Maintainers, 2 or 3 months of reviews and 6 months of contribution; the newest gives no length.",
            "zh-Hans": "较早的文本要求两名 Maintainer 推荐、2 或 3 个月的审查和 6 个月的贡献；最新文本没有期限。"
          }
        },
        {
          "id": "opengemini/maintainer",
          "text": {
            "en": "A Maintainer is a Committer with good technical judgement who is nominated by one Maintainer.",
            "zh-Hans": "Maintainer 是具有良好技术判断力的 Committer，由一名 Maintainer 提名。"
          },
          "source": "membership",
          "section": "Maintainer",
          "note": {
            "en": "Older texts ask for two nominations and 2 or 6 months as Committer; the newest for neither.",
            "zh-Hans": "较早的文本要求两份提名和担任 Committer 2 或 6 个月；最新文本均不要求。"
          }
        },
        {
          "id": "opengemini/half",
          "text": {
            "en": "Members and Committers are approved by a 1/2 majority of the Maintainers with no objection.",
            "zh-Hans": "Member 和 Committer 须 Maintainer 的 1/2 多数赞成且无反对。"
          },
          "source": "membership",
          "section": "Requirements",
          "note": {
            "en": "By default more than half of all Maintainers; a vote against is an objection, an abstention is not.",
            "zh-Hans": "默认为全体 Maintainer 的过半数；反对票即为反对，弃权不算。"
          }
        },
        {
          "id": "opengemini/two-thirds",
          "text": {
            "en": "Maintainers are approved by a 2/3 majority of the Maintainers with no objection.",
            "zh-Hans": "Maintainer 须 Maintainer 的 2/3 多数赞成且无反对。"
          },
          "source": "membership",
          "section": "Requirements",
          "note": {"en": "An older text is content with a simple majority.", "zh-Hans": "较早的文本只要求简单多数。"}
        },
        {
          "id": "opengemini/removal",
          "text": {
            "en": "A Maintainer or Committer may be removed by 2/3 of the remaining Maintainers: for a year or more without activity, or for a breach of conduct or duty.",
            "zh-Hans": "Maintainer 或 Committer 一年以上不活跃、或违反行为准则或职责时，可由其余 Maintainer 的 2/3 罢免。"
          },
          "source": "governance",
          "section": "Removing a Maintainer or Committer",
          "note": {
            "en": "The person concerned counts neither among those who vote nor among those of whom 2/3 are needed. By default Members are removed alike.",
            "zh-Hans": "当事人既不投票，也不计入 2/3 的基数。默认 Member 同样适用。"
          }
        },
        {
          "id": "opengemini/votes",
          "text": {
            "en": "Business is done by lazy consensus; any Maintainer may demand a vote, and most need a simple majority of all Maintainers.",
            "zh-Hans": "事务以 lazy consensus 处理；任一 Maintainer 可要求表决，一般须全体 Maintainer 的简单多数。"
          },
          "source": "governance",
          "section": "Voting",
          "note": {
            "en": "By default a week of silence carries a motion, and an objection brings the simple majority. A bot's profile asks for 60% of five named voters.",
            "zh-Hans": "默认一周内无人反对即通过，有人反对则按简单多数表决。机器人的配置要求五名指定投票人的 60%。"
          }
        },
        {
          "id": "opengemini/meetings",
          "text": {
            "en": "The Maintainers meet on the last Wednesday of the month at 19:00; the link is announced a week before.",
            "zh-Hans": "Maintainer 例会每月最后一个周三 19:00 召开；会议链接提前一周公布。"
          },
          "source": "meetings",
          "section": "会议日历",
          "note": {
            "en": "The governance text says every second Friday from 15:00 to 16:00; the later calendar replaces it. Meetings moved for a holiday are called in place of their day.",
            "zh-Hans": "治理文本写的是每两周周五 15:00–16:00；后来的日历取代了它。因节假日调整的会议以“代替”原定日期登记。"
          }
        },
        {
          "id": "opengemini/closed-meetings",
          "text": {
            "en": "Any Maintainer may call a closed meeting on security or conduct; all Maintainers are invited but one who is accused of a breach of conduct.",
            "zh-Hans": "任一 Maintainer 可就安全或行为准则事项召开闭门会议；邀请全体 Maintainer，被指违反行为准则者除外。"
          },
          "source": "governance",
          "section": "Meetings"
        },
        {
          "id": "opengemini/charter-changes",
          "text": {
            "en": "Changes to the governance need 2/3 of the Maintainers.",
            "zh-Hans": "修改治理文件须 Maintainer 的 2/3 赞成。"
          },
          "source": "governance",
          "section": "Modifying this Charter"
        },
        {
          "id": "opengemini/privacy",
          "text": {
            "en": "Nominations are handled privately on the mailing list and announced after the decision.",
            "zh-Hans": "提名在邮件列表中私下处理，决定后公布。"
          },
          "source": "membership",
          "section": "Principles",
          "note": {"en": "Nominations on record are not private.", "zh-Hans": "登记的提名并不保密。"}
        },
        {
          "id": "opengemini/sig",
          "text": {
            "en": "SIGs for kernel, documents, releases and cloud native work on the project's parts.",
            "zh-Hans": "内核、文档、发布、云原生 SIG 负责项目的各部分。"
          },
          "default": true,
          "note": {
            "en": "The lists are on the website; none of the texts says how a SIG is run.",
            "zh-Hans": "名单见网站；各文本均未说明 SIG 如何运作。"
          }
        },
        {
          "id": "opengemini/partners",
          "text": {
            "en": "An organisation applies as a partner by a form and a report to the Maintainers' closed meeting, the management team reviews, and on approval it takes part.",
            "zh-Hans": "组织提交申请表并在 Maintainer 闭门会议上汇报，经管理团队审核，通过后成为共建伙伴。"
          },
          "source": "plan",
          "section": "加入流程：简单几步，成为共建伙伴",
          "note": {
            "en": "Partners are not part of the charter language yet.",
            "zh-Hans": "章程语言尚不支持合作伙伴。"
          }
        },
        {
          "id": "opengemini/editions",
          "text": {
            "en": "The newest text on roles decides, of August 2024; the governance text of June 2024 where it is silent; the co-construction plan for partners.",
            "zh-Hans": "角色以 2024 年 8 月的最新文本为准；其未规定的以 2024 年 6 月的治理文本为准；合作伙伴以共建计划为准。"
          },
          "default": true,
          "note": {
            "en": "The texts contradict each other, and a council charter of 2023 is not mentioned by any later one.",
            "zh-Hans": "各文本相互矛盾；2023 年的理事会章程此后未再被提及。"
          }
        },
        {
          "id": "opengemini/zone",
          "text": {"en": "Days are counted in UTC+8.", "zh-Hans": "日期按 UTC+8 计算。"},
          "default": true
        },
        {
          "id": "opengemini/recorders",
          "text": {"en": "Maintainers record what others did.", "zh-Hans": "由 Maintainer 代为登记他人的行为。"},
          "default": true
        },
        {
          "id": "opengemini/group-motions",
          "text": {
            "en": "The Maintainers decide by 1/2 majority on forming, merging and dissolving groups.",
            "zh-Hans": "小组的成立、合并和解散由 Maintainer 以 1/2 多数决定。"
          },
          "default": true,
          "note": {
            "en": "The texts are silent; votes of the Maintainers are by simple majority where nothing is said.",
            "zh-Hans": "各文本未提及；未规定时 Maintainer 以简单多数表决。"
          }
        },
        {
          "id": "opengemini/security-team",
          "text": {
            "en": "Security can be delegated to a team of at least 2 contributors; the assignment is reviewed at least once a year.",
            "zh-Hans": "安全事务可委托给至少 2 名贡献者组成的团队，至少每年复核一次。"
          },
          "source": "governance",
          "section": "Security Response Team"
        },
        {
          "id": "opengemini/sub-project",
          "text": {
            "en": "A new sub-project is under Apache-2.0, belongs to the scope, and is supported by a Maintainer who is not affiliated with its authors.",
            "zh-Hans": "新子项目采用 Apache-2.0，属于项目范围，并有与作者无隶属关系的 Maintainer 支持。"
          },
          "source": "governance",
          "section": "Other Projects",
          "note": {
            "en": "A second text, adopted unadapted from another project, asks for a meeting with 2/3 of the Maintainers and 2 weeks of publicity; it still names that project and is not followed.",
            "zh-Hans": "另一文本照搬自其他项目，未作修改，要求 2/3 Maintainer 参会并公示两周；其中仍写着原项目名，此处不采用。"
          }
        },
        {
          "id": "opengemini/user-group",
          "text": {
            "en": "Users gather in city user groups, each with organisers.",
            "zh-Hans": "成立城市用户组，由组织者负责。"
          },
          "source": "plan",
          "note": {"en": "How one is formed is not said.", "zh-Hans": "未说明如何成立。"}
        },
        {
          "id": "opengemini/sig-page",
          "text": {
            "en": "A SIG says what it is for and where its people talk.",
            "zh-Hans": "SIG 须写明职责和沟通渠道。"
          },
          "default": true
        }
      ],
      "claims": [
        {
          "id": "two-factor-authentication",
          "title": {"en": "has two-factor authentication enabled", "zh-Hans": "启用了双因素认证"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "opengemini/member"
        },
        {
          "id": "active-participation",
          "title": {"en": "contributes actively", "zh-Hans": "积极参与贡献"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "opengemini/member"
        },
        {
          "id": "good-reviews",
          "title": {"en": "has reviewed a good number of pull requests", "zh-Hans": "审查过较多 PR"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "opengemini/committer"
        },
        {
          "id": "codebase-knowledge",
          "title": {"en": "knows the code base well", "zh-Hans": "熟悉代码库"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "opengemini/committer"
        },
        {
          "id": "technical-judgement",
          "title": {"en": "shows good technical judgement", "zh-Hans": "具有良好的技术判断力"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "opengemini/maintainer"
        }
      ],
      "roles": [
        {
          "id": "member",
          "title": {"en": "Member", "zh-Hans": "Member"},
          "ladder": "developer",
          "clauses": ["opengemini/ladder", "opengemini/half", "opengemini/privacy"],
          "requires": [
            {"attested": "two-factor-authentication", "clause": "opengemini/member"},
            {"attested": "active-participation", "clause": "opengemini/member"},
            {"nominations": 1, "from": "maintainer", "clause": "opengemini/member"}
          ],
          "grants": "on-request",
          "approval": ["half-majority"],
          "revocation": ["removal"],
          "rights": [
            {"en": "member of the GitHub organisation", "zh-Hans": "GitHub 组织成员"},
            {"en": "may be assigned to issues and pull requests", "zh-Hans": "可被指派 Issue 和 PR"}
          ],
          "duties": [{"en": "welcome and guide new contributors", "zh-Hans": "欢迎并引导新贡献者"}]
        },
        {
          "id": "committer",
          "title": {"en": "Committer", "zh-Hans": "Committer"},
          "ladder": "developer",
          "follows": "member",
          "clauses": ["opengemini/half", "opengemini/privacy"],
          "requires": [
            {"role": "member", "clause": "opengemini/committer"},
            {"attested": "good-reviews", "clause": "opengemini/committer"},
            {"attested": "codebase-knowledge", "clause": "opengemini/committer"},
            {"nominations": 1, "from": "maintainer", "clause": "opengemini/committer"}
          ],
          "grants": "on-request",
          "approval": ["half-majority"],
          "revocation": ["removal"],
          "inactivity": [{"after": "1 year", "clause": "opengemini/removal"}],
          "rights": [
            {"en": "write access to packages", "zh-Hans": "部分包的写权限"},
            {"en": "approve contributions", "zh-Hans": "批准贡献"}
          ],
          "duties": [{"en": "review contributions", "zh-Hans": "审查贡献"}]
        },
        {
          "id": "maintainer",
          "title": {"en": "Maintainer", "zh-Hans": "Maintainer"},
          "ladder": "developer",
          "follows": "committer",
          "clauses": ["opengemini/two-thirds", "opengemini/privacy"],
          "requires": [
            {"role": "committer", "clause": "opengemini/maintainer"},
            {"attested": "technical-judgement", "clause": "opengemini/maintainer"},
            {"nominations": 1, "from": "maintainer", "clause": "opengemini/maintainer"}
          ],
          "grants": "on-request",
          "approval": ["two-thirds-majority"],
          "revocation": ["removal"],
          "inactivity": [{"after": "1 year", "clause": "opengemini/removal"}],
          "rights": [
            {"en": "top-level write access", "zh-Hans": "顶级写权限"},
            {"en": "named in the Maintainers file", "zh-Hans": "列入 Maintainers 文件"}
          ],
          "duties": [
            {"en": "take part in release planning", "zh-Hans": "参与发布规划"},
            {"en": "maintain code quality and compatibility", "zh-Hans": "维护代码质量和兼容性"},
            {"en": "mentor others", "zh-Hans": "指导他人"}
          ]
        },
        {
          "id": "organiser",
          "title": {"en": "organiser of a user group", "zh-Hans": "用户组组织者"},
          "ladder": "user-group",
          "kind": "user-group",
          "clauses": ["opengemini/user-group"],
          "grants": "on-request",
          "approval": ["half-majority"]
        }
      ],
      "bodies": [
        {
          "id": "maintainer-council",
          "title": {"en": "Maintainer Council", "zh-Hans": "Maintainer Council"},
          "clauses": ["opengemini/ladder", "opengemini/votes"],
          "seats": [
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "成员"},
              "derived": {"role": "maintainer", "place": "community"},
              "clause": "opengemini/ladder"
            }
          ],
          "meetings": {
            "callers": ["member"],
            "cadence": {
              "every": "1 month",
              "weekday": "wednesday",
              "week": "last",
              "time": "19:00",
              "clause": "opengemini/meetings"
            },
            "notice": {
              "before": "1 week",
              "items": ["place", "time"],
              "regularOnly": true,
              "clause": "opengemini/meetings"
            },
            "openness": {
              "public": true,
              "mayClose": true,
              "mayExclude": true,
              "clause": "opengemini/closed-meetings"
            }
          }
        }
      ],
      "groupKinds": [
        {
          "id": "sig",
          "title": {"en": "SIG", "zh-Hans": "SIG"},
          "clause": "opengemini/sig",
          "constitution": {"requires": ["scope", "channels"], "clause": "opengemini/sig-page"},
          "joining": {"by": "open", "clause": "opengemini/sig"}
        },
        {
          "id": "user-group",
          "title": {"en": "city user group", "zh-Hans": "城市用户组"},
          "clause": "opengemini/user-group",
          "ownsNoCode": true,
          "constitution": {
            "requires": ["city", "leads", "channels"],
            "clause": "opengemini/user-group"
          },
          "leads": {"role": "organiser", "minimum": 1, "clause": "opengemini/user-group"},
          "joining": {"by": "open", "clause": "opengemini/user-group"}
        },
        {
          "id": "security-team",
          "title": {"en": "security team", "zh-Hans": "安全团队"},
          "clause": "opengemini/security-team",
          "constitution": {"requires": ["members", "contacts"], "clause": "opengemini/security-team"},
          "joining": {
            "by": "invitation",
            "inviters": ["maintainer"],
            "clause": "opengemini/security-team"
          },
          "review": {"every": "1 year", "members": 2, "clause": "opengemini/security-team"}
        },
        {
          "id": "sub-project",
          "title": {"en": "sub-project", "zh-Hans": "子项目"},
          "clause": "opengemini/sub-project",
          "constitution": {
            "requires": ["scope", "repositories", "licence"],
            "clause": "opengemini/sub-project"
          },
          "joining": {"by": "open", "clause": "opengemini/sub-project"},
          "sponsor": {"role": "maintainer", "unaffiliated": true, "clause": "opengemini/sub-project"}
        }
      ],
      "groups": [
        {"id": "sig-kernel", "kind": "sig", "title": {"en": "Kernel SIG", "zh-Hans": "内核 SIG"}},
        {"id": "sig-docs", "kind": "sig", "title": {"en": "Docs SIG", "zh-Hans": "文档 SIG"}},
        {"id": "sig-release", "kind": "sig", "title": {"en": "Release SIG", "zh-Hans": "发布 SIG"}},
        {
          "id": "sig-cloud-native",
          "kind": "sig",
          "title": {"en": "CloudNative SIG", "zh-Hans": "云原生 SIG"}
        }
      ],
      "procedures": [
        {
          "id": "half-majority",
          "title": {"en": "1/2 majority without objection", "zh-Hans": "1/2 多数且无反对"},
          "clauses": ["opengemini/half"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "either",
          "passes": ["yes > 1/2 of members", "no = 0"],
          "outsiders": "recorded"
        },
        {
          "id": "two-thirds-majority",
          "title": {"en": "2/3 majority without objection", "zh-Hans": "2/3 多数且无反对"},
          "clauses": ["opengemini/two-thirds"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "either",
          "passes": ["yes >= 2/3 of members", "no = 0"],
          "outsiders": "recorded"
        },
        {
          "id": "removal",
          "title": {"en": "Removal", "zh-Hans": "罢免"},
          "clauses": ["opengemini/removal"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "either",
          "passes": ["yes >= 2/3 of eligible"],
          "excludesPersonConcerned": true,
          "outsiders": "recorded"
        },
        {
          "id": "lazy-consensus",
          "title": {"en": "Lazy consensus of the Maintainers", "zh-Hans": "Maintainer lazy consensus"},
          "clauses": ["opengemini/votes"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "writing",
          "silence": "agrees",
          "objected": "simple-majority",
          "minimum": "1 week",
          "length": "1 week",
          "outsiders": "recorded"
        },
        {
          "id": "simple-majority",
          "title": {"en": "Simple majority of the Maintainers", "zh-Hans": "Maintainer 简单多数"},
          "clauses": ["opengemini/votes"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "recorded"
        },
        {
          "id": "governance-change",
          "title": {"en": "Change of the governance", "zh-Hans": "修改治理文件"},
          "clauses": ["opengemini/charter-changes"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "either",
          "passes": ["yes >= 2/3 of members"],
          "outsiders": "recorded"
        }
      ],
      "motions": [
        {
          "motion": "resolve",
          "body": "maintainer-council",
          "procedures": ["lazy-consensus", "simple-majority", "governance-change"],
          "clause": "opengemini/votes"
        },
        {
          "motion": "amend",
          "procedures": ["governance-change"],
          "clause": "opengemini/charter-changes"
        },
        {"motion": "form", "procedures": ["half-majority"], "clause": "opengemini/group-motions"},
        {"motion": "merge", "procedures": ["half-majority"], "clause": "opengemini/group-motions"},
        {"motion": "dissolve", "procedures": ["half-majority"], "clause": "opengemini/group-motions"}
      ],
      "recorders": [{"role": "maintainer"}]
    }

    """#
}
