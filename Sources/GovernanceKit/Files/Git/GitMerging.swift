// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension GitRepository {
  /// The text that a merge makes of two changes to one file; nothing where they conflict.
  package func merged(
    _ ours: [UInt8], _ theirs: [UInt8], from ancestor: [UInt8]
  ) throws(FileError) -> [UInt8]? {
    let folder = try temporaryFolder()
    let names = ["ours", "ancestor", "theirs"]
    defer {
      for name in names { _ = unsafe unlink("\(folder)/\(name)") }
      _ = unsafe rmdir(folder)
    }
    for (name, bytes) in zip(names, [ours, ancestor, theirs]) {
      do throws(SystemError) {
        let number = try SystemError.check {
          unsafe open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        }
        try Descriptor(number: number).writeAll(bytes)
      } catch {
        throw FileError("not-written", "a file cannot be merged in '\(folder)': \(error)")
      }
    }
    let answer = try runner.ask(
      ["merge-file", "-p", "-q", "--"] + names.map { "\(folder)/\($0)" })
    // The status is the number of conflicts; 255 means that the files are not text.
    switch answer.status {
    case 0: return answer.output
    case 1...127, 255: return nil
    default: throw .git(["merge-file"], answer, in: runner.directory)
    }
  }

  private func temporaryFolder() throws(FileError) -> String {
    let parent = runner.temporaryDirectory
    var template = Array("\(parent)/gov-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw FileError(
        "not-written", "no temporary folder can be made in '\(parent)': \(SystemError())")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
