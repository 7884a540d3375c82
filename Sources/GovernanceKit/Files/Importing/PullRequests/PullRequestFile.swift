// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// What a file of pull requests says, as `gh` or a forge's interface for programs prints it.
package struct PullRequestFile: Hashable, Sendable {
  /// The merged pull requests, in the order of the file, each once.
  package var rows: [ImportedPullRequest] = []
  /// The rows in the file, merged or not.
  package var rowsInFile = 0
  /// The rows skipped because they are not merged.
  package var unmerged = 0
  /// The rows skipped because they repeat one above.
  package var repeated = 0
  /// The merged ones whose author's account is deleted.
  package var withoutAuthor = 0
  /// The fields that at least one merged row has.
  package var fields: Set<PullRequestField> = []
  /// What somebody should look at.
  package var warnings: [ImportProblem] = []

  /// The most bytes of a file; a page of a forge's own answer takes 20 kB a pull request.
  package static let largest = 256 << 20

  private static let limits = JSONLimits(bytes: largest + 100_000, depth: 64, nodes: 40_000_000)

  /// The fields that no merged row has, in a fixed order; criteria that need them can't be judged.
  package var absentFields: [PullRequestField] {
    rows.isEmpty ? [] : PullRequestField.allCases.filter { !fields.contains($0) }
  }

  /// The limit at which the file was probably cut: a default or a page of the forge.
  package var probableCut: Int? {
    let pages = [30, 100, 1000]
    let isPagedByTwenty = rows.contains { $0.forge == "gitlab" || $0.forge == "gitee" }
    return (isPagedByTwenty ? [20] + pages : pages).first { $0 == rowsInFile }
  }

  /// Reads a file; nothing of it is taken when anything in it is wrong.
  package static func read(_ bytes: [UInt8]) throws(ImportError) -> PullRequestFile {
    guard bytes.count <= largest else {
      throw ImportError(
        "a file of pull requests has at most \(largest >> 20) MB, and this one has "
          + "\(bytes.count >> 20) MB",
        help: "ask for the fields that are needed only, or import it in parts")
    }
    var reader = PullRequestReader(try JSONRows(bytes, limits: limits))
    return try reader.read(bytes)
  }
}
