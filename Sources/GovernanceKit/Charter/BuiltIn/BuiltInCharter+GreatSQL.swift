// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// GreatSQL's governance page as data.
  static let greatsqlText = #"""
    {
      "formatVersion": 1,
      "id": "greatsql",
      "version": "1",
      "title": {"en": "GreatSQL", "zh-Hans": "GreatSQL"},
      "zone": "UTC+8",
      "language": "zh-Hans",
      "forge": "github",
      "repositories": ["GreatSQL/*"],
      "defaultBranches": ["master", "main"],
      "nominationsLapse": "12 months",
      "sources": [
        {
          "id": "governance",
          "title": "GreatSQL 社区治理架构",
          "url": "https://github.com/GreatSQL/GreatSQL-Manual/blob/master/1-docs-intro/1-8-community-toc.md",
          "language": "zh-Hans",
          "edition": "the edition that gives Reviewers a hoodie"
        }
      ],
      "clauses": [
        {
          "id": "greatsql/bodies",
          "text": {
            "en": "A Technical Observe Committee (TOC) stands above one Project Management Committee (PMC) for each project.",
            "zh-Hans": "社区设技术观察委员会（TOC），其下每个项目设一个项目管理委员会（PMC）。"
          },
          "source": "governance",
          "section": "开头"
        },
        {
          "id": "greatsql/toc",
          "text": {
            "en": "The TOC has the last word on technical decisions, sets vision and direction, drives innovation and original projects.",
            "zh-Hans": "TOC 对技术决策有最终裁决权，决定愿景和方向，引导技术创新和原创项目。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：职责与权力"
        },
        {
          "id": "greatsql/toc-chair",
          "text": {
            "en": "The TOC has exactly one chair, who is also a member with one vote like all others, convenes and presides over meetings, lets everybody speak, and represents the community.",
            "zh-Hans": "TOC 设主席 1 名；主席同时是委员，与其他委员一样有一票，负责召集和主持会议、保证充分发言并对外代表社区。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：职责与权力",
          "note": {"en": "There is no casting vote.", "zh-Hans": "没有决定性的一票。"}
        },
        {
          "id": "greatsql/toc-members",
          "text": {
            "en": "The community appoints the TOC's chair and members: people who contributed much and will go on.",
            "zh-Hans": "TOC 主席及成员由社区任命，是对社区有重大贡献并愿意持续投入的人。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：成员",
          "note": {
            "en": "The source names no body and no procedure for the appointment, and no term; the appointment is recorded with its author.",
            "zh-Hans": "来源没有写明由谁、按什么程序任命，也没有写任期；任命记录其经办人。"
          }
        },
        {
          "id": "greatsql/toc-election",
          "text": {
            "en": "The community can also appoint by electing: Contributors and those above rank the candidates for a week.",
            "zh-Hans": "社区也可以通过选举任命：Contributor 及以上角色在一周内对候选人排序投票。"
          },
          "default": true,
          "note": {
            "en": "The source says that the community appoints, and not how. An election is one way to ask it; an appointment on record stays the other.",
            "zh-Hans": "来源只写明由社区任命，没有写明方式。选举是一种方式，记录在案的任命是另一种。"
          }
        },
        {
          "id": "greatsql/toc-removal",
          "text": {
            "en": "A TOC meeting may remove a member who missed two TOC meetings running; one who leaves tells all other members.",
            "zh-Hans": "TOC 例会可以决定让连续 2 次不参加会议的委员离任；主动离任的应通知全体成员。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：成员",
          "note": {
            "en": "May, not must. Whether an excused absence or an extraordinary meeting counts is not said; by default both do.",
            "zh-Hans": "是“可”而不是“必须”。来源没有说明请假和临时会议是否计入；默认都计入。"
          }
        },
        {
          "id": "greatsql/toc-meetings",
          "text": {
            "en": "The TOC meets every two weeks; at least half of its members may call an extraordinary meeting.",
            "zh-Hans": "TOC 每两周召开例会；1/2 以上委员可提议召开临时会议。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：会议召开与决策机制",
          "note": {
            "en": "‘1/2 以上’ includes the half by Chinese usage, though only the 2/3 is marked as inclusive.",
            "zh-Hans": "“1/2 以上”按惯例含本数，虽然原文只在 2/3 处注明“含”。"
          }
        },
        {
          "id": "greatsql/toc-notice",
          "text": {
            "en": "The chair mails the notice to all members five calendar days before, with place, date, time, mode, agenda and material; meetings are public, and guests speak but don't vote.",
            "zh-Hans": "主席在会前 5 个自然日以邮件通知全体委员，写明地点、日期、时间、方式、议题和参考资料；会议公开，来宾可发言但不投票。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：会议召开与决策机制",
          "note": {
            "en": "By default the days from notice to meeting number at least five.",
            "zh-Hans": "默认会议日期减去通知日期至少为 5 天。"
          }
        },
        {
          "id": "greatsql/toc-quorum",
          "text": {
            "en": "A TOC meeting is valid when at least 2/3 of the members attend.",
            "zh-Hans": "2/3 以上（含）的委员出席，会议方为有效。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：会议召开与决策机制"
        },
        {
          "id": "greatsql/toc-majority",
          "text": {
            "en": "A resolution passes when at least 2/3 of those attending and more than 1/2 of all members vote for it.",
            "zh-Hans": "2/3 以上（含）的与会委员且超过全体委员 1/2 投赞成票，决议通过。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：会议召开与决策机制"
        },
        {
          "id": "greatsql/toc-ballots",
          "text": {
            "en": "Every resolution is put to the vote in a valid meeting; votes are open and by name: for, against or abstaining; nobody votes for somebody absent.",
            "zh-Hans": "所有决议在有效的例会上投票；投票公开记名，分赞成、反对和弃权；不得委托他人代投。"
          },
          "source": "governance",
          "section": "社区技术观察委员会 TOC：会议召开与决策机制",
          "note": {
            "en": "The text speaks of regular meetings; by default a valid extraordinary one serves too.",
            "zh-Hans": "原文说的是例会；默认有效的临时会议同样适用。"
          }
        },
        {
          "id": "greatsql/toc-chair-change",
          "text": {
            "en": "The TOC may choose another chair with more than 1/2 of its members in office; the former chair stays a member.",
            "zh-Hans": "TOC 可以超过在任委员 1/2 的赞成票另选主席；原主席仍为委员。"
          },
          "default": true,
          "note": {
            "en": "The source lets the community appoint the chair and states no way of changing it; the threshold is that of the PMC's chair.",
            "zh-Hans": "来源只说主席由社区任命，没有写如何更换；门槛沿用 PMC 主席的规定。"
          }
        },
        {
          "id": "greatsql/toc-new-members",
          "text": {
            "en": "The TOC may admit further members by a resolution.",
            "zh-Hans": "TOC 可以决议接纳新委员。"
          },
          "default": true,
          "note": {
            "en": "The source says ‘appointed by the community’ only; an appointment by others is recorded with its author and a link.",
            "zh-Hans": "来源只说“由社区任命”；由他人任命时，记录经办人和链接。"
          }
        },
        {
          "id": "greatsql/toc-removal-vote",
          "text": {
            "en": "A removal is decided like any resolution; the person concerned has no vote on it.",
            "zh-Hans": "离任按一般决议表决；当事人不参加表决。"
          },
          "default": true,
          "note": {
            "en": "The source says that a meeting may decide it, and no more.",
            "zh-Hans": "来源只写明可由例会决定。"
          }
        },
        {
          "id": "greatsql/pmc",
          "text": {
            "en": "Each project's PMC sees to development, release quality and support, guides evangelism, advises on major decisions, and decides when SIGs are formed, dissolved or merged.",
            "zh-Hans": "每个项目的 PMC 负责日常开发、发行质量和支持工作，指导布道方向，对重大决策提出建议，并决定 SIG 的成立、撤销和合并。"
          },
          "source": "governance",
          "section": "项目管理委员会 PMC：职责与权力",
          "note": {
            "en": "No cadence, notice or quorum is stated for the PMC, and the TOC's are not carried over.",
            "zh-Hans": "来源没有规定 PMC 的会议周期、通知和法定人数，也不套用 TOC 的规定。"
          }
        },
        {
          "id": "greatsql/pmc-chair",
          "text": {
            "en": "The PMC has exactly one chair, who is also a member with one vote; the TOC nominates and elects the chair with more than 1/2 of its members in office.",
            "zh-Hans": "PMC 设主席 1 名，同时是委员，有一票；由 TOC 提名并在 TOC 内部票选，得票超过 TOC 在任委员的 1/2 即当选。"
          },
          "source": "governance",
          "section": "项目管理委员会 PMC：成员"
        },
        {
          "id": "greatsql/pmc-first-members",
          "text": {
            "en": "The TOC appoints the first PMC members, or votes on those whom the PMC's chair nominates.",
            "zh-Hans": "PMC 初始成员由 TOC 直接任命，或由 PMC 主席提名后经 TOC 票选。"
          },
          "source": "governance",
          "section": "项目管理委员会 PMC：成员",
          "note": {
            "en": "No threshold is stated; by default more than 1/2 of the TOC's members in office.",
            "zh-Hans": "来源没有写门槛；默认为超过 TOC 在任委员的 1/2。"
          }
        },
        {
          "id": "greatsql/pmc-members",
          "text": {
            "en": "Later the PMC's chair nominates people of the project, and Maintainers and Ambassadors with major contributions may apply; the PMC votes, and more than 1/2 of its members in office admit.",
            "zh-Hans": "PMC 成立后，主席可提名项目人员，有重大贡献的 Maintainer、Ambassador 也可申请；由 PMC 票选，超过在任委员的 1/2 即可通过。"
          },
          "source": "governance",
          "section": "项目管理委员会 PMC：成员",
          "note": {
            "en": "The threshold is stated for applicants; by default it holds for nominees too.",
            "zh-Hans": "门槛写在申请一项；默认也适用于被提名者。"
          }
        },
        {
          "id": "greatsql/pmc-resolution",
          "text": {
            "en": "The PMC resolves with more than 1/2 of its members in office.",
            "zh-Hans": "PMC 的决议须经超过在任委员 1/2 的赞成票通过。"
          },
          "default": true,
          "note": {
            "en": "The source states a threshold for admitting members only; this is the same.",
            "zh-Hans": "来源只写了接纳成员的门槛；此处沿用。"
          }
        },
        {
          "id": "greatsql/ladder",
          "text": {
            "en": "Developers rise from Contributor to Reviewer to Maintainer; there is no Committer.",
            "zh-Hans": "开发者端由低到高为 Contributor、Reviewer、Maintainer；没有 Committer。"
          },
          "source": "governance",
          "section": "开发者端",
          "note": {
            "en": "Whether one is Reviewer or Maintainer of the whole community or of one project is not said; by default either, and what is held in a project counts there.",
            "zh-Hans": "没有写 Reviewer 和 Maintainer 属于整个社区还是某个项目；默认均可，在项目中担任的在该项目中有效。"
          }
        },
        {
          "id": "greatsql/contributor",
          "text": {
            "en": "A Contributor has at least one significant pull request merged into a repository under GreatSQL.",
            "zh-Hans": "Contributor：提交过至少 1 个重要 PR 并被合并到 GreatSQL 项目下。"
          },
          "source": "governance",
          "section": "Contributor：晋升标准",
          "note": {
            "en": "Nobody decides: whoever meets it is a Contributor.",
            "zh-Hans": "无需任何人批准：符合条件即为 Contributor。"
          }
        },
        {
          "id": "greatsql/significant",
          "text": {
            "en": "A pull request is significant when a Reviewer or somebody above says so, once for each pull request.",
            "zh-Hans": "PR 是否重要，由 Reviewer 或更高角色对每个 PR 确认一次。"
          },
          "default": true,
          "note": {
            "en": "The source speaks of significant pull requests and does not say what makes one.",
            "zh-Hans": "来源只说“重要 PR”，没有说明如何认定。"
          }
        },
        {
          "id": "greatsql/contributor-duties",
          "text": {
            "en": "A Contributor asks questions and helps iteration, takes part in events, and does contributor tasks.",
            "zh-Hans": "Contributor 积极提出问题、参与迭代和优化，参加社区活动，参与贡献者任务。"
          },
          "source": "governance",
          "section": "Contributor：职责"
        },
        {
          "id": "greatsql/contributor-benefits",
          "text": {
            "en": "A Contributor is shown on the website's list of contributors and may ask for one short-sleeved T-shirt.",
            "zh-Hans": "Contributor 展示在官网贡献者名单中，可申请领取短袖 T 恤 1 件。"
          },
          "source": "governance",
          "section": "Contributor：权益",
          "note": {
            "en": "For Contributors the source asks for no consent to be shown; nobody is exported without consent unless a rule says so.",
            "zh-Hans": "对 Contributor，来源没有要求征得同意；除非规则写明，未经同意不对外展示。"
          }
        },
        {
          "id": "greatsql/reviewer-origin",
          "text": {
            "en": "A Reviewer comes from the Contributors.",
            "zh-Hans": "Reviewer 从 Contributor 中诞生。"
          },
          "source": "governance",
          "section": "Reviewer"
        },
        {
          "id": "greatsql/reviewer-contributions",
          "text": {
            "en": "A Reviewer has at least five significant pull requests merged, or took part in or led the fixing of a major bug and wrote or revised documents.",
            "zh-Hans": "Reviewer：至少 5 个重要 PR 被合并；或参与、主导修复重大 bug，并撰写和修订相关文档。"
          },
          "source": "governance",
          "section": "Reviewer：晋升标准",
          "note": {
            "en": "‘或…，…’ can be read in three ways; by default the bug and the documents together are the second way.",
            "zh-Hans": "“或……，……”有三种读法；默认“修复 bug”与“撰写文档”合为第二条途径。"
          }
        },
        {
          "id": "greatsql/reviewer-nominations",
          "text": {
            "en": "A Reviewer is nominated by at least two Reviewers or by one Maintainer.",
            "zh-Hans": "Reviewer 须获得至少 2 个 Reviewer 或者 1 个 Maintainer 提名。"
          },
          "source": "governance",
          "section": "Reviewer：晋升标准",
          "note": {
            "en": "A Maintainer may nominate wherever a Reviewer may.",
            "zh-Hans": "凡 Reviewer 可提名之处，Maintainer 也可提名。"
          }
        },
        {
          "id": "greatsql/reviewer-qualities",
          "text": {
            "en": "A Reviewer handles problems in time and answers issues, looks for bugs and helps to fix them, improves documents and tests, and is active in events.",
            "zh-Hans": "Reviewer 能及时处理问题、解答 Issue，关注并帮助修复 bug，改进文档和测试，积极参加活动。"
          },
          "source": "governance",
          "section": "Reviewer：晋升标准",
          "note": {
            "en": "Who judges this is not said; by default one Maintainer vouches for each of the four.",
            "zh-Hans": "来源没有说明由谁判断；默认四项各由一名 Maintainer 确认。"
          }
        },
        {
          "id": "greatsql/reviewer-duties",
          "text": {
            "en": "A Reviewer watches over code quality, takes part in development, reviews and approves code, goes to events and guides others.",
            "zh-Hans": "Reviewer 把控代码质量，参与开发和迭代，审查并批准新代码，参加活动并引导他人。"
          },
          "source": "governance",
          "section": "Reviewer：职责"
        },
        {
          "id": "greatsql/reviewer-benefits",
          "text": {
            "en": "A Reviewer is shown on the website after consenting, receives a certificate, helps to organise events, and may ask for one set of umbrella and long-sleeved hoodie.",
            "zh-Hans": "Reviewer 经授权同意后展示在官网，获得证书，参与组织活动，可申请领取雨伞+长袖卫衣两件套 1 份。"
          },
          "source": "governance",
          "section": "Reviewer：权益",
          "note": {
            "en": "Other editions of the page give a backpack in place of the hoodie; which is newer is not known.",
            "zh-Hans": "该页面的其他版本写的是双肩背包而不是长袖卫衣；无法确定哪个更新。"
          }
        },
        {
          "id": "greatsql/maintainer-origin",
          "text": {
            "en": "A Maintainer comes from the Reviewers.",
            "zh-Hans": "Maintainer 从 Reviewer 中诞生，须为 Reviewer。"
          },
          "source": "governance",
          "section": "Maintainer：晋升标准"
        },
        {
          "id": "greatsql/maintainer-nominations",
          "text": {
            "en": "A Maintainer is nominated by at least two Maintainers.",
            "zh-Hans": "Maintainer 须获得至少两个 Maintainer 提名。"
          },
          "source": "governance",
          "section": "Maintainer：晋升标准"
        },
        {
          "id": "greatsql/maintainer-qualities",
          "text": {
            "en": "A Maintainer understands GreatSQL and its plans deeply, can handle problems in time, and leads development and overall optimisation.",
            "zh-Hans": "Maintainer 深度理解原理和未来规划，有能力及时处理问题，主导开发迭代并把控整体优化方向。"
          },
          "source": "governance",
          "section": "Maintainer：晋升标准",
          "note": {
            "en": "By default one Maintainer vouches for each of the three.",
            "zh-Hans": "默认三项各由一名 Maintainer 确认。"
          }
        },
        {
          "id": "greatsql/maintainer-duties",
          "text": {
            "en": "A Maintainer answers for code quality and pace, takes part in planning, design and RFC reviews, goes to events and mentors others.",
            "zh-Hans": "Maintainer 保证代码质量和进度，参与规划、技术设计和 RFC 评审，参加活动并引导他人。"
          },
          "source": "governance",
          "section": "Maintainer：职责"
        },
        {
          "id": "greatsql/maintainer-benefits",
          "text": {
            "en": "A Maintainer is shown on the website after consenting, speaks at summits, receives a certificate, helps to set up events, and may ask for one set of neck pillow, thermos and backpack and any one book from the coin shop.",
            "zh-Hans": "Maintainer 经授权同意后展示在官网，可在技术峰会分享，获得证书，参与制定和组织活动，可申请领取 U 型枕+保温杯+双肩背包三件套 1 份及社区金币商城任意书籍 1 本。"
          },
          "source": "governance",
          "section": "Maintainer：权益"
        },
        {
          "id": "greatsql/promotion",
          "text": {
            "en": "Nominations and vouching suffice for a promotion; no vote is taken.",
            "zh-Hans": "提名和确认齐备即可晋升，不另行投票。"
          },
          "default": true,
          "note": {
            "en": "The source names nobody who decides after the nominations, no term and no rule for inactivity.",
            "zh-Hans": "来源没有说明提名之后由谁决定，也没有任期和不活跃的规定。"
          }
        },
        {
          "id": "greatsql/users",
          "text": {
            "en": "Users rise from User to Consumer to Ambassador; each has all rights of those below.",
            "zh-Hans": "用户端由低到高为 User、Consumer、Ambassador；高者享有低者的全部权益。"
          },
          "source": "governance",
          "section": "用户端"
        },
        {
          "id": "greatsql/user",
          "text": {
            "en": "A User tests or uses GreatSQL, as an enterprise or alone.",
            "zh-Hans": "User：测试、使用 GreatSQL 产品的企业或个人用户。"
          },
          "source": "governance",
          "section": "User：界定条件",
          "note": {
            "en": "Recorded for organisations; who attests the use is not said, by default a Contributor or somebody above.",
            "zh-Hans": "按组织登记；来源没有说明由谁确认，默认由 Contributor 或更高角色确认。"
          }
        },
        {
          "id": "greatsql/consumer",
          "text": {
            "en": "A Consumer is an enterprise that runs GreatSQL in production.",
            "zh-Hans": "Consumer：在生产环境中部署了 GreatSQL 的企业用户。"
          },
          "source": "governance",
          "section": "Consumer：界定条件",
          "note": {"en": "By default a Maintainer vouches for it.", "zh-Hans": "默认由 Maintainer 确认。"}
        },
        {
          "id": "greatsql/ambassador",
          "text": {
            "en": "An Ambassador runs GreatSQL in production and is willing to tell of it in case studies, blogs, activities or meetings.",
            "zh-Hans": "Ambassador：在生产环境中部署了 GreatSQL，并愿意通过案例、博客、活动、会议主动宣传的企业用户。"
          },
          "source": "governance",
          "section": "Ambassador：界定条件",
          "note": {"en": "By default a Maintainer vouches for it.", "zh-Hans": "默认由 Maintainer 确认。"}
        },
        {
          "id": "greatsql/user-benefits",
          "text": {
            "en": "A User gets the documents, joins meetups, asks for support through Gitee issues, and finds help in the forum.",
            "zh-Hans": "User 可获取产品文档，参加 meetup，在 Gitee 提交 Issue 申请支持，在论坛获得帮助。"
          },
          "source": "governance",
          "section": "User：权益"
        },
        {
          "id": "greatsql/consumer-benefits",
          "text": {
            "en": "A Consumer has the developers' support free of charge, may apply as a speaker, and tests new versions first.",
            "zh-Hans": "Consumer 免费获得开发团队的技术支持，可申请成为演讲嘉宾，第一时间测试新版本。"
          },
          "source": "governance",
          "section": "Consumer：权益"
        },
        {
          "id": "greatsql/ambassador-benefits",
          "text": {
            "en": "An Ambassador takes part in planning, design and RFC reviews and is invited to speak.",
            "zh-Hans": "Ambassador 可参与未来规划、技术设计和 RFC 评审，是活动的受邀嘉宾。"
          },
          "source": "governance",
          "section": "Ambassador：权益"
        },
        {
          "id": "greatsql/forge",
          "text": {
            "en": "Where no forge is named, a login is one on GitHub; what is merged under GreatSQL on Gitee counts as much.",
            "zh-Hans": "未写明平台时，账号指 GitHub 账号；合并到 Gitee 上 GreatSQL 名下的贡献同样计入。"
          },
          "default": true,
          "note": {
            "en": "The project lives on Gitee and on GitHub.",
            "zh-Hans": "项目同时托管在 Gitee 和 GitHub。"
          }
        },
        {
          "id": "greatsql/zone",
          "text": {"en": "Days are counted in UTC+8.", "zh-Hans": "日期按 UTC+8 计算。"},
          "default": true
        },
        {
          "id": "greatsql/nominations-lapse",
          "text": {"en": "A nomination lapses after 12 months.", "zh-Hans": "提名 12 个月后失效。"},
          "default": true
        },
        {
          "id": "greatsql/amending",
          "text": {
            "en": "The charter is amended by a resolution of the TOC.",
            "zh-Hans": "修改章程由 TOC 决议。"
          },
          "default": true,
          "note": {"en": "The sources are silent on changing the rules.", "zh-Hans": "来源未说明如何修改规则。"}
        },
        {
          "id": "greatsql/recorders",
          "text": {"en": "Maintainers record what others did.", "zh-Hans": "由 Maintainer 代为登记他人的行为。"},
          "default": true
        },
        {
          "id": "greatsql/sig",
          "text": {
            "en": "The PMC decides when SIGs are formed, dissolved and merged, and settles conflicts between them.",
            "zh-Hans": "PMC 决定 SIG 的成立、撤销与合并，协调 SIG 之间的冲突。"
          },
          "source": "governance",
          "section": "项目管理委员会 PMC",
          "note": {"en": "By default more than half of its members decide.", "zh-Hans": "默认过半数委员决定。"}
        },
        {
          "id": "greatsql/sig-page",
          "text": {
            "en": "A SIG says what it is for, who leads it, and where its people talk.",
            "zh-Hans": "SIG 须写明职责、负责人和沟通渠道。"
          },
          "default": true
        }
      ],
      "claims": [
        {
          "id": "significant",
          "title": {"en": "significant", "zh-Hans": "重要"},
          "about": "contribution",
          "by": ["reviewer"],
          "clause": "greatsql/significant"
        },
        {
          "id": "major-bug-fix",
          "title": {"en": "took part in or led the fixing of a major bug", "zh-Hans": "参与或主导修复重大 bug"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/reviewer-contributions"
        },
        {
          "id": "documentation",
          "title": {"en": "wrote or revised documents", "zh-Hans": "撰写或修订文档"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/reviewer-contributions"
        },
        {
          "id": "problem-solving",
          "title": {"en": "handles problems in time and answers issues", "zh-Hans": "及时处理问题、解答 Issue"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/reviewer-qualities"
        },
        {
          "id": "bug-hunting",
          "title": {"en": "looks for bugs and helps to fix them", "zh-Hans": "关注并帮助修复 bug"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/reviewer-qualities"
        },
        {
          "id": "docs-and-tests",
          "title": {"en": "improves documents and tests", "zh-Hans": "改进文档、测试项目"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/reviewer-qualities"
        },
        {
          "id": "event-participation",
          "title": {"en": "is active in events", "zh-Hans": "积极参加活动"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/reviewer-qualities"
        },
        {
          "id": "deep-understanding",
          "title": {"en": "understands GreatSQL and its plans deeply", "zh-Hans": "深度理解原理和未来规划"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/maintainer-qualities"
        },
        {
          "id": "timely-handling",
          "title": {"en": "can handle problems in time", "zh-Hans": "有能力及时处理问题"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/maintainer-qualities"
        },
        {
          "id": "leads-development",
          "title": {"en": "leads development and optimisation", "zh-Hans": "主导开发和整体优化"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/maintainer-qualities"
        },
        {
          "id": "use",
          "title": {"en": "tests or uses GreatSQL", "zh-Hans": "测试或使用 GreatSQL"},
          "about": "person",
          "by": ["contributor"],
          "clause": "greatsql/user"
        },
        {
          "id": "production-use",
          "title": {"en": "runs GreatSQL in production", "zh-Hans": "在生产环境中部署了 GreatSQL"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/consumer"
        },
        {
          "id": "publicity",
          "title": {"en": "is willing to tell of its use", "zh-Hans": "愿意主动宣传使用体验"},
          "about": "person",
          "by": ["maintainer"],
          "clause": "greatsql/ambassador"
        }
      ],
      "roles": [
        {
          "id": "contributor",
          "title": {"en": "Contributor", "zh-Hans": "Contributor"},
          "ladder": "developer",
          "clauses": [
            "greatsql/ladder",
            "greatsql/contributor",
            "greatsql/contributor-duties",
            "greatsql/contributor-benefits"
          ],
          "requires": [
            {
              "count": "pull-request",
              "where": {"attested": "significant"},
              "atLeast": 1,
              "clause": "greatsql/contributor"
            }
          ],
          "grants": "automatic",
          "duties": [
            {"en": "ask questions and help iteration", "zh-Hans": "提出问题，参与迭代和优化"},
            {"en": "take part in events", "zh-Hans": "参加社区活动"},
            {"en": "do contributor tasks", "zh-Hans": "参与贡献者任务"}
          ],
          "benefits": [
            {"en": "shown on the website's list of contributors", "zh-Hans": "展示在官网贡献者名单"},
            {"en": "one short-sleeved T-shirt, on request", "zh-Hans": "可申请短袖 T 恤 1 件"}
          ]
        },
        {
          "id": "reviewer",
          "title": {"en": "Reviewer", "zh-Hans": "Reviewer"},
          "ladder": "developer",
          "follows": "contributor",
          "in": ["community", "project"],
          "clauses": [
            "greatsql/reviewer-origin",
            "greatsql/promotion",
            "greatsql/reviewer-duties",
            "greatsql/reviewer-benefits"
          ],
          "requires": [
            {"role": "contributor", "clause": "greatsql/reviewer-origin"},
            {
              "any": [
                {"count": "pull-request", "where": {"attested": "significant"}, "atLeast": 5},
                {
                  "all": [{"attested": "major-bug-fix"}, {"attested": "documentation"}]
                }
              ],
              "clause": "greatsql/reviewer-contributions"
            },
            {
              "any": [{"nominations": 2, "from": "reviewer"}, {"nominations": 1, "from": "maintainer"}],
              "clause": "greatsql/reviewer-nominations"
            },
            {"attested": "problem-solving", "clause": "greatsql/reviewer-qualities"},
            {"attested": "bug-hunting", "clause": "greatsql/reviewer-qualities"},
            {"attested": "docs-and-tests", "clause": "greatsql/reviewer-qualities"},
            {"attested": "event-participation", "clause": "greatsql/reviewer-qualities"}
          ],
          "grants": "on-request",
          "rights": [{"en": "review and approve new code", "zh-Hans": "审查并批准新代码"}],
          "duties": [
            {"en": "watch over code quality", "zh-Hans": "把控代码质量"},
            {"en": "take part in development", "zh-Hans": "参与开发和迭代"},
            {"en": "go to events and guide others", "zh-Hans": "参加活动，引导他人"}
          ],
          "benefits": [
            {"en": "shown on the website, after consent", "zh-Hans": "经同意后展示在官网"},
            {"en": "certificate of a Reviewer", "zh-Hans": "Reviewer 证书"},
            {"en": "part in organising events", "zh-Hans": "参与组织活动"},
            {
              "en": "one set of umbrella and long-sleeved hoodie, on request",
              "zh-Hans": "可申请雨伞+长袖卫衣 1 份"
            }
          ]
        },
        {
          "id": "maintainer",
          "title": {"en": "Maintainer", "zh-Hans": "Maintainer"},
          "ladder": "developer",
          "follows": "reviewer",
          "in": ["community", "project"],
          "clauses": [
            "greatsql/maintainer-origin",
            "greatsql/promotion",
            "greatsql/maintainer-duties",
            "greatsql/maintainer-benefits"
          ],
          "requires": [
            {"role": "reviewer", "clause": "greatsql/maintainer-origin"},
            {"nominations": 2, "from": "maintainer", "clause": "greatsql/maintainer-nominations"},
            {"attested": "deep-understanding", "clause": "greatsql/maintainer-qualities"},
            {"attested": "timely-handling", "clause": "greatsql/maintainer-qualities"},
            {"attested": "leads-development", "clause": "greatsql/maintainer-qualities"}
          ],
          "grants": "on-request",
          "rights": [
            {"en": "merge into the main branch", "zh-Hans": "合并主分支"},
            {"en": "speak at summits", "zh-Hans": "在技术峰会分享"}
          ],
          "duties": [
            {"en": "answer for code quality and pace", "zh-Hans": "保证代码质量和进度"},
            {"en": "take part in planning, design and RFC reviews", "zh-Hans": "参与规划、设计和 RFC 评审"},
            {"en": "go to events and mentor others", "zh-Hans": "参加活动，引导他人"}
          ],
          "benefits": [
            {"en": "shown on the website, after consent", "zh-Hans": "经同意后展示在官网"},
            {"en": "certificate of a Maintainer", "zh-Hans": "Maintainer 证书"},
            {"en": "part in setting up and organising events", "zh-Hans": "参与制定和组织活动"},
            {
              "en": "one set of neck pillow, thermos and backpack, and any one book from the coin shop, on request",
              "zh-Hans": "可申请 U 型枕+保温杯+双肩背包 1 份，及金币商城任意书籍 1 本"
            }
          ]
        },
        {
          "id": "user",
          "title": {"en": "User", "zh-Hans": "User"},
          "ladder": "user",
          "holder": "organisation",
          "clauses": ["greatsql/users", "greatsql/user", "greatsql/user-benefits"],
          "requires": [{"attested": "use", "clause": "greatsql/user"}],
          "grants": "on-request",
          "benefits": [
            {"en": "the documents", "zh-Hans": "获取产品文档"},
            {"en": "meetups", "zh-Hans": "参加 meetup"},
            {"en": "support through Gitee issues", "zh-Hans": "通过 Gitee Issue 获得支持"},
            {"en": "help in the forum", "zh-Hans": "在论坛获得帮助"}
          ]
        },
        {
          "id": "consumer",
          "title": {"en": "Consumer", "zh-Hans": "Consumer"},
          "ladder": "user",
          "follows": "user",
          "holder": "organisation",
          "clauses": ["greatsql/users", "greatsql/consumer", "greatsql/consumer-benefits"],
          "requires": [{"attested": "production-use", "clause": "greatsql/consumer"}],
          "grants": "on-request",
          "benefits": [
            {"en": "the developers' support, free of charge", "zh-Hans": "免费获得开发团队的技术支持"},
            {"en": "may apply as a speaker", "zh-Hans": "可申请成为演讲嘉宾"},
            {"en": "new versions first", "zh-Hans": "第一时间测试新版本"}
          ]
        },
        {
          "id": "ambassador",
          "title": {"en": "Ambassador", "zh-Hans": "Ambassador"},
          "ladder": "user",
          "follows": "consumer",
          "holder": "organisation",
          "clauses": ["greatsql/users", "greatsql/ambassador", "greatsql/ambassador-benefits"],
          "requires": [
            {"attested": "production-use", "clause": "greatsql/ambassador"},
            {"attested": "publicity", "clause": "greatsql/ambassador"}
          ],
          "grants": "on-request",
          "rights": [
            {
              "en": "take part in planning, design, version planning and RFC reviews",
              "zh-Hans": "参与规划、设计、版本规划和 RFC 评审"
            }
          ],
          "benefits": [{"en": "invited speaker", "zh-Hans": "受邀分享嘉宾"}]
        },
        {
          "id": "sig-lead",
          "title": {"en": "SIG lead", "zh-Hans": "SIG 负责人"},
          "ladder": "sig",
          "kind": "sig",
          "clauses": ["greatsql/sig-page"],
          "grants": "on-request",
          "approval": ["pmc-vote"]
        }
      ],
      "bodies": [
        {
          "id": "toc",
          "title": {"en": "Technical Observe Committee", "zh-Hans": "技术观察委员会"},
          "clauses": [
            "greatsql/bodies",
            "greatsql/toc",
            "greatsql/toc-members",
            "greatsql/toc-election",
            "greatsql/toc-removal",
            "greatsql/toc-meetings",
            "greatsql/toc-notice"
          ],
          "seats": [
            {
              "id": "chair",
              "title": {"en": "Chair", "zh-Hans": "主席"},
              "minimum": 1,
              "maximum": 1,
              "filled": [
                {"appointment": true, "clause": "greatsql/toc-members"},
                {"procedures": ["toc-election"], "clause": "greatsql/toc-election"},
                {
                  "when": "later",
                  "procedures": ["toc-chair-change"],
                  "clause": "greatsql/toc-chair-change"
                }
              ],
              "former": "member",
              "clause": "greatsql/toc-chair"
            },
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "委员"},
              "filled": [
                {"appointment": true, "clause": "greatsql/toc-members"},
                {"procedures": ["toc-election"], "clause": "greatsql/toc-election"},
                {
                  "when": "later",
                  "procedures": ["toc-resolution"],
                  "clause": "greatsql/toc-new-members"
                }
              ],
              "clause": "greatsql/toc-members"
            }
          ],
          "removal": {"procedures": ["toc-removal"], "absences": 2, "clause": "greatsql/toc-removal"},
          "leaving": {
            "tells": {"en": "all members", "zh-Hans": "全体成员"},
            "clause": "greatsql/toc-removal"
          },
          "meetings": {
            "callers": ["chair"],
            "cadence": {"every": "2 weeks", "clause": "greatsql/toc-meetings"},
            "notice": {
              "before": "5 days",
              "items": ["place", "time", "mode", "agenda", "material"],
              "channel": {"en": "e-mail to the mailing list", "zh-Hans": "邮件列表"},
              "clause": "greatsql/toc-notice"
            },
            "extraordinary": {
              "called": "yes >= 1/2 of members",
              "decides": "doubted",
              "clause": "greatsql/toc-meetings"
            },
            "quorum": {"conditions": ["present >= 2/3 of members"], "clause": "greatsql/toc-quorum"},
            "openness": {"public": true, "clause": "greatsql/toc-notice"},
            "proxies": {"clause": "greatsql/toc-ballots"}
          }
        },
        {
          "id": "pmc",
          "title": {"en": "Project Management Committee", "zh-Hans": "项目管理委员会"},
          "eachProject": true,
          "clauses": ["greatsql/bodies", "greatsql/pmc", "greatsql/pmc-first-members"],
          "seats": [
            {
              "id": "chair",
              "title": {"en": "Chair", "zh-Hans": "主席"},
              "minimum": 1,
              "maximum": 1,
              "filled": [
                {
                  "nominators": {"body": "toc"},
                  "procedures": ["pmc-chair-election"],
                  "clause": "greatsql/pmc-chair"
                }
              ],
              "former": "member",
              "clause": "greatsql/pmc-chair"
            },
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "委员"},
              "filled": [
                {
                  "when": "later",
                  "nominators": {"body": "pmc", "seats": ["chair"]},
                  "procedures": ["pmc-vote"],
                  "clause": "greatsql/pmc-members"
                },
                {
                  "when": "later",
                  "applicants": ["maintainer", "ambassador"],
                  "procedures": ["pmc-vote"],
                  "clause": "greatsql/pmc-members"
                },
                {
                  "when": "initial",
                  "nominators": {"body": "toc"},
                  "procedures": ["toc-resolution"],
                  "clause": "greatsql/pmc-first-members"
                },
                {
                  "when": "initial",
                  "nominators": {"body": "pmc", "seats": ["chair"]},
                  "procedures": ["pmc-chair-election"],
                  "clause": "greatsql/pmc-first-members"
                }
              ],
              "clause": "greatsql/pmc-members"
            }
          ],
          "meetings": {"callers": ["chair"]}
        }
      ],
      "groupKinds": [
        {
          "id": "sig",
          "title": {"en": "SIG", "zh-Hans": "SIG"},
          "clause": "greatsql/sig",
          "constitution": {"requires": ["scope", "leads", "channels"], "clause": "greatsql/sig-page"},
          "leads": {"role": "sig-lead", "minimum": 1, "clause": "greatsql/sig-page"},
          "joining": {"by": "open", "clause": "greatsql/sig-page"}
        }
      ],
      "procedures": [
        {
          "id": "toc-resolution",
          "title": {"en": "TOC resolution", "zh-Hans": "TOC 决议"},
          "clauses": ["greatsql/toc-quorum", "greatsql/toc-majority", "greatsql/toc-ballots"],
          "electorate": {"body": "toc"},
          "mode": "meeting",
          "quorum": ["present >= 2/3 of members"],
          "passes": ["yes >= 2/3 of present", "yes > 1/2 of members"],
          "outsiders": "refused"
        },
        {
          "id": "toc-removal",
          "title": {"en": "Removal of a TOC member", "zh-Hans": "TOC 委员离任表决"},
          "clauses": [
            "greatsql/toc-removal",
            "greatsql/toc-removal-vote",
            "greatsql/toc-quorum",
            "greatsql/toc-majority",
            "greatsql/toc-ballots"
          ],
          "electorate": {"body": "toc"},
          "mode": "meeting",
          "quorum": ["present >= 2/3 of members"],
          "passes": ["yes >= 2/3 of present", "yes > 1/2 of members"],
          "excludesPersonConcerned": true,
          "outsiders": "refused"
        },
        {
          "id": "toc-chair-change",
          "title": {"en": "Change of the TOC's chair", "zh-Hans": "TOC 主席更换"},
          "clauses": ["greatsql/toc-chair-change"],
          "electorate": {"body": "toc"},
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "refused"
        },
        {
          "id": "toc-election",
          "title": {"en": "Election to the TOC", "zh-Hans": "TOC 选举"},
          "clauses": ["greatsql/toc-election"],
          "electorate": {"role": "contributor"},
          "mode": "writing",
          "length": "7 days",
          "outsiders": "recorded",
          "closesWhenSettled": true,
          "election": {
            "methods": [
              "scottish-stv",
              "approval",
              "plurality",
              "irv",
              "meek-stv",
              "schulze",
              "debian"
            ],
            "ties": "draw",
            "noneOfThem": "nobody",
            "clause": "greatsql/toc-election"
          }
        },
        {
          "id": "pmc-chair-election",
          "title": {"en": "Election of the PMC's chair", "zh-Hans": "PMC 主席票选"},
          "clauses": ["greatsql/pmc-chair", "greatsql/pmc-first-members"],
          "electorate": {"body": "toc"},
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "refused"
        },
        {
          "id": "pmc-vote",
          "title": {"en": "PMC vote", "zh-Hans": "PMC 票选"},
          "clauses": ["greatsql/pmc-members", "greatsql/pmc-resolution"],
          "electorate": {"body": "pmc"},
          "mode": "either",
          "passes": ["yes > 1/2 of members"],
          "outsiders": "refused"
        }
      ],
      "motions": [
        {
          "motion": "resolve",
          "body": "toc",
          "procedures": ["toc-resolution"],
          "clause": "greatsql/toc-ballots"
        },
        {
          "motion": "resolve",
          "body": "pmc",
          "procedures": ["pmc-vote"],
          "clause": "greatsql/pmc-resolution"
        },
        {"motion": "amend", "procedures": ["toc-resolution"], "clause": "greatsql/amending"},
        {"motion": "form", "procedures": ["pmc-vote"], "clause": "greatsql/sig"},
        {"motion": "merge", "procedures": ["pmc-vote"], "clause": "greatsql/sig"},
        {"motion": "dissolve", "procedures": ["pmc-vote"], "clause": "greatsql/sig"}
      ],
      "recorders": [{"role": "maintainer"}]
    }

    """#
}
