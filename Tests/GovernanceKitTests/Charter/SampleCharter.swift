// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

/// A small sound charter in which each part of the language occurs, to be broken in one place.
enum SampleCharter {
  static let text = #"""
    {
      "formatVersion": 1,
      "id": "sample",
      "title": {"en": "Sample"},
      "zone": "UTC",
      "language": "en",
      "forge": "github",
      "defaultBranches": ["main"],
      "sources": [{"id": "page", "title": "The page", "language": "en"}],
      "clauses": [
        {"id": "sample/member", "text": {"en": "Members help."}, "source": "page"},
        {"id": "sample/lead", "text": {"en": "Leads lead."}, "default": true}
      ],
      "contributions": [{"id": "talk", "title": {"en": "talk"}}],
      "claims": [
        {"id": "good", "title": {"en": "good"}, "about": "contribution", "by": ["lead"]},
        {"id": "kind", "title": {"en": "kind"}, "about": "person", "by": ["lead"]}
      ],
      "roles": [
        {
          "id": "member",
          "title": {"en": "Member"},
          "ladder": "people",
          "clauses": ["sample/member"],
          "requires": [{"count": "pull-request", "where": {"branch": "default"}, "atLeast": 1}],
          "grants": "automatic"
        },
        {
          "id": "lead",
          "title": {"en": "Lead"},
          "ladder": "people",
          "follows": "member",
          "requires": [
            {"role": "member", "for": "3 months"},
            {"some": 2, "of": [
              {"count": "talk", "moreThan": 2, "within": "1 year"},
              {"count": "pull-request", "where": {"attested": "good"}, "atLeast": 5},
              {"breadth": 2, "across": "team"}
            ]},
            {"any": [{"nominations": 2, "from": "lead", "orBody": "board"}, {"attested": "kind"}]},
            {"member": "team"}
          ],
          "grants": "on-request",
          "approval": ["ballot"]
        },
        {
          "id": "keeper",
          "title": {"en": "Keeper"},
          "ladder": "team",
          "kind": "team",
          "requires": [{"lines": "pull-request", "where": {"inScope": true}, "moreThan": 99}],
          "grants": "on-request"
        }
      ],
      "bodies": [
        {
          "id": "board",
          "title": {"en": "Board"},
          "seats": [
            {"id": "chair", "minimum": 1, "maximum": 1, "former": "member"},
            {"id": "member", "filled": [
              {"nominators": {"body": "board", "seats": ["chair"]}, "procedures": ["ballot"]},
              {"applicants": ["member"], "appointment": true}
            ]},
            {"id": "guest", "derived": {"role": "lead"}}
          ],
          "removal": {"procedures": ["ballot"], "clause": "sample/lead"},
          "meetings": {
            "callers": ["chair"],
            "extraordinary": {"called": "yes >= 1/4 of members"},
            "quorum": {"conditions": ["present >= 2"], "attended": ["member"]}
          }
        }
      ],
      "groupKinds": [{"id": "team", "title": {"en": "team"}}],
      "groups": [{"id": "core", "kind": "team"}],
      "procedures": [
        {
          "id": "ballot",
          "title": {"en": "Ballot"},
          "electorate": {"role": "lead", "place": "community"},
          "mode": "writing",
          "quorum": ["present >= 1/2 of members"],
          "passes": ["yes > no"],
          "minimum": "3 days",
          "maximum": "2 weeks",
          "outsiders": "recorded"
        }
      ],
      "motions": [{"motion": "resolve", "body": "board", "procedures": ["ballot"]}],
      "recorders": [{"body": "board"}]
    }

    """#

  /// The charter with a piece of its text replaced, which must occur in it.
  static func read(replacing old: String = "", with new: String = "") throws -> (Charter, JSONNode)
  {
    var text = text
    if !old.isEmpty {
      let range = try #require(text.firstRange(of: old), "'\(old)' is not in the sample")
      text.replaceSubrange(range, with: new)
    }
    let document = try JSONDocument(parsing: Array(text.utf8))
    var problems = Problems()
    let charter = Charter.read(document.root, &problems)
    return (try #require(charter, "\(problems.list)"), document.root)
  }
}
