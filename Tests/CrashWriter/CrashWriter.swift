// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes a registry until it is killed: `crash-writer REGISTRY STATE STATE MODE [NUMBER…]`.
///
/// A state is a directory; writing it makes the registry's files the same as its files.
@main
enum CrashWriter {
  static func main() throws {
    let words = CommandLine.arguments
    let numbers = words.dropFirst(5).compactMap { Int($0) }
    let registry = try RegistryDirectory(at: words[1])
    let states = [try files(of: words[2]), try files(of: words[3])]
    switch words[4] {
    // Write one state after the other for ever.
    case "loop":
      for turn in 1... { try write(states[turn % 2], to: registry) }
    // Write the second state, and die before the numbered step.
    case "die":
      try write(states[1], to: registry, dyingAt: numbers[0])
    // Write the second state, fail at one step, and die before another.
    case "fail":
      try write(states[1], to: registry, failingAt: numbers[0], dyingAt: numbers[1])
    // Write the second state, no file of which may have more bytes than the number.
    case "limit":
      var limit = rlimit()
      limit.rlim_cur = rlim_t(numbers[0])
      limit.rlim_max = rlim_t(numbers[0])
      signal(SIGXFSZ, SIG_IGN)
      #if canImport(Glibc)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #else
      unsafe setrlimit(RLIMIT_FSIZE, &limit)
      #endif
      try write(states[1], to: registry)
    default:
      exit(64)
    }
  }

  private static func files(of state: String) throws -> [String: [UInt8]] {
    let directory = try RegistryDirectory(at: state)
    var files: [String: [UInt8]] = [:]
    for path in try directory.files() { files[path] = try directory.read(path) }
    return files
  }

  private static func write(
    _ state: [String: [UInt8]], to registry: borrowing RegistryDirectory,
    failingAt failure: Int = -1, dyingAt death: Int = -1
  ) throws {
    let lock = try registry.lock(.exclusive)
    let present = try registry.files()
    var changes = state.map { FileChange($0, .write($1)) }
    for path in present where state[path] == nil { changes.append(FileChange(path, .remove)) }
    let counter = Counter(failure: failure, death: death)
    do throws(DiskError) {
      try registry.apply(changes, under: lock, watching: counter.watch)
    } catch {
      print(error)
      exit(1)
    }
  }
}
