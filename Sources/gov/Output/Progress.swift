// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// How far long work has come, on one line of a terminal that is wiped at the end.
struct Progress {
  private let label: String
  private let sink: Sink?
  private var shown = -1

  init(_ label: String, on sink: Sink?) {
    self.label = label
    self.sink = sink
  }

  /// Shows how much is done; writes only when the percentage changes.
  mutating func update(_ done: Int, of total: Int) {
    guard let sink, total > 0 else { return }
    let percent = Int(min(100, max(0, done).multipliedFullWidth(by: 100).low / UInt(total)))
    guard percent != shown else { return }
    shown = percent
    sink.write("\r\u{1B}[K\(label.escapedForTerminal) \(percent) %")
  }

  /// Wipes the line.
  mutating func finish() {
    guard let sink, shown >= 0 else { return }
    shown = -1
    sink.write("\r\u{1B}[K")
  }
}

extension Context {
  /// Progress of some work, which is shown only where stderr is a terminal.
  func progress(_ label: String) -> Progress {
    Progress(label, on: errorIsTerminal && !isQuiet ? error : nil)
  }
}
