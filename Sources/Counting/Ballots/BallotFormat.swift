// SPDX-License-Identifier: Apache-2.0

/// How a ballot file is written.
public enum BallotFormat: String, CaseIterable, Hashable, Sendable {
  /// The form of Wichmann, Hill and Droop: numbers first, names last.
  case blt
  /// PrefLib's orders: `.soc`, `.soi`, `.toc`, `.toi`.
  case preflib
  /// A column a candidate, or a column a rank.
  case csv
  /// An object of `candidates` and `ballots`.
  case json

  /// The format that the ending of a file's name stands for, if any does.
  public init?(fileExtensionOf path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "blt": self = .blt
    case "soc", "soi", "toc", "toi": self = .preflib
    case "csv": self = .csv
    case "json": self = .json
    default: return nil
    }
  }

  /// The format that a file's first bytes look like.
  init(sniffing head: ArraySlice<UInt8>) {
    let first = head.first { !Ascii.isBlank($0) && $0 != Ascii.newline && $0 != 0x0D }
    if first == Ascii.openBrace {
      self = .json
      return
    }
    let text = Array(head.prefix(4096))
    let lines = text.split(separator: Ascii.newline).filter { $0.first != Ascii.hash }
    if first == Ascii.hash, text.text(in: text.indices).contains("ALTERNATIVE") {
      self = .preflib
      return
    }
    let words = (lines.first ?? []).split { Ascii.isBlank($0) || $0 == 0x0D }
    let areNumbers = words.count >= 2 && words.prefix(2).allSatisfy { $0.allSatisfy(Ascii.isDigit) }
    if areNumbers {
      self = .blt
    } else if words.count == 1, words[0].allSatisfy(Ascii.isDigit), lines.count > 1 {
      self = .preflib
    } else {
      self = .csv
    }
  }
}
