// SPDX-License-Identifier: Apache-2.0

extension Guard {
  mutating func take(project file: GuardedFile) {
    read(file, Project.self, Entry.project) { before, after, judge in
      let subject = after.id.text
      if let before, before.at != after.at || before.by != after.by {
        judge.bench.refuse(
          "edit-project", subject, file, "who took a project in, and when, stays on record")
        return
      }
      let rank: GuardStep.Rank = before == nil ? .opening : .evidence
      judge.add(before == nil ? after.recorded ?? after.at : .distantPast, rank, file) { bench in
        if before == nil,
          let flaw = bench.flaw(inTime: after.at, recorded: after.recorded, [file.path])
        {
          bench.refuse(
            "add-project", subject, file, ["at"], flaw, needs: GuardBench.needsTime)
          return
        }
        bench.judge(
          recorded: before == nil ? "add-project" : "edit-project", subject, file,
          "\(before == nil ? "take in" : "edit") the project '\(subject)'"
        ) { $0.registry.projects[after.id] = after }
      }
    }
  }
}
