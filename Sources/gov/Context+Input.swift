// SPDX-License-Identifier: Apache-2.0

extension Context {
  /// The bytes of a file named on the command line; `-` is standard input.
  func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    let result = path == "-" ? readStandardInput() : InputReader.read(path: resolve(path))
    switch result {
    case .success(let bytes):
      return bytes
    case .failure(let error):
      let name = path == "-" ? "standard input" : "'\(path)'"
      throw .broken(
        "unreadable-input", "\(name) cannot be read: \(error)",
        help: path == "-" ? nil : "name a file that is there, or '-' for standard input")
    }
  }
}
