// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Reads records of ours from files that a user names.
package enum RecordFile {
  /// Reads a record's text, strictly, with all that is wrong with it.
  package static func read<R: Record>(
    _ type: R.Type, _ bytes: [UInt8], named name: String
  ) -> (record: R?, problems: [Problem]) {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      return (nil, [error.problem.located(in: name, "json")])
    }
    var found = Problems()
    let record = R.read(document.root, &found)
    let all = document.duplicates + found.list
    return (all.isEmpty ? record : nil, all.map { $0.located(in: name, "structure") })
  }
}
