// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// The registry that guard judges: where it is in its repository, as the base has it.
///
/// The work tree is not asked where it can be helped: the change may have moved the registry, or put
/// a link in its place.
struct GuardedRegistry {
  let inquiry: GuardInquiry

  init(
    _ arguments: Arguments, in context: Context, base: String, head: String
  ) throws(FileError) {
    let named = [arguments.global.registry, context.environment["GOV_REGISTRY"]]
      .compactMap { $0 }.first { !$0.isEmpty }
    let start = try named.map { name throws(FileError) in
      try GuardedRegistry.start(of: context.resolve(name))
    }
    let (directory, rest) = start ?? (context.directory, [])
    let asked = GitRepository(directory, environment: context.environment)
    let found = try FileError.asking { () throws(GitError) in
      let below = try asked.prefix()
      let top = (try? asked.topLevel()).map {
        GitRepository($0, environment: context.environment)
      }
      let repository = top ?? asked
      let tip = try repository.revision(base)
      return (below, repository, tip, try repository.revision(head))
    }
    let (below, repository, tip, tail) = found
    let way = below.split(separator: "/").map(String.init)
    let folder: String
    if named != nil {
      folder = (way + rest).joined(separator: "/")
    } else {
      folder = try FileError.asking { () throws(GitError) in
        for commit in [tip, tail] {
          if let near = try GuardedRegistry.nearest(repository, from: way, at: commit) {
            return near
          }
        }
        return "governance"
      }
    }
    let name =
      folder.split(separator: "/").last.map(String.init)
      ?? directory.split(separator: "/").last.map(String.init) ?? "governance"
    inquiry = GuardInquiry(repository, folder: folder, prefix: name + "/", tip: tip, head: tail)
  }

  /// The folder `governance` with a charter that a commit has, here or the nearest above.
  private static func nearest(
    _ repository: GitRepository, from way: [String], at commit: GitObjectID
  ) throws(GitError) -> String? {
    for depth in (0...way.count).reversed() {
      let folder = (way.prefix(depth) + ["governance"]).joined(separator: "/")
      let path = folder + "/charter.json"
      if try repository.entries(at: commit, under: path)[path] != nil { return folder }
    }
    return nil
  }

  /// A directory that is there, and the way from it to the registry.
  ///
  /// The registry's own name is looked up in its parent, so that a link in its place is not followed;
  /// only a registry that is itself a repository's top begins where it is.
  private static func start(of path: String) throws(FileError) -> (String, [String]) {
    var parts: [String] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    var directory = "/" + parts.joined(separator: "/")
    if try kind(of: directory + "/.git") != nil { return (directory, []) }
    var rest: [String] = []
    while let name = parts.popLast() {
      rest.insert(name, at: 0)
      directory = "/" + parts.joined(separator: "/")
      if try kind(of: directory) == .directory { break }
    }
    return (directory, rest)
  }

  private static func kind(of path: String) throws(FileError) -> FileKind? {
    do throws(DiskError) {
      return try Disk.kind(of: path)
    } catch {
      throw FileError("no-registry", error.description, help: error.help)
    }
  }
}
