// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// Milvus's charters of 2021 as data.
  static let milvusText = #"""
    {
      "formatVersion": 1,
      "id": "milvus",
      "version": "2021",
      "title": {"en": "Milvus", "zh-Hans": "Milvus"},
      "zone": "UTC+8",
      "language": "en",
      "forge": "github",
      "repositories": ["milvus-io/*"],
      "defaultBranches": ["master", "main"],
      "sources": [
        {
          "id": "charters",
          "title": "Milvus Community Charters",
          "url": "https://github.com/milvus-io/web-content/blob/master/v1.0.0/site/en/contribute/milvus_community_charters.md",
          "language": "en",
          "edition": "2021"
        },
        {
          "id": "community-roles",
          "title": "Milvus Community: roles",
          "url": "https://github.com/milvus-io/milvus/blob/master/COMMUNITY.md",
          "language": "en",
          "edition": "2020"
        }
      ],
      "clauses": [
        {
          "id": "milvus/groups",
          "text": {
            "en": "There are SIGs along the components, working groups across them, and one Technology Steering Committee (TSC).",
            "zh-Hans": "社区有按组件划分的 SIG、跨 SIG 的工作组，以及一个技术指导委员会（TSC）。"
          },
          "source": "charters",
          "section": "Community organization"
        },
        {
          "id": "milvus/ladder",
          "text": {
            "en": "In a SIG one rises from Participant to Contributor, Reviewer and Committer.",
            "zh-Hans": "在 SIG 中由低到高为 Participant、Contributor、Reviewer、Committer。"
          },
          "source": "charters",
          "section": "Developer path in SIGs"
        },
        {
          "id": "milvus/participant",
          "text": {
            "en": "Whoever connects to a SIG is a Participant.",
            "zh-Hans": "与 SIG 建立联系者即为 Participant。"
          },
          "source": "charters",
          "section": "Participant",
          "note": {
            "en": "By default membership of a SIG on record counts as connecting.",
            "zh-Hans": "默认以登记的 SIG 成员身份为准。"
          }
        },
        {
          "id": "milvus/contributor",
          "text": {
            "en": "A Contributor has code merged into the Milvus code base by pull request.",
            "zh-Hans": "Contributor 有代码通过 PR 合入 Milvus 代码库。"
          },
          "source": "charters",
          "section": "Contributor",
          "note": {
            "en": "No number is stated; one suffices by the sense of it.",
            "zh-Hans": "没有写数量；按文意一个即可。"
          }
        },
        {
          "id": "milvus/reviewer",
          "text": {
            "en": "A Reviewer has contributed continuously and well for at least 6 months and contributed at least one major component, of which he becomes the Reviewer.",
            "zh-Hans": "Reviewer 至少 6 个月持续提供高质量贡献，并贡献过至少一个主要组件，成为该组件的 Reviewer。"
          },
          "source": "charters",
          "section": "Reviewer",
          "note": {
            "en": "From when the 6 months run is not said; by default the first merged pull request lies so long ago, and whoever vouches for the component judges the continuity. The role is held in a component where one is named, and what was done and said there counts; without one it is held in the whole community.",
            "zh-Hans": "没有写 6 个月从何时起算；默认首个 PR 合入至今已满，持续性由确认主要组件者判断。指明组件时在该组件中担任，只计该组件中的贡献与确认；未指明时在整个社区中担任。"
          }
        },
        {
          "id": "milvus/reviewer-nomination",
          "text": {
            "en": "SIG leaders nominate Reviewers periodically, and people may nominate themselves.",
            "zh-Hans": "SIG 负责人定期提名 Reviewer，也可以自荐。"
          },
          "source": "charters",
          "section": "Reviewer",
          "note": {
            "en": "SIG leaders are no role of the ladder; by default a Committer nominates.",
            "zh-Hans": "SIG 负责人不在阶梯上；默认由 Committer 提名。"
          }
        },
        {
          "id": "milvus/reviewer-duties",
          "text": {
            "en": "A Reviewer takes part in feature design, ensures the quality of owned modules and the accuracy of documents, and responds quickly.",
            "zh-Hans": "Reviewer 参与特性设计，保证所负责模块的质量和文档的准确性，快速响应。"
          },
          "source": "charters",
          "section": "Reviewer"
        },
        {
          "id": "milvus/committer",
          "text": {
            "en": "A Committer is a Reviewer who has contributed broadly, is sponsored by a Committer, and whose sponsorship the TSC approves.",
            "zh-Hans": "Committer 是贡献面广的 Reviewer，由一名 Committer 担保，并经 TSC 批准。"
          },
          "source": "charters",
          "section": "Committer",
          "note": {
            "en": "A sponsorship is a nomination here. Broadly means, by default, in at least two components, where so many are on record, beside a Committer's word; a Reviewer of one component is a Reviewer.",
            "zh-Hans": "担保在此即为提名。贡献面广默认指：除 Committer 的确认外，在已登记的组件中至少涉及两个（若已登记这么多）；某个组件的 Reviewer 即为 Reviewer。"
          }
        },
        {
          "id": "milvus/committer-duties",
          "text": {
            "en": "A Committer commits directly, leads design, ensures quality, takes part in release planning, mentors, and gives at least a quarter of the working time.",
            "zh-Hans": "Committer 可直接提交代码，主导设计，保证质量，参与发布规划，指导他人，并投入至少四分之一的工作时间。"
          },
          "source": "charters",
          "section": "Committer",
          "note": {"en": "The working time is not checked.", "zh-Hans": "不检查投入的时间。"}
        },
        {
          "id": "milvus/tsc",
          "text": {
            "en": "The TSC creates and dismisses SIGs and working groups, and nominates and votes on Committers.",
            "zh-Hans": "TSC 成立和撤销 SIG 与工作组，提名并表决 Committer。"
          },
          "source": "charters",
          "section": "Technology Steering Committee (TSC)",
          "note": {
            "en": "No quorum, notice, cadence or term is stated.",
            "zh-Hans": "来源没有规定法定人数、通知、会议周期和任期。"
          }
        },
        {
          "id": "milvus/tsc-members",
          "text": {
            "en": "The TSC consists of the Committers and of project facilitators: sponsors, operation leaders, invited advisers.",
            "zh-Hans": "TSC 由 Committer 和项目协调人（赞助方、运营负责人、特邀顾问）组成。"
          },
          "source": "charters",
          "section": "TSC Members",
          "note": {
            "en": "Committers sit in it by their role; facilitators by an appointment on record, as the page does not say how they come in. That sponsors decide on Committers follows from the text.",
            "zh-Hans": "Committer 凭角色列席；页面没有说明协调人如何产生，故凭任命记录。按原文，赞助方也参与决定 Committer。"
          }
        },
        {
          "id": "milvus/tsc-admission",
          "text": {
            "en": "Whoever a member of the TSC sponsors is admitted to it with 2/3 of all its members.",
            "zh-Hans": "由 TSC 成员担保者，经全体成员的 2/3 同意加入 TSC。"
          },
          "source": "community-roles",
          "section": "TSC Member",
          "note": {
            "en": "The text of 2020 says so of Committers, who since 2021 sit in it by their role; by default it holds for invited facilitators.",
            "zh-Hans": "2020 年的文本就 Committer 而言如此规定；自 2021 年起 Committer 凭角色列席，故默认适用于受邀的协调人。"
          }
        },
        {
          "id": "milvus/tsc-vote",
          "text": {
            "en": "The TSC approves with more than half of its members.",
            "zh-Hans": "TSC 须超过半数成员赞成方为批准。"
          },
          "default": true,
          "note": {
            "en": "The page says approved and names no threshold; 2/3 of all is stated only for admitting TSC members, in another text.",
            "zh-Hans": "页面只写“批准”，没有门槛；只有另一文本规定接纳 TSC 成员须全体的 2/3。"
          }
        },
        {
          "id": "milvus/dispute",
          "text": {
            "en": "What the persons and the Committers cannot settle is decided by simple majority, each Committer having one vote.",
            "zh-Hans": "当事人和 Committer 无法解决的争议以简单多数表决，每名 Committer 一票。"
          },
          "source": "charters",
          "section": "Conflict resolution and voting",
          "note": {
            "en": "Of which base is not said; by default of the votes for and against, without a quorum.",
            "zh-Hans": "没有写以何为基数；默认以赞成和反对票为准，没有法定人数。"
          }
        },
        {
          "id": "milvus/sig",
          "text": {
            "en": "A SIG follows a component or field; a new one is proposed by a form, and the TSC votes on it.",
            "zh-Hans": "SIG 对应组件或技术方向；新 SIG 须提交提案，由 TSC 表决。"
          },
          "source": "charters",
          "section": "Special Interest Groups (SIGs)"
        },
        {
          "id": "milvus/wg",
          "text": {
            "en": "A working group serves work across SIGs, permanently or on demand.",
            "zh-Hans": "工作组负责跨 SIG 的工作，分常设和按需两种。"
          },
          "source": "charters",
          "section": "Working Groups (WGs)"
        },
        {
          "id": "milvus/zone",
          "text": {"en": "Days are counted in UTC+8.", "zh-Hans": "日期按 UTC+8 计算。"},
          "default": true
        },
        {
          "id": "milvus/amending",
          "text": {"en": "The charter is amended by a vote of the TSC.", "zh-Hans": "修改章程由 TSC 表决。"},
          "default": true,
          "note": {"en": "The sources are silent on changing the rules.", "zh-Hans": "来源未说明如何修改规则。"}
        },
        {
          "id": "milvus/recorders",
          "text": {
            "en": "Committers and the TSC record what others did.",
            "zh-Hans": "由 Committer 和 TSC 代为登记他人的行为。"
          },
          "default": true
        },
        {
          "id": "milvus/sig-page",
          "text": {
            "en": "The page of a group says its subject, leaders, members and channels.",
            "zh-Hans": "小组页面写明主题、负责人、成员和渠道。"
          },
          "source": "charters",
          "note": {"en": "The pages of the groups follow one template.", "zh-Hans": "各小组页面采用同一模板。"}
        },
        {
          "id": "milvus/group-lead",
          "text": {
            "en": "A SIG or working group has at least one leader, and the TSC decides on them.",
            "zh-Hans": "SIG 和工作组至少有一名负责人，由 TSC 决定。"
          },
          "default": true,
          "note": {
            "en": "The tables name contacts; how one becomes leader is not said.",
            "zh-Hans": "表格列出联系人；未说明如何成为负责人。"
          }
        },
        {
          "id": "milvus/group-motions",
          "text": {
            "en": "The TSC creates and dismisses SIGs and working groups.",
            "zh-Hans": "TSC 设立和撤销 SIG 与工作组。"
          },
          "source": "charters",
          "section": "Technology Steering Committee (TSC)",
          "note": {
            "en": "By default more than half of its members decide; the link to the proposal's template is dead.",
            "zh-Hans": "默认过半数成员决定；提案模板链接已失效。"
          }
        },
        {
          "id": "milvus/participation",
          "text": {
            "en": "Whoever connects to a SIG is a participant: subscribes, reads, attends.",
            "zh-Hans": "关注 SIG（订阅、阅读、参会）即为 Participant。"
          },
          "source": "charters",
          "section": "Developer path"
        },
        {
          "id": "milvus/continued",
          "text": {
            "en": "Continued means contributions in at least 4 of the last 6 months.",
            "zh-Hans": "“持续”指最近 6 个月中至少 4 个月有贡献。"
          },
          "default": true,
          "note": {
            "en": "The source says for at least 6 months; by default the first contribution lies that long back, and 4 of the last 6 calendar months show one.",
            "zh-Hans": "来源只写至少 6 个月；默认首次贡献距今满 6 个月，且最近 6 个自然月中至少 4 个月有贡献。"
          }
        }
      ],
      "claims": [
        {
          "id": "major-component",
          "title": {
            "en": "contributed a major component, continuously and well",
            "zh-Hans": "持续高质量地贡献了一个主要组件"
          },
          "about": "person",
          "by": ["committer"],
          "clause": "milvus/reviewer"
        },
        {
          "id": "broad-contribution",
          "title": {"en": "contributed broadly throughout the project", "zh-Hans": "对项目有广泛贡献"},
          "about": "person",
          "by": ["committer"],
          "clause": "milvus/committer"
        }
      ],
      "roles": [
        {
          "id": "participant",
          "title": {"en": "Participant", "zh-Hans": "Participant"},
          "ladder": "developer",
          "clauses": ["milvus/ladder"],
          "requires": [{"member": "sig", "clause": "milvus/participant"}],
          "grants": "automatic"
        },
        {
          "id": "contributor",
          "title": {"en": "Contributor", "zh-Hans": "Contributor"},
          "ladder": "developer",
          "follows": "participant",
          "clauses": ["milvus/ladder"],
          "requires": [{"count": "pull-request", "atLeast": 1, "clause": "milvus/contributor"}],
          "grants": "automatic"
        },
        {
          "id": "reviewer",
          "title": {"en": "Reviewer", "zh-Hans": "Reviewer"},
          "ladder": "developer",
          "follows": "contributor",
          "in": ["community", "component"],
          "clauses": ["milvus/reviewer-duties"],
          "requires": [
            {"role": "contributor", "clause": "milvus/ladder"},
            {"active": "6 months", "clause": "milvus/reviewer"},
            {"activeMonths": 4, "of": 6, "clause": "milvus/continued"},
            {"attested": "major-component", "inScope": true, "clause": "milvus/reviewer"},
            {
              "nominations": 1,
              "from": "committer",
              "selfNomination": true,
              "clause": "milvus/reviewer-nomination"
            }
          ],
          "grants": "on-request",
          "duties": [
            {"en": "take part in feature design", "zh-Hans": "参与特性设计"},
            {"en": "ensure the quality of owned modules", "zh-Hans": "保证所负责模块的质量"},
            {"en": "ensure the accuracy of documents", "zh-Hans": "保证文档的准确性"},
            {"en": "respond quickly to issues and pull requests", "zh-Hans": "快速响应 Issue 和 PR"}
          ]
        },
        {
          "id": "committer",
          "title": {"en": "Committer", "zh-Hans": "Committer"},
          "ladder": "developer",
          "follows": "reviewer",
          "clauses": ["milvus/tsc-vote", "milvus/committer-duties"],
          "requires": [
            {"role": "reviewer", "clause": "milvus/committer"},
            {"attested": "broad-contribution", "clause": "milvus/committer"},
            {"breadth": 2, "across": "component", "ifDeclared": true, "clause": "milvus/committer"},
            {"nominations": 1, "from": "committer", "clause": "milvus/committer"}
          ],
          "grants": "on-request",
          "approval": ["tsc-vote"],
          "rights": [{"en": "commit directly to the repository", "zh-Hans": "直接提交代码"}],
          "duties": [
            {"en": "lead feature design", "zh-Hans": "主导特性设计"},
            {"en": "ensure quality and approve pull requests", "zh-Hans": "保证质量，批准 PR"},
            {"en": "take part in release planning", "zh-Hans": "参与发布规划"},
            {"en": "mentor Reviewers and Contributors", "zh-Hans": "指导 Reviewer 和 Contributor"},
            {"en": "give at least 25% of the working time", "zh-Hans": "投入至少 25% 的工作时间"}
          ]
        },
        {
          "id": "sig-lead",
          "title": {"en": "SIG leader", "zh-Hans": "SIG 负责人"},
          "ladder": "sig",
          "kind": "sig",
          "clauses": ["milvus/group-lead"],
          "grants": "on-request",
          "approval": ["tsc-vote"]
        },
        {
          "id": "wg-lead",
          "title": {"en": "working group leader", "zh-Hans": "工作组负责人"},
          "ladder": "wg",
          "kind": "wg",
          "clauses": ["milvus/group-lead"],
          "grants": "on-request",
          "approval": ["tsc-vote"]
        },
        {
          "id": "on-demand-lead",
          "title": {"en": "leader of an on-demand working group", "zh-Hans": "按需工作组负责人"},
          "ladder": "wg-on-demand",
          "kind": "wg-on-demand",
          "clauses": ["milvus/group-lead"],
          "grants": "on-request",
          "approval": ["tsc-vote"]
        }
      ],
      "bodies": [
        {
          "id": "tsc",
          "title": {"en": "Technology Steering Committee", "zh-Hans": "技术指导委员会（TSC）"},
          "clauses": ["milvus/groups", "milvus/tsc"],
          "seats": [
            {
              "id": "committer",
              "title": {"en": "Committer", "zh-Hans": "Committer"},
              "derived": {"role": "committer", "place": "community"},
              "clause": "milvus/tsc-members"
            },
            {
              "id": "facilitator",
              "title": {"en": "Facilitator", "zh-Hans": "协调人"},
              "filled": [
                {"appointment": true, "clause": "milvus/tsc-members"},
                {
                  "nominators": {"body": "tsc"},
                  "procedures": ["tsc-admission"],
                  "clause": "milvus/tsc-admission"
                }
              ],
              "clause": "milvus/tsc-members"
            }
          ]
        }
      ],
      "groupKinds": [
        {
          "id": "sig",
          "title": {"en": "SIG", "zh-Hans": "SIG"},
          "clause": "milvus/sig",
          "constitution": {
            "requires": ["scope", "leads", "channels", "labels"],
            "clause": "milvus/sig-page"
          },
          "leads": {"role": "sig-lead", "minimum": 1, "clause": "milvus/group-lead"},
          "joining": {"by": "open", "clause": "milvus/participation"}
        },
        {
          "id": "wg",
          "title": {"en": "permanent working group", "zh-Hans": "常设工作组"},
          "clause": "milvus/wg",
          "constitution": {"requires": ["scope", "leads", "channels"], "clause": "milvus/sig-page"},
          "leads": {"role": "wg-lead", "minimum": 1, "clause": "milvus/group-lead"},
          "joining": {"by": "open", "clause": "milvus/participation"}
        },
        {
          "id": "wg-on-demand",
          "title": {"en": "on-demand working group", "zh-Hans": "按需工作组"},
          "clause": "milvus/wg",
          "temporary": true,
          "constitution": {
            "requires": ["scope", "leads", "channels", "goal", "done"],
            "clause": "milvus/sig-page"
          },
          "leads": {"role": "on-demand-lead", "minimum": 1, "clause": "milvus/group-lead"},
          "joining": {"by": "open", "clause": "milvus/participation"}
        }
      ],
      "groups": [
        {
          "id": "sig-anns",
          "kind": "sig",
          "title": {"en": "The ANNS algorithm SIG", "zh-Hans": "ANNS 算法 SIG"},
          "labels": ["sig-anns"],
          "contacts": ["GitHub and Slack: sig-anns"]
        },
        {
          "id": "sig-engine",
          "kind": "sig",
          "title": {"en": "The Engine SIG", "zh-Hans": "引擎 SIG"},
          "labels": ["sig-engine"],
          "contacts": ["GitHub and Slack: sig-engine"]
        },
        {
          "id": "sig-testing",
          "kind": "sig",
          "title": {"en": "The Testing SIG", "zh-Hans": "测试 SIG"},
          "labels": ["sig-testing"],
          "contacts": ["GitHub and Slack: sig-testing"]
        },
        {
          "id": "sig-tool",
          "kind": "sig",
          "title": {"en": "The Toolchain SIG", "zh-Hans": "工具链 SIG"},
          "labels": ["sig-tool"],
          "contacts": ["GitHub and Slack: sig-tool"]
        },
        {
          "id": "wg-release",
          "kind": "wg",
          "title": {"en": "The Release WG", "zh-Hans": "发布工作组"},
          "labels": ["wg-release"],
          "contacts": ["GitHub and Slack: wg-release"]
        },
        {
          "id": "wg-doc",
          "kind": "wg",
          "title": {"en": "The Documentation WG", "zh-Hans": "文档工作组"},
          "labels": ["wg-doc"],
          "contacts": ["GitHub and Slack: wg-doc"]
        },
        {
          "id": "wg-devrel",
          "kind": "wg",
          "title": {"en": "The DevRel WG", "zh-Hans": "开发者关系工作组"},
          "labels": ["wg-devrel"],
          "contacts": ["GitHub and Slack: wg-devrel"]
        },
        {
          "id": "wg-grad",
          "kind": "wg-on-demand",
          "title": {"en": "The Graduation WG", "zh-Hans": "毕业工作组"},
          "labels": ["wg-grad"],
          "contacts": ["GitHub and Slack: wg-grad"]
        }
      ],
      "procedures": [
        {
          "id": "tsc-vote",
          "title": {"en": "TSC vote", "zh-Hans": "TSC 表决"},
          "clauses": ["milvus/tsc-vote", "milvus/tsc-members"],
          "electorate": {"body": "tsc"},
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "recorded"
        },
        {
          "id": "tsc-admission",
          "title": {"en": "Admission to the TSC", "zh-Hans": "加入 TSC 的表决"},
          "clauses": ["milvus/tsc-admission"],
          "electorate": {"body": "tsc"},
          "mode": "either",
          "passes": ["yes >= 2/3 of members"],
          "outsiders": "recorded"
        },
        {
          "id": "committers-vote",
          "title": {"en": "Vote of the Committers", "zh-Hans": "Committer 表决"},
          "clauses": ["milvus/dispute"],
          "electorate": {"role": "committer", "place": "community"},
          "mode": "either",
          "passes": ["yes > no"],
          "outsiders": "recorded"
        }
      ],
      "motions": [
        {
          "motion": "resolve",
          "body": "tsc",
          "procedures": ["tsc-vote", "committers-vote"],
          "clause": "milvus/tsc"
        },
        {"motion": "amend", "procedures": ["tsc-vote"], "clause": "milvus/amending"},
        {"motion": "form", "procedures": ["tsc-vote"], "clause": "milvus/group-motions"},
        {"motion": "merge", "procedures": ["tsc-vote"], "clause": "milvus/group-motions"},
        {"motion": "dissolve", "procedures": ["tsc-vote"], "clause": "milvus/group-motions"}
      ],
      "recorders": [{"role": "committer"}, {"body": "tsc"}]
    }

    """#
}
