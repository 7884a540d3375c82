// SPDX-License-Identifier: Apache-2.0

extension Guard {
  mutating func take(meeting file: GuardedFile) {
    read(file, Meeting.self, Entry.meeting) { before, after, judge in
      var (old, new) = (before ?? after, after)
      (old.ended, new.ended) = (nil, nil)
      if before == nil {
        judge.add(after.called.recorded ?? after.called.at, .opening, file) {
          $0.judge(called: new, file)
        }
      } else if old != new {
        // An edit says no time of its own: it counts as of its commit.
        judge.add(.distantFuture, .opening, file) { $0.judge(old, edited: new, file) }
      }
      if let ended = before?.ended {
        if after.ended != ended {
          judge.bench.refuse(
            "edit-meeting", after.id.text, file, ["ended"], "how a meeting ended stays on record")
        }
      } else if let ended = after.ended {
        judge.add(ended.recorded ?? ended.at, .closing, file) {
          $0.judge(ended: ended, after, file)
        }
      }
    }
  }
}
