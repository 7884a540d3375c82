// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

struct `The built tool` {
  /// The binary lies beside the test bundle, or beside a folder that holds it.
  static var tool: URL? {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let tool = folder.appendingPathComponent("gov")
      let attributes = try? FileManager.default.attributesOfItem(atPath: tool.path)
      if attributes?[.type] as? FileAttributeType == .typeRegular { return tool }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  @Test func `streams and exit code are those of the process`() throws {
    let tool: URL = try #require(Self.tool)
    let process = Process()
    process.executableURL = tool
    process.arguments = ["completions", "tcsh"]
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
    #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
    #expect(
      String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == """
        error: SHELL is bash, zsh or fish, not 'tcsh'
        run 'gov completions --help' for usage

        """)
  }
}
