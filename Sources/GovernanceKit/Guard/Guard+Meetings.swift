// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// A file of a meeting: its notice, a list of who attended, or its minutes.
  mutating func take(meeting file: GuardedFile) {
    if file.path.hasSuffix("/minutes.json") {
      read(file, Minutes.self, nil) { before, after, judge in
        judge.add(after.at, .evidence, file) { $0.judge(before, minutes: after, file) }
      }
    } else if file.path.contains("/attendance/") {
      read(file, AttendanceList.self, nil) { before, after, judge in
        judge.add(after.at, .evidence, file) { $0.judge(before, attendance: after, file) }
      }
    } else {
      read(file, Meeting.self, Entry.meeting) { before, after, judge in
        judge.add(after.ended?.at ?? after.called.at, .evidence, file) {
          $0.judge(before, meeting: after, file)
        }
      }
    }
  }
}
