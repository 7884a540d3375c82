// SPDX-License-Identifier: Apache-2.0
import Synchronization

extension RegistryDirectory {
  /// Follows a path name by name to one without links, which need not exist.
  ///
  /// A link is followed within the registry only; where it points to the outside it is refused,
  /// by an absolute path too, since that would mean another place in every clone.
  func follow(_ path: String) throws(DiskError) -> String {
    let folder = folder
    var reached: [String] = []
    var ahead = path.split(separator: "/").reversed().map(String.init)
    var last = (link: path, target: path)
    var links = 0
    while let name = ahead.popLast() {
      if name == "." { continue }
      if name == ".." {
        guard reached.popLast() != nil else {
          throw .linkLeaves(link: shown(last.link), target: last.target)
        }
        continue
      }
      let next = (reached + [name]).joined(separator: "/")
      let target = try DiskError.naming(shown(next)) { () throws(SystemError) -> String? in
        guard try folder.status(next)?.kind == .link else { return nil }
        return try folder.target(ofLink: next)
      }
      guard let target else {
        reached.append(name)
        continue
      }
      links += 1
      guard links <= 40 else { throw .tooManyLinks(shown(path)) }
      last = (next, target)
      if target.hasPrefix("/") { throw .linkLeaves(link: shown(next), target: target) }
      ahead += target.split(separator: "/").reversed().map(String.init)
    }
    return reached.joined(separator: "/")
  }

  /// Follows the directory of a path, each directory once only, and leaves the last name as it is.
  func followParent(of path: String) throws(DiskError) -> String {
    let parent = RegistryPath.parent(of: path)
    guard !parent.isEmpty else { return path }
    let name = String(path.utf8.dropFirst(parent.utf8.count + 1)) ?? path
    if let known = followed.withLock({ $0[parent] }) { return RegistryPath.join(known, name) }
    let reached = try follow(parent)
    followed.withLock { $0[parent] = reached }
    return RegistryPath.join(reached, name)
  }
}
