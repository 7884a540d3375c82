// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// The members of a row that matter, under the names that each forge gives them.
///
/// `gh` writes camelCase; GitHub's REST interface, GitLab and Gitee write snake_case, and differ
/// among themselves in `number`/`iid`, `user`/`author`, `base.ref`/`target_branch`.
struct PullRequestKeys {
  var number, iid, mergedAt, author, user, title, labels: JSONNode?
  var htmlURL, webURL, url, files, changes, changedFiles, additions, deletions: JSONNode?
  var baseRefName, targetBranch, base, reviews, state, merged, message: JSONNode?

  init(_ row: JSONNode, _ values: inout ImportedValues) {
    for member in row.members {
      switch member.name.string {
      case "number": values.take(&number, member)
      case "iid": values.take(&iid, member)
      case "mergedAt", "merged_at": values.take(&mergedAt, member)
      case "author": values.take(&author, member)
      case "user": values.take(&user, member)
      case "title": values.take(&title, member)
      case "labels": values.take(&labels, member)
      case "html_url": values.take(&htmlURL, member)
      case "web_url": values.take(&webURL, member)
      case "url": values.take(&url, member)
      case "files": values.take(&files, member)
      case "changes": values.take(&changes, member)
      case "changedFiles", "changed_files": values.take(&changedFiles, member)
      case "additions": values.take(&additions, member)
      case "deletions": values.take(&deletions, member)
      case "baseRefName": values.take(&baseRefName, member)
      case "target_branch": values.take(&targetBranch, member)
      case "base": values.take(&base, member)
      case "reviews": values.take(&reviews, member)
      case "state": values.take(&state, member)
      case "merged": values.take(&merged, member)
      case "message": values.take(&message, member)
      default: continue
      }
    }
  }

  /// The number that people use, which GitLab calls `iid`.
  var anyNumber: JSONNode? { iid ?? number }

  var isPullRequest: Bool { anyNumber?.integer != nil }

  /// Whether the row claims to be merged, if not when.
  var saysMerged: Bool {
    merged?.bool == true || state?.string?.lowercased() == "merged"
  }

  /// The forge, told by the shape where the address doesn't.
  var forge: String? {
    if iid != nil { return "gitlab" }
    return author != nil && user == nil && baseRefName != nil ? "github" : nil
  }
}
