// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// TiKV's teams since 2021 as data.
  static let tikvTeamsText = #"""
    {
      "formatVersion": 1,
      "id": "tikv-teams",
      "version": "2021-07",
      "title": {"en": "TiKV teams", "zh-Hans": "TiKV 团队"},
      "zone": "UTC",
      "language": "en",
      "forge": "github",
      "repositories": ["tikv/*"],
      "defaultBranches": ["master", "main"],
      "sources": [
        {
          "id": "governance",
          "title": "TiKV Governance",
          "url": "https://github.com/tikv/community/blob/master/GOVERNANCE.md",
          "language": "en",
          "edition": "since 2021-07-05"
        }
      ],
      "clauses": [
        {
          "id": "tikv-teams/outside-organisation",
          "text": {
            "en": "Maintainers should nominate people from outside their own organisation.",
            "zh-Hans": "Maintainer 宜提名本组织以外的人。"
          },
          "source": "governance",
          "section": "Maintainers"
        },
        {
          "id": "tikv-teams/teams",
          "text": {
            "en": "A team is a persistent open group with Reviewers, Committers and Maintainers that owns one or more repositories; its Maintainers decide for it.",
            "zh-Hans": "团队是长期开放的小组，有 Reviewer、Committer 和 Maintainer，拥有一个或多个仓库，由其 Maintainer 作决定。"
          },
          "source": "governance",
          "section": "Teams"
        },
        {
          "id": "tikv-teams/invitation",
          "text": {"en": "Roles in a team are by invitation only.", "zh-Hans": "团队中的角色只能受邀取得。"},
          "source": "governance",
          "section": "Teams",
          "note": {
            "en": "Nothing is asked of the person but the vote. A Maintainer should nominate people from outside the own organisation.",
            "zh-Hans": "除投票外没有其他条件。Maintainer 应提名本组织以外的人。"
          }
        },
        {
          "id": "tikv-teams/new-reviewer",
          "text": {
            "en": "A new Reviewer is decided by lazy majority of the team's active Maintainers in at least 3 days.",
            "zh-Hans": "新 Reviewer 由团队在任 Maintainer 以 Lazy Majority 决定，至少 3 天。"
          },
          "source": "governance",
          "section": "Actions",
          "note": {
            "en": "The text on Reviewers says consensus; the table of actions is followed.",
            "zh-Hans": "关于 Reviewer 的正文写的是共识；此处以动作表为准。"
          }
        },
        {
          "id": "tikv-teams/new-committer",
          "text": {
            "en": "A new Committer is decided by consensus of the team's active Maintainers in at least 6 days.",
            "zh-Hans": "新 Committer 由团队在任 Maintainer 以共识决定，至少 6 天。"
          },
          "source": "governance",
          "section": "Actions"
        },
        {
          "id": "tikv-teams/new-maintainer",
          "text": {
            "en": "A new Maintainer is decided by consensus of the team's active Maintainers in at least 6 days.",
            "zh-Hans": "新 Maintainer 由团队在任 Maintainer 以共识决定，至少 6 天。"
          },
          "source": "governance",
          "section": "Actions"
        },
        {
          "id": "tikv-teams/removal",
          "text": {
            "en": "A Reviewer, Committer or Maintainer is removed by consensus of the team's active Maintainers, the person concerned excepted, in at least 6 days.",
            "zh-Hans": "移除 Reviewer、Committer 或 Maintainer，由团队在任 Maintainer（当事人除外）以共识决定，至少 6 天。"
          },
          "source": "governance",
          "section": "Actions",
          "note": {
            "en": "Where only two Maintainers are left, one cannot be removed without the Steering Committee. The removal of a Maintainer is also referred to the CNCF.",
            "zh-Hans": "仅剩两名 Maintainer 时，未经 Steering Committee 无法移除其中一名。移除 Maintainer 还须告知 CNCF。"
          }
        },
        {
          "id": "tikv-teams/infra-member",
          "text": {
            "en": "A new member of Infra is decided by consensus of the Steering Committee in at least 3 days, a removal in at least 6, the person concerned excepted.",
            "zh-Hans": "Infra 新成员由 Steering Committee 以共识决定，至少 3 天；移除至少 6 天，当事人除外。"
          },
          "source": "governance",
          "section": "Actions"
        },
        {
          "id": "tikv-teams/committee-member",
          "text": {
            "en": "Members of the Steering Committee are admitted and removed by its consensus in at least 6 days, the person concerned excepted; both are also referred to the CNCF.",
            "zh-Hans": "Steering Committee 成员的加入和移除由该委员会以共识决定，至少 6 天，当事人除外；两者都须告知 CNCF。"
          },
          "source": "governance",
          "section": "Actions",
          "note": {
            "en": "The table refers only new members to the CNCF.",
            "zh-Hans": "动作表中仅新成员须告知 CNCF。"
          }
        },
        {
          "id": "tikv-teams/foundations",
          "text": {
            "en": "Adopting a large code base and changing the governance need 2/3 of the Steering Committee in at least 6 days.",
            "zh-Hans": "接纳大型外部代码库和修改治理文件须 Steering Committee 的 2/3 多数，至少 6 天。"
          },
          "source": "governance",
          "section": "Actions"
        },
        {
          "id": "tikv-teams/consensus",
          "text": {
            "en": "Consensus is two binding votes for and no binding veto.",
            "zh-Hans": "共识：两张有约束力的赞成票，且没有有约束力的否决。"
          },
          "source": "governance",
          "section": "Approvals"
        },
        {
          "id": "tikv-teams/lazy-majority",
          "text": {
            "en": "A lazy majority is two binding votes for, and more for than against.",
            "zh-Hans": "Lazy Majority：两张有约束力的赞成票，且赞成多于反对。"
          },
          "source": "governance",
          "section": "Approvals"
        },
        {
          "id": "tikv-teams/two-thirds",
          "text": {
            "en": "A 2/3 majority is at least 2/3 of all who hold a binding vote.",
            "zh-Hans": "2/3 多数：全体有约束力投票权者中至少 2/3 赞成。"
          },
          "source": "governance",
          "section": "Approvals",
          "note": {
            "en": "Once the least length is over, those who stay silent after two public mentions at least seven days apart are left out of the count.",
            "zh-Hans": "最短期限过后，经至少相隔七天的两次公开提醒仍未回应者不计入。"
          }
        },
        {
          "id": "tikv-teams/veto",
          "text": {
            "en": "Where consensus is needed a vote against is a veto; it needs a reason or is void, cannot be overruled, and only its caster takes it back.",
            "zh-Hans": "需要共识时，反对票即为否决；须说明理由，否则无效；不可推翻，只能由本人撤回。"
          },
          "source": "governance",
          "section": "Voting; Vetoes",
          "note": {
            "en": "Whoever has a binding vote may confirm that a challenged veto is valid.",
            "zh-Hans": "被质疑的否决可由任何有约束力投票权者确认其有效。"
          }
        },
        {
          "id": "tikv-teams/binding",
          "text": {
            "en": "Only the votes of active, not emeritus, Maintainers of the team or members of the Steering Committee bind; other votes are recorded.",
            "zh-Hans": "只有在任（非荣誉）的团队 Maintainer 或 Steering Committee 成员的票有约束力；其他人的票予以记录。"
          },
          "source": "governance",
          "section": "Voting",
          "note": {
            "en": "A nominator's own vote binds if he is on the roster; members of the Steering Committee have no vote in a team.",
            "zh-Hans": "提名人若在名册上，其票有约束力；Steering Committee 成员在团队中没有投票权。"
          }
        },
        {
          "id": "tikv-teams/takeover",
          "text": {
            "en": "The Steering Committee may take over a team's decision by consensus, as a safety valve.",
            "zh-Hans": "Steering Committee 可以共识接管团队层面的决定，作为安全阀，应尽量避免使用。"
          },
          "source": "governance",
          "section": "Actions",
          "note": {
            "en": "By default only the votes of the Steering Committee's members count in such a vote; in practice they were once refused as votes of the team and later accepted.",
            "zh-Hans": "默认此类表决只计 Steering Committee 成员的票；实践中曾不被视为团队的票，后来又被接受。"
          }
        },
        {
          "id": "tikv-teams/takeover-length",
          "text": {
            "en": "A decision that is taken over takes at least 6 days.",
            "zh-Hans": "被接管的决定至少 6 天。"
          },
          "default": true,
          "note": {
            "en": "The text names no length; that of most decisions by consensus is taken.",
            "zh-Hans": "原文没有写期限；取多数共识决定的期限。"
          }
        },
        {
          "id": "tikv-teams/steering-committee",
          "text": {
            "en": "The Steering Committee owns the project's overall direction, speaks for it, keeps its guidelines and nominates its members.",
            "zh-Hans": "Steering Committee 负责项目的总体方向，代表项目发言，维护准则并提名成员。"
          },
          "source": "governance",
          "section": "Steering Committee",
          "note": {
            "en": "Its members also represent organisations; that is not recorded in the seat.",
            "zh-Hans": "其成员也代表组织；席位中不记录这一点。"
          }
        },
        {
          "id": "tikv-teams/infra",
          "text": {
            "en": "Infra runs the infrastructure, takes no part in decisions, and helps to apply them.",
            "zh-Hans": "Infra 管理基础设施，不参与决策，只协助落实。"
          },
          "source": "governance",
          "section": "Infrastructure"
        },
        {
          "id": "tikv-teams/emeritus",
          "text": {
            "en": "A holder becomes emeritus by own declaration, and is restored on request.",
            "zh-Hans": "本人声明即成为荣誉成员（emeritus）；提出请求即可恢复。"
          },
          "source": "governance",
          "section": "Teams",
          "note": {
            "en": "The source says this of each role of a team; who asks, asks in person.",
            "zh-Hans": "原文对团队的每个角色均如此规定；须由本人提出。"
          }
        },
        {
          "id": "tikv-teams/reviewer-duties",
          "text": {
            "en": "A pull request is reviewed by at least one Reviewer before it is merged.",
            "zh-Hans": "PR 合并前须至少一名 Reviewer 审查。"
          },
          "source": "governance",
          "section": "Reviewers"
        },
        {
          "id": "tikv-teams/committer-rights",
          "text": {
            "en": "A Committer has write access to the team's repositories and oversees an area of the code.",
            "zh-Hans": "Committer 有团队仓库的写权限，负责一个或多个领域的代码。"
          },
          "source": "governance",
          "section": "Committers"
        },
        {
          "id": "tikv-teams/maintainer-duties",
          "text": {
            "en": "Maintainers moderate discussions, manage releases, nominate Reviewers, Committers and Maintainers, and uphold the community's practices.",
            "zh-Hans": "Maintainer 主持讨论，管理发布，提名 Reviewer、Committer 和 Maintainer，维护社区准则。"
          },
          "source": "governance",
          "section": "Maintainers"
        },
        {
          "id": "tikv-teams/zone",
          "text": {"en": "Days are counted in UTC.", "zh-Hans": "日期按 UTC 计算。"},
          "default": true,
          "note": {
            "en": "Lengths of votes are counted in days of 24 hours from their opening.",
            "zh-Hans": "投票期限自开始起按每天 24 小时计算。"
          }
        },
        {
          "id": "tikv-teams/recorders",
          "text": {
            "en": "Maintainers, the Steering Committee and Infra record what others did.",
            "zh-Hans": "由 Maintainer、Steering Committee 和 Infra 代为登记他人的行为。"
          },
          "default": true
        },
        {
          "id": "tikv-teams/team-repositories",
          "text": {"en": "A team owns at least one repository.", "zh-Hans": "团队至少拥有一个仓库。"},
          "source": "governance",
          "section": "Teams"
        },
        {
          "id": "tikv-teams/team-motions",
          "text": {
            "en": "The Steering Committee decides on forming, merging and dissolving teams as it decides on adopting a code base: by a 2/3 majority.",
            "zh-Hans": "团队的成立、合并和解散由指导委员会以 2/3 多数决定，与接纳代码库相同。"
          },
          "default": true
        }
      ],
      "roles": [
        {
          "id": "reviewer",
          "title": {"en": "Reviewer", "zh-Hans": "Reviewer"},
          "ladder": "team",
          "kind": "team",
          "clauses": [
            "tikv-teams/invitation",
            "tikv-teams/new-reviewer",
            "tikv-teams/emeritus",
            "tikv-teams/reviewer-duties"
          ],
          "grants": "on-request",
          "approval": ["new-reviewer", "steering-takeover"],
          "outsideNominee": "tikv-teams/outside-organisation",
          "revocation": ["removal", "steering-takeover-removal"],
          "emeritus": {"returns": "on-request", "clause": "tikv-teams/emeritus"},
          "duties": [{"en": "review pull requests", "zh-Hans": "审查 PR"}]
        },
        {
          "id": "committer",
          "title": {"en": "Committer", "zh-Hans": "Committer"},
          "ladder": "team",
          "follows": "reviewer",
          "kind": "team",
          "clauses": [
            "tikv-teams/invitation",
            "tikv-teams/new-committer",
            "tikv-teams/emeritus",
            "tikv-teams/committer-rights"
          ],
          "grants": "on-request",
          "approval": ["new-committer", "steering-takeover"],
          "outsideNominee": "tikv-teams/outside-organisation",
          "revocation": ["removal", "steering-takeover-removal"],
          "emeritus": {"returns": "on-request", "clause": "tikv-teams/emeritus"},
          "rights": [{"en": "write access to the team's repositories", "zh-Hans": "团队仓库的写权限"}],
          "duties": [{"en": "oversee an area of the code", "zh-Hans": "负责一个领域的代码"}]
        },
        {
          "id": "maintainer",
          "title": {"en": "Maintainer", "zh-Hans": "Maintainer"},
          "ladder": "team",
          "follows": "committer",
          "kind": "team",
          "clauses": [
            "tikv-teams/invitation",
            "tikv-teams/new-maintainer",
            "tikv-teams/emeritus",
            "tikv-teams/maintainer-duties"
          ],
          "grants": "on-request",
          "approval": ["new-maintainer", "steering-takeover"],
          "outsideNominee": "tikv-teams/outside-organisation",
          "revocation": ["removal", "steering-takeover-removal"],
          "revocationRefersTo": {"en": "the CNCF", "zh-Hans": "CNCF"},
          "emeritus": {"returns": "on-request", "clause": "tikv-teams/emeritus"},
          "rights": [{"en": "binding votes on the team's decisions", "zh-Hans": "对团队决定有约束力的投票权"}],
          "duties": [
            {"en": "moderate discussions and manage releases", "zh-Hans": "主持讨论、管理发布"},
            {"en": "nominate, also from outside the own organisation", "zh-Hans": "提名成员，包括本组织以外的人"}
          ]
        }
      ],
      "bodies": [
        {
          "id": "steering-committee",
          "title": {"en": "Steering Committee", "zh-Hans": "指导委员会（Steering Committee）"},
          "clauses": ["tikv-teams/steering-committee"],
          "seats": [
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "成员"},
              "filled": [
                {"procedures": ["new-committee-member"], "clause": "tikv-teams/committee-member"}
              ],
              "clause": "tikv-teams/committee-member"
            }
          ],
          "removal": {
            "procedures": ["committee-member-removal"],
            "clause": "tikv-teams/committee-member"
          }
        },
        {
          "id": "infra",
          "title": {"en": "Infra", "zh-Hans": "基础设施团队（Infra）"},
          "clauses": ["tikv-teams/infra"],
          "seats": [
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "成员"},
              "filled": [
                {"procedures": ["new-infra-member"], "clause": "tikv-teams/infra-member"}
              ],
              "clause": "tikv-teams/infra-member"
            }
          ],
          "removal": {"procedures": ["infra-member-removal"], "clause": "tikv-teams/infra-member"}
        }
      ],
      "groupKinds": [
        {
          "id": "team",
          "title": {"en": "team", "zh-Hans": "团队"},
          "clause": "tikv-teams/teams",
          "constitution": {"requires": ["repositories"], "clause": "tikv-teams/team-repositories"}
        }
      ],
      "groups": [
        {
          "id": "tikv",
          "kind": "team",
          "title": {"en": "TiKV team", "zh-Hans": "TiKV 团队"},
          "repositories": [
            "tikv/agatedb",
            "tikv/async-speed-limit",
            "tikv/bytes",
            "tikv/client-c",
            "tikv/client-cpp",
            "tikv/client-go",
            "tikv/client-java",
            "tikv/client-node",
            "tikv/client-py",
            "tikv/client-rust",
            "tikv/client-validator",
            "tikv/copr-test",
            "tikv/crc64fast",
            "tikv/crossbeam",
            "tikv/fail-rs",
            "tikv/grpc-rs",
            "tikv/importer",
            "tikv/jemalloc",
            "tikv/jemallocator",
            "tikv/jepsen-test",
            "tikv/match-template",
            "tikv/minitrace-go",
            "tikv/minitrace-rust",
            "tikv/minstant",
            "tikv/mock-tikv",
            "tikv/mur3",
            "tikv/pprof-rs",
            "tikv/procinfo-rs",
            "tikv/protobuf-build",
            "tikv/raft-engine",
            "tikv/rfcs",
            "tikv/rocksdb",
            "tikv/rusoto",
            "tikv/rust-rocksdb",
            "tikv/sig-transaction",
            "tikv/sysinfo",
            "tikv/terraform-tikv-bench",
            "tikv/tikv",
            "tikv/tikv-operator",
            "tikv/tikv.github.io",
            "tikv/titan",
            "tikv/tlaplus-specs",
            "tikv/website",
            "tikv/yatp"
          ]
        },
        {
          "id": "pd",
          "kind": "team",
          "title": {"en": "PD team", "zh-Hans": "PD 团队"},
          "repositories": ["tikv/pd", "tikv/rfcs"]
        },
        {
          "id": "raft",
          "kind": "team",
          "title": {"en": "Raft team", "zh-Hans": "Raft 团队"},
          "repositories": ["tikv/raft-rs", "tikv/rfcs"]
        },
        {
          "id": "prometheus",
          "kind": "team",
          "title": {"en": "Prometheus team", "zh-Hans": "Prometheus 团队"},
          "repositories": ["tikv/rfcs", "tikv/rust-prometheus"]
        }
      ],
      "procedures": [
        {
          "id": "new-reviewer",
          "title": {"en": "New Reviewer (lazy majority)", "zh-Hans": "新 Reviewer（Lazy Majority）"},
          "clauses": ["tikv-teams/new-reviewer", "tikv-teams/lazy-majority", "tikv-teams/binding"],
          "electorate": {"role": "maintainer", "place": "scope"},
          "mode": "writing",
          "passes": ["yes >= 2", "yes > no"],
          "minimum": "3 days",
          "outsiders": "recorded"
        },
        {
          "id": "new-committer",
          "title": {"en": "New Committer (consensus)", "zh-Hans": "新 Committer（共识）"},
          "clauses": [
            "tikv-teams/new-committer",
            "tikv-teams/consensus",
            "tikv-teams/veto",
            "tikv-teams/binding"
          ],
          "electorate": {"role": "maintainer", "place": "scope"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "6 days",
          "outsiders": "recorded"
        },
        {
          "id": "new-maintainer",
          "title": {"en": "New Maintainer (consensus)", "zh-Hans": "新 Maintainer（共识）"},
          "clauses": [
            "tikv-teams/new-maintainer",
            "tikv-teams/consensus",
            "tikv-teams/veto",
            "tikv-teams/binding"
          ],
          "electorate": {"role": "maintainer", "place": "scope"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "6 days",
          "outsiders": "recorded"
        },
        {
          "id": "removal",
          "title": {"en": "Removal from a team (consensus)", "zh-Hans": "团队移除（共识）"},
          "clauses": [
            "tikv-teams/removal",
            "tikv-teams/consensus",
            "tikv-teams/veto",
            "tikv-teams/binding"
          ],
          "electorate": {"role": "maintainer", "place": "scope"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "6 days",
          "excludesPersonConcerned": true,
          "outsiders": "recorded"
        },
        {
          "id": "steering-takeover",
          "title": {"en": "Takeover by the Steering Committee", "zh-Hans": "Steering Committee 接管"},
          "clauses": [
            "tikv-teams/takeover",
            "tikv-teams/takeover-length",
            "tikv-teams/consensus",
            "tikv-teams/veto"
          ],
          "electorate": {"body": "steering-committee"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "6 days",
          "takesOver": {"role": "maintainer", "place": "scope"},
          "outsiders": "recorded"
        },
        {
          "id": "steering-takeover-removal",
          "title": {"en": "Removal by the Steering Committee", "zh-Hans": "Steering Committee 接管移除"},
          "clauses": [
            "tikv-teams/takeover",
            "tikv-teams/takeover-length",
            "tikv-teams/removal",
            "tikv-teams/consensus",
            "tikv-teams/veto"
          ],
          "electorate": {"body": "steering-committee"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "6 days",
          "excludesPersonConcerned": true,
          "takesOver": {"role": "maintainer", "place": "scope"},
          "outsiders": "recorded"
        },
        {
          "id": "new-infra-member",
          "title": {"en": "New member of Infra", "zh-Hans": "Infra 新成员"},
          "clauses": ["tikv-teams/infra-member", "tikv-teams/consensus", "tikv-teams/veto"],
          "electorate": {"body": "steering-committee"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "3 days",
          "outsiders": "recorded"
        },
        {
          "id": "infra-member-removal",
          "title": {"en": "Removal from Infra", "zh-Hans": "移除 Infra 成员"},
          "clauses": ["tikv-teams/infra-member", "tikv-teams/consensus", "tikv-teams/veto"],
          "electorate": {"body": "steering-committee"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "6 days",
          "excludesPersonConcerned": true,
          "outsiders": "recorded"
        },
        {
          "id": "new-committee-member",
          "title": {"en": "New member of the Steering Committee", "zh-Hans": "Steering Committee 新成员"},
          "clauses": ["tikv-teams/committee-member", "tikv-teams/consensus", "tikv-teams/veto"],
          "electorate": {"body": "steering-committee"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "6 days",
          "refersTo": {"en": "the CNCF", "zh-Hans": "CNCF"},
          "outsiders": "recorded"
        },
        {
          "id": "committee-member-removal",
          "title": {"en": "Removal from the Steering Committee", "zh-Hans": "移除 Steering Committee 成员"},
          "clauses": ["tikv-teams/committee-member", "tikv-teams/consensus", "tikv-teams/veto"],
          "electorate": {"body": "steering-committee"},
          "mode": "writing",
          "passes": ["yes >= 2"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "veto": {"challenges": true, "clause": "tikv-teams/veto"},
          "minimum": "6 days",
          "excludesPersonConcerned": true,
          "refersTo": {"en": "the CNCF", "zh-Hans": "CNCF"},
          "outsiders": "recorded"
        },
        {
          "id": "two-thirds-majority",
          "title": {"en": "2/3 majority", "zh-Hans": "2/3 多数"},
          "clauses": ["tikv-teams/foundations", "tikv-teams/two-thirds"],
          "electorate": {"body": "steering-committee"},
          "mode": "writing",
          "passes": ["yes >= 2/3 of eligible"],
          "reminders": {"count": 2, "apart": "7 days", "clause": "tikv-teams/two-thirds"},
          "minimum": "6 days",
          "outsiders": "recorded"
        }
      ],
      "motions": [
        {
          "motion": "resolve",
          "body": "steering-committee",
          "procedures": ["two-thirds-majority"],
          "clause": "tikv-teams/foundations"
        },
        {"motion": "amend", "procedures": ["two-thirds-majority"], "clause": "tikv-teams/foundations"},
        {"motion": "form", "procedures": ["two-thirds-majority"], "clause": "tikv-teams/team-motions"},
        {"motion": "merge", "procedures": ["two-thirds-majority"], "clause": "tikv-teams/team-motions"},
        {
          "motion": "dissolve",
          "procedures": ["two-thirds-majority"],
          "clause": "tikv-teams/team-motions"
        }
      ],
      "recorders": [{"role": "maintainer"}, {"body": "steering-committee"}, {"body": "infra"}]
    }

    """#
}
