// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// openGemini's council charter of 2023 as data.
  static let openGemini2023Text = #"""
    {
      "formatVersion": 1,
      "id": "opengemini-2023",
      "version": "2023-11",
      "title": {"en": "openGemini", "zh-Hans": "openGemini"},
      "zone": "UTC+8",
      "holidays": [
        {
          "title": {"en": "Mid-Autumn and National Day", "zh-Hans": "中秋节、国庆节"},
          "from": "2023-09-29",
          "through": "2023-10-06",
          "worked": ["2023-10-07", "2023-10-08"],
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "New Year", "zh-Hans": "元旦"},
          "from": "2024-01-01",
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Spring Festival", "zh-Hans": "春节"},
          "from": "2024-02-10",
          "through": "2024-02-17",
          "worked": ["2024-02-04", "2024-02-18"],
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Tomb-Sweeping Day", "zh-Hans": "清明节"},
          "from": "2024-04-04",
          "through": "2024-04-06",
          "worked": ["2024-04-07"],
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Labour Day", "zh-Hans": "劳动节"},
          "from": "2024-05-01",
          "through": "2024-05-05",
          "worked": ["2024-04-28", "2024-05-11"],
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Dragon Boat Festival", "zh-Hans": "端午节"},
          "from": "2024-06-10",
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Mid-Autumn Festival", "zh-Hans": "中秋节"},
          "from": "2024-09-15",
          "through": "2024-09-17",
          "worked": ["2024-09-14"],
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "National Day", "zh-Hans": "国庆节"},
          "from": "2024-10-01",
          "through": "2024-10-07",
          "worked": ["2024-09-29", "2024-10-12"],
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "New Year", "zh-Hans": "元旦"},
          "from": "2025-01-01",
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Spring Festival", "zh-Hans": "春节"},
          "from": "2025-01-28",
          "through": "2025-02-04",
          "worked": ["2025-01-26", "2025-02-08"],
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Tomb-Sweeping Day", "zh-Hans": "清明节"},
          "from": "2025-04-04",
          "through": "2025-04-06",
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Labour Day", "zh-Hans": "劳动节"},
          "from": "2025-05-01",
          "through": "2025-05-05",
          "worked": ["2025-04-27"],
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "Dragon Boat Festival", "zh-Hans": "端午节"},
          "from": "2025-05-31",
          "through": "2025-06-02",
          "clause": "opengemini-2023/holidays"
        },
        {
          "title": {"en": "National Day and Mid-Autumn", "zh-Hans": "国庆节、中秋节"},
          "from": "2025-10-01",
          "through": "2025-10-08",
          "worked": ["2025-09-28", "2025-10-11"],
          "clause": "opengemini-2023/holidays"
        }
      ],
      "language": "zh-Hans",
      "forge": "github",
      "repositories": ["openGemini/*"],
      "defaultBranches": ["main", "master"],
      "sources": [
        {
          "id": "charter",
          "title": "openGemini社区理事会章程",
          "url": "https://github.com/openGemini/community",
          "language": "zh-Hans",
          "edition": "2023-11"
        }
      ],
      "clauses": [
        {
          "id": "opengemini-2023/structure",
          "text": {
            "en": "The Council is the highest body; below it stand a Technology Committee of seven groups and an Operations Committee of five.",
            "zh-Hans": "理事会为最高机构，下设技术委员会（七个组）和运营委员会（五个组）。"
          },
          "source": "charter",
          "section": "Structure",
          "note": {
            "en": "No later text mentions this charter; since 2024 the Maintainer Council governs: see 'opengemini'.",
            "zh-Hans": "此后的文本均未提及本章程；自 2024 年起由 Maintainer Council 治理，见 opengemini。"
          }
        },
        {
          "id": "opengemini-2023/council-terms",
          "text": {
            "en": "The Council's members, chair and vice chairs serve for two years; the chair for at most two terms running, a vice chair as often as elected.",
            "zh-Hans": "理事会成员、主席和副主席任期两年；主席最多可连任两届，副主席可连选连任。"
          },
          "source": "charter",
          "section": "Council",
          "note": {
            "en": "‘最多可连任两届’ can mean two terms in all or two re-elections; by default two terms running.",
            "zh-Hans": "“最多可连任两届”可指共两届或连任两次；默认为连续两届。"
          }
        },
        {
          "id": "opengemini-2023/council-members",
          "text": {
            "en": "How members of the Council come in is recorded with a link.",
            "zh-Hans": "理事会成员的产生凭有链接的任命记录。"
          },
          "default": true,
          "note": {
            "en": "The parts of the charter that were read name no procedure.",
            "zh-Hans": "所读章程部分未写明程序。"
          }
        },
        {
          "id": "opengemini-2023/council-chair",
          "text": {
            "en": "Chair and vice chairs are chosen by the Council.",
            "zh-Hans": "理事会主席和副主席由理事会选出。"
          },
          "default": true,
          "note": {
            "en": "The parts that were read name no procedure; one who is also chair has one vote.",
            "zh-Hans": "所读部分未写明程序；兼任主席者仍为一票。"
          }
        },
        {
          "id": "opengemini-2023/one-vote",
          "text": {
            "en": "A member who is also chair or vice chair has one vote.",
            "zh-Hans": "兼任主席或副主席的成员只有一票。"
          },
          "source": "charter",
          "section": "Council"
        },
        {
          "id": "opengemini-2023/council-meeting",
          "text": {
            "en": "In a meeting the Council decides with at least half of the members present.",
            "zh-Hans": "会议决议须到会成员半数以上（含）赞成。"
          },
          "source": "charter",
          "section": "Council"
        },
        {
          "id": "opengemini-2023/proxies",
          "text": {
            "en": "A proxy may attend a meeting and has no vote.",
            "zh-Hans": "可委托他人列席会议，代理人没有投票权。"
          },
          "source": "charter",
          "section": "Council"
        },
        {
          "id": "opengemini-2023/online",
          "text": {
            "en": "An online vote is open for five working days; who is silent counts as abstaining; it passes with more than half of all members, and is started again where not more than half of them voted.",
            "zh-Hans": "线上表决为期五个工作日；未表态视为弃权；全体成员过半数赞成即通过；参与表决者未过半数的，须重新发起。"
          },
          "source": "charter",
          "section": "Council",
          "note": {
            "en": "That the silent count as abstaining does not make them voters.",
            "zh-Hans": "视为弃权者不计入参与表决的人数。"
          }
        },
        {
          "id": "opengemini-2023/two-thirds",
          "text": {
            "en": "Changes of the governance, suspension, termination and major changes of direction, appointing and removing members of subordinate bodies, and major plans with their funds and brand need 2/3 of all members.",
            "zh-Hans": "修改治理文件、中止、终止和重大方向调整、任免下属机构成员、重大活动计划（含经费和品牌）须全体成员 2/3 以上（含）赞成。"
          },
          "source": "charter",
          "section": "Council"
        },
        {
          "id": "opengemini-2023/two-thirds-online",
          "text": {
            "en": "Such a decision in writing is open for five working days as well.",
            "zh-Hans": "此类书面表决同样为期五个工作日。"
          },
          "default": true
        },
        {
          "id": "opengemini-2023/technology-quorum",
          "text": {
            "en": "A meeting of the Technology Committee is valid where more than 2/3 attend, and decides with more than half of those attending, openly and by name; advisers have no vote.",
            "zh-Hans": "技术委员会会议须超过 2/3 成员出席方为有效，以出席成员过半数通过，公开记名；顾问没有投票权。"
          },
          "source": "charter",
          "section": "Technology Committee"
        },
        {
          "id": "opengemini-2023/technology-proxies",
          "text": {
            "en": "Nobody votes for another in the Technology Committee.",
            "zh-Hans": "技术委员会表决不得委托。"
          },
          "source": "charter",
          "section": "Technology Committee"
        },
        {
          "id": "opengemini-2023/technology-online",
          "text": {"en": "Its online votes follow the Council's rule.", "zh-Hans": "其线上表决适用理事会的规则。"},
          "source": "charter",
          "section": "Technology Committee"
        },
        {
          "id": "opengemini-2023/technology-candidates",
          "text": {
            "en": "A candidate is at present Maintainer of a SIG or sub-project, and nominated by donors, or by the committee, or recommends himself with at least five written recommendations of members.",
            "zh-Hans": "候选人须为现任 SIG 或子项目 Maintainer，并由捐赠方提名、或由委员会提名、或自荐并获至少五名现任成员书面推荐。"
          },
          "source": "charter",
          "section": "Technology Committee",
          "note": {
            "en": "Donors are taken to sit on the Council; a recommendation is given as a word for the person.",
            "zh-Hans": "默认捐赠方即理事会成员；书面推荐以对候选人的确认登记。"
          }
        },
        {
          "id": "opengemini-2023/technology-members",
          "text": {
            "en": "The committee is its chair, the Maintainers of the groups by their charge, and those elected; a term is two years, the chair's at most twice running, the others' unlimited.",
            "zh-Hans": "委员会由主席、各组 Maintainer（当然成员）和选举产生的成员组成；任期两年，主席最多可连任两届，其他成员不限。"
          },
          "source": "charter",
          "section": "Technology Committee"
        },
        {
          "id": "opengemini-2023/technology-admission",
          "text": {
            "en": "The Council appoints the elected members with 2/3 of all.",
            "zh-Hans": "选举产生的成员由理事会以全体 2/3 任命。"
          },
          "source": "charter",
          "section": "Council",
          "note": {
            "en": "This follows from its power over subordinate bodies.",
            "zh-Hans": "依据理事会对下属机构的任免权。"
          }
        },
        {
          "id": "opengemini-2023/chair-tie",
          "text": {
            "en": "A tie in the election of a committee's chair is decided by the previous chair of the Council.",
            "zh-Hans": "委员会主席选举票数相同时，由上一届理事会主席决定。"
          },
          "source": "charter",
          "section": "Committees",
          "note": {
            "en": "By default the one who chairs the Council when the vote opens.",
            "zh-Hans": "默认为表决开始时在任的理事会主席。"
          }
        },
        {
          "id": "opengemini-2023/operations-members",
          "text": {
            "en": "Members of the Operations Committee are appointed from the donors' nominations; its chair is elected by it and confirmed by the Council. Its quorum and majorities are those of the Technology Committee.",
            "zh-Hans": "运营委员会成员从捐赠方提名中任命；主席由其选举产生，经理事会确认；法定人数和多数同技术委员会。"
          },
          "source": "charter",
          "section": "Operations Committee",
          "note": {
            "en": "The election is recorded as a resolution, and the confirmation fills the seat.",
            "zh-Hans": "选举登记为决议，以理事会确认就任。"
          }
        },
        {
          "id": "opengemini-2023/roles",
          "text": {
            "en": "Maintainers of SIGs and sub-projects, and those who lead one of the groups.",
            "zh-Hans": "SIG 和子项目的 Maintainer，以及各组的 Maintainer。"
          },
          "default": true,
          "note": {
            "en": "How they come to it this charter leaves to the projects; here they are founding or appointed by the Technology Committee's vote.",
            "zh-Hans": "本章程将其产生交由各项目；此处为初始成员或由技术委员会表决产生。"
          }
        },
        {
          "id": "opengemini-2023/holidays",
          "text": {
            "en": "Working days are those of the public calendar in China.",
            "zh-Hans": "工作日以中国法定节假日安排为准。"
          },
          "default": true,
          "note": {
            "en": "The years up to 2025 are listed; each is published in the autumn before.",
            "zh-Hans": "列至 2025 年；每年安排于前一年秋季公布。"
          }
        },
        {
          "id": "opengemini-2023/zone",
          "text": {"en": "Days are counted in UTC+8.", "zh-Hans": "日期按 UTC+8 计算。"},
          "default": true
        },
        {
          "id": "opengemini-2023/recorders",
          "text": {
            "en": "The Council's members record what others did.",
            "zh-Hans": "由理事会成员代为登记他人的行为。"
          },
          "default": true
        }
      ],
      "claims": [
        {
          "id": "recommended",
          "title": {
            "en": "recommended in writing for the Technology Committee",
            "zh-Hans": "书面推荐进入技术委员会"
          },
          "about": "person",
          "by": ["group-maintainer"],
          "clause": "opengemini-2023/technology-candidates"
        }
      ],
      "roles": [
        {
          "id": "maintainer",
          "title": {"en": "Maintainer", "zh-Hans": "Maintainer"},
          "ladder": "developer",
          "clauses": ["opengemini-2023/roles"],
          "grants": "on-request",
          "approval": ["technology-meeting", "technology-online"],
          "revocation": ["technology-meeting"]
        },
        {
          "id": "group-maintainer",
          "title": {"en": "Maintainer of a group", "zh-Hans": "各组 Maintainer"},
          "ladder": "developer",
          "follows": "maintainer",
          "clauses": ["opengemini-2023/roles", "opengemini-2023/technology-members"],
          "requires": [{"role": "maintainer", "clause": "opengemini-2023/roles"}],
          "grants": "on-request",
          "approval": ["technology-meeting", "technology-online"],
          "revocation": ["technology-meeting"]
        }
      ],
      "bodies": [
        {
          "id": "council",
          "title": {"en": "Council", "zh-Hans": "理事会"},
          "clauses": [
            "opengemini-2023/structure",
            "opengemini-2023/council-terms",
            "opengemini-2023/one-vote"
          ],
          "seats": [
            {
              "id": "chair",
              "title": {"en": "Chair", "zh-Hans": "主席"},
              "minimum": 1,
              "maximum": 1,
              "filled": [
                {
                  "candidates": {"body": "council"},
                  "procedures": ["council-meeting", "council-online"],
                  "clause": "opengemini-2023/council-chair"
                }
              ],
              "former": "member",
              "term": "2 years",
              "terms": 2,
              "clause": "opengemini-2023/council-terms"
            },
            {
              "id": "vice-chair",
              "title": {"en": "Vice chair", "zh-Hans": "副主席"},
              "filled": [
                {
                  "candidates": {"body": "council"},
                  "procedures": ["council-meeting", "council-online"],
                  "clause": "opengemini-2023/council-chair"
                }
              ],
              "former": "member",
              "term": "2 years",
              "clause": "opengemini-2023/council-terms"
            },
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "成员"},
              "filled": [{"appointment": true, "clause": "opengemini-2023/council-members"}],
              "term": "2 years",
              "clause": "opengemini-2023/council-terms"
            }
          ],
          "meetings": {
            "callers": ["chair", "vice-chair"],
            "proxies": {"mayAttend": true, "clause": "opengemini-2023/proxies"}
          }
        },
        {
          "id": "technology-committee",
          "title": {"en": "Technology Committee", "zh-Hans": "技术委员会"},
          "clauses": ["opengemini-2023/structure", "opengemini-2023/technology-members"],
          "seats": [
            {
              "id": "chair",
              "title": {"en": "Chair", "zh-Hans": "主席"},
              "minimum": 1,
              "maximum": 1,
              "filled": [
                {
                  "candidates": {"body": "technology-committee"},
                  "procedures": ["technology-chair-election"],
                  "clause": "opengemini-2023/chair-tie"
                }
              ],
              "former": "member",
              "term": "2 years",
              "terms": 2,
              "clause": "opengemini-2023/technology-members"
            },
            {
              "id": "maintainer",
              "title": {"en": "Maintainer of a group", "zh-Hans": "各组 Maintainer"},
              "derived": {"role": "group-maintainer", "place": "community"},
              "clause": "opengemini-2023/technology-members"
            },
            {
              "id": "member",
              "title": {"en": "Elected member", "zh-Hans": "选举产生的成员"},
              "filled": [
                {
                  "nominators": {"body": "council"},
                  "candidates": {"role": "maintainer", "place": "community"},
                  "procedures": ["council-two-thirds"],
                  "clause": "opengemini-2023/technology-candidates"
                },
                {
                  "nominators": {"body": "technology-committee"},
                  "candidates": {"role": "maintainer", "place": "community"},
                  "procedures": ["council-two-thirds"],
                  "clause": "opengemini-2023/technology-candidates"
                },
                {
                  "applicants": ["maintainer"],
                  "candidates": {"role": "maintainer", "place": "community"},
                  "requires": [{"attested": "recommended", "atLeast": 5}],
                  "procedures": ["council-two-thirds"],
                  "clause": "opengemini-2023/technology-candidates"
                }
              ],
              "term": "2 years",
              "clause": "opengemini-2023/technology-admission"
            },
            {
              "id": "adviser",
              "title": {"en": "Adviser", "zh-Hans": "顾问"},
              "observer": true,
              "filled": [{"appointment": true, "clause": "opengemini-2023/technology-quorum"}],
              "clause": "opengemini-2023/technology-quorum"
            }
          ],
          "removal": {"procedures": ["council-two-thirds"], "clause": "opengemini-2023/two-thirds"},
          "meetings": {
            "callers": ["chair"],
            "quorum": {
              "conditions": ["present > 2/3 of members"],
              "clause": "opengemini-2023/technology-quorum"
            },
            "proxies": {"clause": "opengemini-2023/technology-proxies"}
          }
        },
        {
          "id": "operations-committee",
          "title": {"en": "Operations Committee", "zh-Hans": "运营委员会"},
          "clauses": ["opengemini-2023/structure", "opengemini-2023/operations-members"],
          "seats": [
            {
              "id": "chair",
              "title": {"en": "Chair", "zh-Hans": "主席"},
              "minimum": 1,
              "maximum": 1,
              "filled": [
                {
                  "nominators": {"body": "operations-committee"},
                  "candidates": {"body": "operations-committee"},
                  "procedures": ["council-two-thirds"],
                  "clause": "opengemini-2023/operations-members"
                }
              ],
              "former": "member",
              "term": "2 years",
              "clause": "opengemini-2023/operations-members"
            },
            {
              "id": "member",
              "title": {"en": "Member", "zh-Hans": "成员"},
              "filled": [
                {
                  "nominators": {"body": "council"},
                  "procedures": ["council-two-thirds"],
                  "clause": "opengemini-2023/operations-members"
                }
              ],
              "term": "2 years",
              "clause": "opengemini-2023/operations-members"
            }
          ],
          "removal": {"procedures": ["council-two-thirds"], "clause": "opengemini-2023/two-thirds"},
          "meetings": {
            "callers": ["chair"],
            "quorum": {
              "conditions": ["present > 2/3 of members"],
              "clause": "opengemini-2023/operations-members"
            },
            "proxies": {"clause": "opengemini-2023/operations-members"}
          }
        }
      ],
      "procedures": [
        {
          "id": "council-meeting",
          "title": {"en": "Council decision in a meeting", "zh-Hans": "理事会会议决议"},
          "clauses": ["opengemini-2023/council-meeting", "opengemini-2023/one-vote"],
          "electorate": {"body": "council"},
          "mode": "meeting",
          "passes": ["yes >= 1/2 of present"],
          "outsiders": "recorded"
        },
        {
          "id": "council-online",
          "title": {"en": "Council decision online", "zh-Hans": "理事会线上表决"},
          "clauses": ["opengemini-2023/online", "opengemini-2023/one-vote"],
          "electorate": {"body": "council"},
          "mode": "writing",
          "quorum": ["present > 1/2 of members"],
          "passes": ["yes > 1/2 of members"],
          "silence": "abstains",
          "restarts": true,
          "minimum": "5 working days",
          "length": "5 working days",
          "maximum": "5 working days",
          "outsiders": "recorded"
        },
        {
          "id": "council-two-thirds",
          "title": {"en": "Council decision by 2/3 of all", "zh-Hans": "理事会全体 2/3 决议"},
          "clauses": [
            "opengemini-2023/two-thirds",
            "opengemini-2023/two-thirds-online",
            "opengemini-2023/one-vote"
          ],
          "electorate": {"body": "council"},
          "mode": "either",
          "passes": ["yes >= 2/3 of members"],
          "length": "5 working days",
          "outsiders": "recorded"
        },
        {
          "id": "technology-meeting",
          "title": {"en": "Technology Committee decision in a meeting", "zh-Hans": "技术委员会会议决议"},
          "clauses": ["opengemini-2023/technology-quorum", "opengemini-2023/technology-proxies"],
          "electorate": {"body": "technology-committee"},
          "mode": "meeting",
          "quorum": ["present > 2/3 of members"],
          "passes": ["yes > 1/2 of present"],
          "outsiders": "recorded"
        },
        {
          "id": "technology-online",
          "title": {"en": "Technology Committee decision online", "zh-Hans": "技术委员会线上表决"},
          "clauses": ["opengemini-2023/technology-online", "opengemini-2023/online"],
          "electorate": {"body": "technology-committee"},
          "mode": "writing",
          "quorum": ["present > 1/2 of members"],
          "passes": ["yes > 1/2 of members"],
          "silence": "abstains",
          "restarts": true,
          "minimum": "5 working days",
          "length": "5 working days",
          "maximum": "5 working days",
          "outsiders": "recorded"
        },
        {
          "id": "technology-chair-election",
          "title": {"en": "Election of the Technology Committee's chair", "zh-Hans": "技术委员会主席选举"},
          "clauses": ["opengemini-2023/technology-members", "opengemini-2023/chair-tie"],
          "electorate": {"body": "technology-committee"},
          "mode": "writing",
          "minimum": "5 working days",
          "length": "5 working days",
          "outsiders": "refused",
          "election": {
            "methods": ["plurality"],
            "ties": "casting-vote",
            "castingVote": {"body": "council", "seats": ["chair"]},
            "renews": true,
            "clause": "opengemini-2023/chair-tie"
          }
        },
        {
          "id": "operations-meeting",
          "title": {"en": "Operations Committee decision in a meeting", "zh-Hans": "运营委员会会议决议"},
          "clauses": ["opengemini-2023/operations-members", "opengemini-2023/technology-quorum"],
          "electorate": {"body": "operations-committee"},
          "mode": "meeting",
          "quorum": ["present > 2/3 of members"],
          "passes": ["yes > 1/2 of present"],
          "outsiders": "recorded"
        },
        {
          "id": "operations-online",
          "title": {"en": "Operations Committee decision online", "zh-Hans": "运营委员会线上表决"},
          "clauses": ["opengemini-2023/operations-members", "opengemini-2023/online"],
          "electorate": {"body": "operations-committee"},
          "mode": "writing",
          "quorum": ["present > 1/2 of members"],
          "passes": ["yes > 1/2 of members"],
          "silence": "abstains",
          "restarts": true,
          "minimum": "5 working days",
          "length": "5 working days",
          "maximum": "5 working days",
          "outsiders": "recorded"
        }
      ],
      "motions": [
        {
          "motion": "resolve",
          "body": "council",
          "procedures": ["council-meeting", "council-online", "council-two-thirds"],
          "clause": "opengemini-2023/council-meeting"
        },
        {
          "motion": "resolve",
          "body": "technology-committee",
          "procedures": ["technology-meeting", "technology-online"],
          "clause": "opengemini-2023/technology-quorum"
        },
        {
          "motion": "resolve",
          "body": "operations-committee",
          "procedures": ["operations-meeting", "operations-online"],
          "clause": "opengemini-2023/operations-members"
        },
        {
          "motion": "amend",
          "procedures": ["council-two-thirds"],
          "clause": "opengemini-2023/two-thirds"
        }
      ],
      "recorders": [{"body": "council"}]
    }

    """#
}
