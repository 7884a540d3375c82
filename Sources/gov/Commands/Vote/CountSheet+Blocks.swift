// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

extension CountSheet {
  /// The sheet as text, with or without its title.
  func blocks(titled: Bool = true) -> [Block] {
    var blocks: [Block] = titled ? [.heading(StyledText(title))] : []
    for section in sections {
      blocks += [.heading(StyledText(section.heading))]
      if !section.sentences.isEmpty { blocks.append(.list(section.sentences.map { .init($0) })) }
      guard let table = section.table else { continue }
      let columns = table.columns.map { TextTable.Column($0.title, $0.isNumber ? .right : .left) }
      let rows = table.rows.map { $0.map { StyledText($0) } }
      blocks.append(.table(.init(columns, rows)))
    }
    return blocks
  }
}
