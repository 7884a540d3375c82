// SPDX-License-Identifier: Apache-2.0

/// A member of a pull request that a file may leave out; named as `gh` names it.
package enum PullRequestField: String, CaseIterable, Sendable {
  case author, title, labels, url, files, additions, deletions, baseRefName, reviews

  /// The command that prints everything that an import can use.
  package static let command =
    "gh pr list --state merged --limit 100000 --json "
    + "number,author,title,mergedAt,labels,url,files,additions,deletions,baseRefName,reviews"
}
