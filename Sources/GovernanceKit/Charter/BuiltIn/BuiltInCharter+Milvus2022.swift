// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// Milvus's rules since 2022 as data.
  static let milvus2022Text = #"""
    {
      "formatVersion": 1,
      "id": "milvus-2022",
      "version": "2022",
      "title": {"en": "Milvus since 2022", "zh-Hans": "Milvus（2022 年起）"},
      "zone": "UTC+8",
      "language": "en",
      "forge": "github",
      "repositories": ["milvus-io/*"],
      "defaultBranches": ["master", "main"],
      "sources": [
        {
          "id": "membership",
          "title": "Milvus community membership",
          "url": "https://github.com/milvus-io/community/blob/master/community-membership.md",
          "language": "en",
          "edition": "since 2022-03"
        },
        {
          "id": "advocates",
          "title": "Milvus Advocate Program",
          "url": "https://github.com/milvus-io/web-content/blob/master/community/site/en/milvus_advocate.md",
          "language": "en",
          "edition": "as read in 2026"
        },
        {
          "id": "vote",
          "title": "Milvus vote process",
          "url": "https://github.com/milvus-io/community/blob/master/vote-process.md",
          "language": "en",
          "edition": "since 2022-04"
        }
      ],
      "clauses": [
        {
          "id": "milvus-2022/ladder",
          "text": {
            "en": "One rises from Contributor to Committer and Maintainer.",
            "zh-Hans": "由低到高为 Contributor、Committer、Maintainer。"
          },
          "source": "membership",
          "section": "Roles and Responsibilities"
        },
        {
          "id": "milvus-2022/contributor",
          "text": {
            "en": "A Contributor has made at least one contribution, with at least one pull request merged.",
            "zh-Hans": "Contributor 至少作出一项贡献，且至少有一个 PR 合入。"
          },
          "source": "membership",
          "section": "Contributors",
          "note": {
            "en": "That one joins the chat and has read the guide is asked too, and not checked.",
            "zh-Hans": "还要求加入聊天频道并读过指南，不作检查。"
          }
        },
        {
          "id": "milvus-2022/committer-experience",
          "text": {
            "en": "A Committer has been a Contributor for at least 3 months, finished a major contribution and knows the code base.",
            "zh-Hans": "Committer 须任 Contributor 满 3 个月，完成过一项重大贡献，并熟悉代码库。"
          },
          "source": "membership",
          "section": "Committer",
          "note": {
            "en": "By default a Maintainer vouches for what has no number.",
            "zh-Hans": "没有数字标准的，默认由 Maintainer 确认。"
          }
        },
        {
          "id": "milvus-2022/committer-reviews",
          "text": {
            "en": "A Committer was reviewer of at least 5 pull requests, and reviewed or merged at least 5 substantial ones.",
            "zh-Hans": "Committer 至少审查过 5 个 PR，并审查或合入过至少 5 个实质性 PR。"
          },
          "source": "membership",
          "section": "Committer",
          "note": {
            "en": "The two overlap, and one pull request may count for both. Which are substantial a Committer says.",
            "zh-Hans": "两者可以重叠，同一 PR 可同时计入。是否实质由 Committer 确认。"
          }
        },
        {
          "id": "milvus-2022/committer-nominations",
          "text": {
            "en": "A Committer is nominated by at least one Maintainer and seconded by at least 3 other Committers or Maintainers.",
            "zh-Hans": "Committer 须由至少 1 名 Maintainer 提名，另有至少 3 名 Committer 或 Maintainer 附议。"
          },
          "source": "membership",
          "section": "Committer",
          "note": {
            "en": "Nominator and seconders are four nominations, one of them a Maintainer's.",
            "zh-Hans": "提名与附议合计四份提名，其中一份来自 Maintainer。"
          }
        },
        {
          "id": "milvus-2022/committer-vote",
          "text": {
            "en": "A vote on a Committer is open for 7 days and passes with at least three for it and no veto, which needs a reason.",
            "zh-Hans": "Committer 的投票持续 7 天，至少三票赞成且无否决方可通过；否决须说明理由。"
          },
          "source": "vote",
          "section": "Vote process",
          "note": {
            "en": "The ballot is anonymous: it is cast elsewhere, and the totals are recorded.",
            "zh-Hans": "匿名投票：在别处投票，此处登记总数。"
          }
        },
        {
          "id": "milvus-2022/acceptance",
          "text": {
            "en": "After a vote that passed the nominee is invited and accepts.",
            "zh-Hans": "投票通过后邀请被提名者，本人接受。"
          },
          "source": "vote",
          "section": "Vote process"
        },
        {
          "id": "milvus-2022/maintainer-experience",
          "text": {
            "en": "A Maintainer has been a Committer for at least 3 months, merged at least 20 pull requests, was primary reviewer of at least 10 substantial ones, and understands the goals and design deeply.",
            "zh-Hans": "Maintainer 须任 Committer 满 3 个月，合入至少 20 个 PR，主审至少 10 个实质性 PR，并深刻理解目标与设计。"
          },
          "source": "membership",
          "section": "Maintainer",
          "note": {"en": "Who was primary reviewer is not told apart.", "zh-Hans": "不区分是否为主审。"}
        },
        {
          "id": "milvus-2022/maintainer-nomination",
          "text": {
            "en": "A Maintainer is nominated by at least one Approver.",
            "zh-Hans": "Maintainer 须由至少 1 名 Approver 提名。"
          },
          "source": "membership",
          "section": "Maintainer",
          "note": {
            "en": "There is no such role; by default a Maintainer nominates.",
            "zh-Hans": "没有这一角色；默认由 Maintainer 提名。"
          }
        },
        {
          "id": "milvus-2022/maintainer-vote",
          "text": {
            "en": "A vote on a Maintainer is open for 7 days and passes with more than half of the Maintainers.",
            "zh-Hans": "Maintainer 的投票持续 7 天，须超过半数 Maintainer 赞成。"
          },
          "source": "vote",
          "section": "Vote process",
          "default": true,
          "note": {
            "en": "The text says that it reaches quorum among the Maintainers and gives no number.",
            "zh-Hans": "原文只说“达到 Maintainer 的法定人数”，没有给出数字。"
          }
        },
        {
          "id": "milvus-2022/retirement",
          "text": {
            "en": "Maintainers have no term; they retire by their own wish, when inactive for 6 months, or when absent from half of the community's meetings and votes in 6 months, and become emeritus.",
            "zh-Hans": "Maintainer 没有任期；自愿、6 个月不活跃、或 6 个月内缺席半数社区会议和投票时退任，成为荣誉成员。"
          },
          "source": "membership",
          "section": "Maintainer",
          "note": {
            "en": "By default half of the meetings and half of the votes, each by itself, and the other Maintainers decide.",
            "zh-Hans": "默认会议和投票分别缺席过半，且由其他 Maintainer 决定。"
          }
        },
        {
          "id": "milvus-2022/emeritus",
          "text": {
            "en": "A Committer or Maintainer becomes emeritus by own declaration, and is restored on request.",
            "zh-Hans": "Committer 或 Maintainer 本人声明即成为荣誉成员；提出请求即可恢复。"
          },
          "source": "membership",
          "section": "Committer; Maintainer"
        },
        {
          "id": "milvus-2022/retirement-vote",
          "text": {
            "en": "That a Maintainer retires who did not ask for it is decided by more than half of the others.",
            "zh-Hans": "Maintainer 非自愿退任由其余 Maintainer 的过半数决定。"
          },
          "default": true,
          "note": {"en": "The text names no one who decides.", "zh-Hans": "原文没有写由谁决定。"}
        },
        {
          "id": "milvus-2022/meetings",
          "text": {
            "en": "Community meetings are recorded as meetings of the Maintainers, open to all.",
            "zh-Hans": "社区会议登记为 Maintainer 的会议，对所有人公开。"
          },
          "default": true
        },
        {
          "id": "milvus-2022/substantial",
          "text": {
            "en": "A pull request is substantial when a Committer or somebody above says so.",
            "zh-Hans": "PR 是否实质，由 Committer 或更高角色确认。"
          },
          "default": true
        },
        {
          "id": "milvus-2022/zone",
          "text": {"en": "Days are counted in UTC+8.", "zh-Hans": "日期按 UTC+8 计算。"},
          "default": true
        },
        {
          "id": "milvus-2022/amending",
          "text": {
            "en": "The charter is amended by more than half of the Maintainers in at least 7 days.",
            "zh-Hans": "修改章程须半数以上 Maintainer 同意，至少 7 天。"
          },
          "default": true,
          "note": {"en": "The sources are silent on changing the rules.", "zh-Hans": "来源未说明如何修改规则。"}
        },
        {
          "id": "milvus-2022/honored-advocate",
          "text": {
            "en": "Who publishes a piece of content about Milvus in a calendar year is Honored Advocate and gets a badge.",
            "zh-Hans": "一个自然年内发表一篇 Milvus 相关内容者为 Honored Advocate，获得徽章。"
          },
          "source": "advocates",
          "section": "Honored Advocate",
          "note": {
            "en": "By default the title is held to the end of that year, and content is entered by hand with a link.",
            "zh-Hans": "默认该称号保持至当年年底；内容由人工登记并附链接。"
          }
        },
        {
          "id": "milvus-2022/top-advocate",
          "text": {
            "en": "Who publishes three or more pieces in a calendar year is Top Advocate, with badge, swag, early access, a profile page and VIP treatment.",
            "zh-Hans": "一个自然年内发表三篇及以上者为 Top Advocate，享有徽章、周边、优先体验、个人主页和 VIP 待遇。"
          },
          "source": "advocates",
          "section": "Top Advocate",
          "note": {
            "en": "Where swag cannot be shipped, there are gifts by electronic means.",
            "zh-Hans": "无法寄送之处以电子礼品代替。"
          }
        },
        {
          "id": "milvus-2022/recorders",
          "text": {"en": "Maintainers record what others did.", "zh-Hans": "由 Maintainer 代为登记他人的行为。"},
          "default": true
        }
      ],
      "contributions": [
        {"id": "review", "title": {"en": "reviews", "zh-Hans": "审查"}},
        {"id": "content", "title": {"en": "content pieces", "zh-Hans": "内容作品"}}
      ],
      "claims": [
        {
          "id": "substantial",
          "title": {"en": "substantial", "zh-Hans": "实质性"},
          "about": "contribution",
          "by": ["committer"],
          "clause": "milvus-2022/substantial"
        },
        {
          "id": "major-contribution",
          "title": {"en": "finished a major contribution", "zh-Hans": "完成了一项重大贡献"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "milvus-2022/committer-experience"
        },
        {
          "id": "codebase-knowledge",
          "title": {"en": "knows the code base", "zh-Hans": "熟悉代码库"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "milvus-2022/committer-experience"
        },
        {
          "id": "deep-understanding",
          "title": {"en": "understands the goals and design deeply", "zh-Hans": "深刻理解目标与设计"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "milvus-2022/maintainer-experience"
        }
      ],
      "roles": [
        {
          "id": "contributor",
          "title": {"en": "Contributor", "zh-Hans": "Contributor"},
          "ladder": "developer",
          "clauses": ["milvus-2022/ladder"],
          "requires": [{"count": "pull-request", "atLeast": 1, "clause": "milvus-2022/contributor"}],
          "grants": "automatic"
        },
        {
          "id": "committer",
          "title": {"en": "Committer", "zh-Hans": "Committer"},
          "ladder": "developer",
          "follows": "contributor",
          "clauses": ["milvus-2022/committer-vote", "milvus-2022/acceptance"],
          "requires": [
            {"role": "contributor", "for": "3 months", "clause": "milvus-2022/committer-experience"},
            {"attested": "major-contribution", "clause": "milvus-2022/committer-experience"},
            {"attested": "codebase-knowledge", "clause": "milvus-2022/committer-experience"},
            {"count": "review", "atLeast": 5, "clause": "milvus-2022/committer-reviews"},
            {
              "any": [
                {"count": "review", "where": {"attested": "substantial"}, "atLeast": 5},
                {"count": "pull-request", "where": {"attested": "substantial"}, "atLeast": 5}
              ],
              "clause": "milvus-2022/committer-reviews"
            },
            {"nominations": 1, "from": "maintainer", "clause": "milvus-2022/committer-nominations"},
            {"nominations": 4, "from": "committer", "clause": "milvus-2022/committer-nominations"}
          ],
          "grants": "on-request",
          "approval": ["committer-vote"],
          "acceptance": true,
          "emeritus": {"returns": "on-request", "clause": "milvus-2022/emeritus"},
          "rights": [
            {"en": "/lgtm on open pull requests", "zh-Hans": "对 PR 使用 /lgtm"},
            {"en": "vote on new Committers", "zh-Hans": "对新 Committer 投票"}
          ],
          "benefits": [{"en": "technical support with priority", "zh-Hans": "优先技术支持"}]
        },
        {
          "id": "maintainer",
          "title": {"en": "Maintainer", "zh-Hans": "Maintainer"},
          "ladder": "developer",
          "follows": "committer",
          "clauses": [
            "milvus-2022/maintainer-vote",
            "milvus-2022/acceptance",
            "milvus-2022/retirement"
          ],
          "requires": [
            {"role": "committer", "for": "3 months", "clause": "milvus-2022/maintainer-experience"},
            {"count": "pull-request", "atLeast": 20, "clause": "milvus-2022/maintainer-experience"},
            {
              "count": "review",
              "where": {"attested": "substantial"},
              "atLeast": 10,
              "clause": "milvus-2022/maintainer-experience"
            },
            {"attested": "deep-understanding", "clause": "milvus-2022/maintainer-experience"},
            {"nominations": 1, "from": "maintainer", "clause": "milvus-2022/maintainer-nomination"}
          ],
          "grants": "on-request",
          "approval": ["maintainer-vote"],
          "acceptance": true,
          "revocation": ["maintainer-retirement"],
          "emeritus": {
            "returns": "on-request",
            "retiredBy": ["maintainer-retirement"],
            "clause": "milvus-2022/emeritus"
          },
          "inactivity": [
            {"after": "6 months", "clause": "milvus-2022/retirement"},
            {"after": "6 months", "missed": "1/2", "clause": "milvus-2022/retirement"}
          ],
          "rights": [
            {"en": "approve contributions", "zh-Hans": "批准贡献"},
            {"en": "nominate Committers and Maintainers", "zh-Hans": "提名 Committer 和 Maintainer"}
          ],
          "duties": [
            {"en": "define milestones and releases", "zh-Hans": "规划里程碑和发布"},
            {"en": "mentor others", "zh-Hans": "指导他人"},
            {"en": "join community meetings", "zh-Hans": "参加社区会议"}
          ],
          "benefits": [{"en": "technical support with priority", "zh-Hans": "优先技术支持"}]
        },
        {
          "id": "honored-advocate",
          "title": {"en": "Honored Advocate", "zh-Hans": "Honored Advocate"},
          "ladder": "advocate",
          "clauses": ["milvus-2022/honored-advocate"],
          "requires": [
            {
              "count": "content",
              "atLeast": 1,
              "during": "calendar year",
              "clause": "milvus-2022/honored-advocate"
            }
          ],
          "grants": "automatic",
          "benefits": [{"en": "badge", "zh-Hans": "徽章"}]
        },
        {
          "id": "top-advocate",
          "title": {"en": "Top Advocate", "zh-Hans": "Top Advocate"},
          "ladder": "advocate",
          "follows": "honored-advocate",
          "clauses": ["milvus-2022/top-advocate"],
          "requires": [
            {
              "count": "content",
              "atLeast": 3,
              "during": "calendar year",
              "clause": "milvus-2022/top-advocate"
            }
          ],
          "grants": "automatic",
          "benefits": [
            {"en": "badge", "zh-Hans": "徽章"},
            {"en": "swag, or a gift by electronic means", "zh-Hans": "周边，或电子礼品"},
            {"en": "early access", "zh-Hans": "优先体验"},
            {"en": "profile page", "zh-Hans": "个人主页"},
            {"en": "VIP treatment", "zh-Hans": "VIP 待遇"}
          ]
        }
      ],
      "bodies": [
        {
          "id": "maintainers",
          "title": {"en": "Maintainers", "zh-Hans": "Maintainer 会议"},
          "clauses": ["milvus-2022/retirement"],
          "seats": [
            {
              "id": "maintainer",
              "title": {"en": "Maintainer", "zh-Hans": "Maintainer"},
              "derived": {"role": "maintainer", "place": "community"},
              "clause": "milvus-2022/retirement"
            }
          ],
          "meetings": {
            "callers": ["maintainer"],
            "openness": {"public": true, "clause": "milvus-2022/meetings"}
          }
        }
      ],
      "procedures": [
        {
          "id": "committer-vote",
          "title": {"en": "Vote on a Committer", "zh-Hans": "Committer 投票"},
          "clauses": ["milvus-2022/committer-vote"],
          "electorate": {"role": "committer", "place": "community"},
          "mode": "writing",
          "passes": ["yes >= 3"],
          "noIsVeto": true,
          "vetoNeedsReason": true,
          "secret": true,
          "minimum": "7 days",
          "length": "7 days",
          "outsiders": "recorded"
        },
        {
          "id": "maintainer-vote",
          "title": {"en": "Vote on a Maintainer", "zh-Hans": "Maintainer 投票"},
          "clauses": ["milvus-2022/maintainer-vote"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "writing",
          "passes": ["yes > 1/2 of members"],
          "secret": true,
          "minimum": "7 days",
          "length": "7 days",
          "outsiders": "recorded"
        },
        {
          "id": "maintainer-retirement",
          "title": {"en": "Retirement of a Maintainer", "zh-Hans": "Maintainer 退任表决"},
          "clauses": ["milvus-2022/retirement-vote", "milvus-2022/retirement"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "writing",
          "passes": ["yes > 1/2 of eligible"],
          "minimum": "7 days",
          "length": "7 days",
          "excludesPersonConcerned": true,
          "outsiders": "recorded"
        },
        {
          "id": "governance-change",
          "title": {"en": "Change of the governance", "zh-Hans": "修改治理文件"},
          "clauses": ["milvus-2022/amending"],
          "electorate": {"role": "maintainer", "place": "community"},
          "mode": "writing",
          "passes": ["yes > 1/2 of eligible"],
          "minimum": "7 days",
          "length": "7 days",
          "outsiders": "recorded"
        }
      ],
      "motions": [
        {"motion": "amend", "procedures": ["governance-change"], "clause": "milvus-2022/amending"}
      ],
      "recorders": [{"role": "maintainer"}]
    }

    """#
}
