// SPDX-License-Identifier: Apache-2.0

/// A correction names a law that was really broken; then what broke it counts as mended.
package enum CorrectionsTrue: Check {
  package static let name = "corrections-true"
  package static let law =
    "a correction names a role or seat that really breaks the law it says, and ends it"

  /// Runs after the checks whose findings it looks at.
  package static func problems(in inspection: inout Inspection) {
    for correction in inspection.registry.corrections.sorted(by: { $0.id < $1.id }) {
      let path = RegistryLayout.correction(correction.id)
      guard let place = inspection.registry.place(of: correction) else {
        inspection.note(
          path, ["person"],
          "nothing on record is what the correction names: \(correction.words) since \(correction.since)"
        )
        continue
      }
      guard place.ended?.kind == .correction, place.ended?.correction == correction.id else {
        inspection.note(
          path, ["id"], "\(correction.words) does not end with this correction",
          help: "gov correct \(correction.person)")
        continue
      }
      if !inspection.mend(correction.breaks, at: place.path, place.keys) {
        inspection.note(
          path, ["breaks"],
          "the correction is false: \(correction.words) does not break the law of '\(correction.breaks)'",
          help: "gov check --list")
      }
    }
  }
}

extension Correction {
  /// What was given, in words.
  package var words: String {
    let what = role.map { "'\($0)'\(scope.map { " in \($0)" } ?? "")" } ?? "the seat"
    return "\(what) of '\(person)'\(body.map { " in '\($0)'" } ?? "")"
  }
}

/// Where what a correction names stands on record, and how it ended.
package struct CorrectedPlace {
  package var path: String
  package var keys: [Locator.Key]
  package var ended: Basis?
}

extension Registry {
  /// Finds the role or seat that a correction names.
  package func place(of correction: Correction) -> CorrectedPlace? {
    if let role = correction.role {
      guard let person = person(correction.person),
        let index = person.roles.firstIndex(where: {
          $0.role == role && $0.scope == correction.scope && $0.since == correction.since
        })
      else { return nil }
      return CorrectedPlace(
        path: RegistryLayout.person(person.id), keys: ["roles", .index(index)],
        ended: person.roles[index].ended)
    }
    guard let id = correction.body, let body = bodies[id],
      let index = body.seats.firstIndex(where: {
        $0.person == correction.person && $0.since == correction.since
      })
    else { return nil }
    return CorrectedPlace(
      path: RegistryLayout.body(id), keys: ["seats", .index(index)],
      ended: body.seats[index].ended)
  }

  /// What checks say of a role or seat, without the files: an inspection in memory.
  package func findings(
    _ check: String, at path: String, _ keys: [Locator.Key], under charter: Charter, now: Instant
  ) -> [Problem] {
    var inspection = Inspection(
      self, charter, now: now, misspelled: [], strangers: [], source: NoFiles(), prefix: "")
    inspection.run()
    return inspection.findings(of: check, at: path, keys)
  }
}

/// No files at all: places are not told.
private struct NoFiles: FileSource {
  func bytes(at path: String) throws(FileError) -> [UInt8]? { nil }
  func entries(in folder: String) throws(FileError) -> [FileEntry] { [] }
}
