// SPDX-License-Identifier: Apache-2.0

/// The words of a command line, with the place up to which they are read.
struct Tokens {
  private(set) var rest: ArraySlice<String>
  /// Whether `--` was passed, after which nothing is an option.
  private(set) var isPastOptions = false

  init(_ words: [String]) {
    rest = words[...]
    skipEndOfOptions()
  }

  /// The word to be read next.
  var peek: String? { rest.first }

  mutating func advance() {
    rest = rest.dropFirst()
    skipEndOfOptions()
  }

  private mutating func skipEndOfOptions() {
    guard !isPastOptions, rest.first == "--" else { return }
    rest = rest.dropFirst()
    isPastOptions = true
  }

  /// The key of the option that comes next, or nothing where no option comes next.
  var optionKey: String? {
    guard !isPastOptions, let token = rest.first, token.looksLikeOption else { return nil }
    if token == "-h" { return "help" }
    let name = token.nameOfOption
    return name.hasPrefix("--") ? String(name.dropFirst(2)) : name
  }

  /// Reads the value of the option that comes next, from `--key=value` or from the next word.
  mutating func takeValue() -> String? {
    guard let token = rest.first else { return nil }
    rest = rest.dropFirst()
    if let value = token.valueOfOption {
      skipEndOfOptions()
      return value
    }
    guard let value = rest.first, value != "--", !value.looksLikeLongOption else { return nil }
    advance()
    return value
  }
}

extension String {
  /// A lone `-` is standard input, and not an option.
  var looksLikeOption: Bool { hasPrefix("-") && count > 1 }

  fileprivate var looksLikeLongOption: Bool {
    hasPrefix("--") && dropFirst(2).first?.isLetter == true
  }

  /// `--key` of `--key=value`.
  var nameOfOption: String { String(prefix { $0 != "=" }) }

  /// `value` of `--key=value`; nothing where there is no equals sign.
  var valueOfOption: String? {
    firstIndex(of: "=").map { String(self[index(after: $0)...]) }
  }
}
