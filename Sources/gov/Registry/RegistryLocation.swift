// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// Where the registry is: as told, else as found from the working directory upwards.
struct RegistryLocation {
  /// The path to open.
  let path: String
  /// The path as the user would name it.
  let shown: String

  /// What stands before a file's path in messages: the registry's own name.
  var prefix: String {
    (path.split(separator: "/").last.map(String.init) ?? "governance") + "/"
  }

  init(_ arguments: Arguments, in context: Context) throws(CommandFailure) {
    let named = [arguments.global.registry, context.environment["GOV_REGISTRY"]]
    if let given = named.compactMap({ $0 }).first(where: { !$0.isEmpty }) {
      shown = given
      path = context.resolve(given)
      if try RegistryLocation.kind(of: path) == nil {
        throw .broken(
          "no-registry", "there is no registry at '\(given)'",
          help: "gov init --into \(given.quotedForShell)")
      }
      return
    }
    var directory = context.directory
    while true {
      let candidate = directory == "/" ? "/governance" : directory + "/governance"
      if try RegistryLocation.kind(of: candidate + "/charter.json") != nil {
        path = candidate
        shown = directory == context.directory ? "governance" : candidate
        return
      }
      guard directory != "/", let slash = directory.lastIndex(of: "/") else { break }
      directory = slash == directory.startIndex ? "/" : String(directory[..<slash])
    }
    throw .broken(
      "no-registry", "no registry found: no folder 'governance' with a charter.json here or above",
      help: "gov init, or name one with --registry DIR")
  }

  private static func kind(of path: String) throws(CommandFailure) -> FileKind? {
    do throws(DiskError) {
      return try Disk.kind(of: path)
    } catch {
      throw .broken("no-registry", error.description, help: error.help)
    }
  }
}
