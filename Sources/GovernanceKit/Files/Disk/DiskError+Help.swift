// SPDX-License-Identifier: Apache-2.0

extension DiskError {
  /// What to do about it, nil when the sentence says enough.
  package var help: String? {
    switch self {
    case .noSuchRegistry: "make one with 'gov init', or name another with --registry"
    case .registryIsFile: "name the directory that holds charter.json"
    case .registryUnreadable, .unreadable: "ask its owner for permission to read it"
    case .registryReadOnly, .readOnly: "ask its owner for permission to write to it"
    case .registryVanished: "look for it where it was moved to, and run the command again"
    case .registryBusy(_, _, let milliseconds):
      "waited \(milliseconds) ms; run the command again when the other is done"
    case .linkLeaves: "put the file itself in the place of the link"
    case .nameNotUTF8: "rename the file"
    case .changedSinceRead: "run the command again, so that it sees the file as it is now"
    case .diskFull: "make room on the disk, and run the command again"
    case .notWritten(_, let cause): cause.help
    case .writtenUntidily: "the next gov that writes tidies up"
    case .leftBetween: "mend the cause, then run gov again: it finishes or undoes the change first"
    case .interrupted: "run gov as somebody who may write to the registry"
    case .brokenJournal:
      "if no gov is at work, remove the directory it is in; the files stay as they are now"
    case .changedSinceInterruption:
      "look at it, then remove '.gov-transaction' in the registry to keep the files as they are now"
    case .noSuchFile, .isDirectory, .notDirectory, .notFile, .tooLarge, .unsafePath, .tooManyLinks,
      .changedTwice, .system:
      nil
    }
  }
}
