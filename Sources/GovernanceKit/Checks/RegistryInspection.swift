// SPDX-License-Identifier: Apache-2.0

/// What reading and checking a registry found.
public struct RegistryInspection: Sendable {
  /// All problems, sorted by place.
  public let problems: [Problem]
  /// The number of files read.
  public let files: Int
  /// How what people hold is justified.
  public let justified: Justified
  /// Whether files could not be read for what they are, so that no answer is possible.
  public let isUnreadable: Bool

  /// The number of checks that ran: all, or those of reading where a file cannot be read.
  public var checksRun: Int {
    isUnreadable ? Checks.reading.count : RegistryInspection.checks.count
  }

  /// Whether there is no error; warnings don't count.
  public var isSound: Bool { !problems.contains { $0.severity == .error } }

  /// Every check with its law: those of reading first.
  public static var checks: [(name: String, law: String)] {
    Checks.reading + Checks.all.map { ($0.name, $0.law) }
  }

  /// Reads a registry and runs every check on it.
  ///
  /// The checks that need a readable registry run on what could be read; the files that could not
  /// are problems themselves.
  package init(
    _ source: any FileSource, prefix: String, at moment: (Zone) -> Instant,
    present: ((Zone) -> Instant)? = nil, signatures: SignatureVerifier? = nil
  ) throws(FileError) {
    var reader = RegistryReader(source, prefix: prefix)
    reader.comparesSpelling = true
    try reader.readAll()
    files = reader.files
    let unreadable: Set<String> = ["json", "structure", "missing-file", "format", "charter"]
    let isUnreadable = reader.problems.contains { unreadable.contains($0.check) }
    guard let charter = reader.registry.newestCharter else {
      problems = Set(reader.problems).sorted()
      justified = Justified()
      self.isUnreadable = isUnreadable
      return
    }
    var inspection = Inspection(
      reader.registry, charter, now: moment(charter.zone),
      present: present?(charter.zone), misspelled: reader.misspelled.map(\.path),
      strangers: reader.strangers, lateBallots: reader.lateBallots,
      lateProceedings: reader.lateProceedings, source: source, prefix: prefix)
    // What misses a file that can't be read would only repeat that it can't be read.
    inspection.verifier = signatures
    if !isUnreadable { inspection.run() }
    self.isUnreadable = isUnreadable || inspection.isUnsure
    problems = Set(reader.problems + inspection.problems).sorted()
    justified = inspection.justified
  }
}
