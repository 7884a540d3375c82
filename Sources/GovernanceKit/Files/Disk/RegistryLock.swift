// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The right to read or to write a registry, held until it goes out of sight.
///
/// It is an advisory lock on the directory itself, so that nothing of it shows in the tracked tree,
/// and the system drops it when the process ends, however it ends. Who holds one waits for himself
/// if he asks for another: take one for a command.
package struct RegistryLock: ~Copyable {
  /// What the holder may do while others may not do the opposite.
  package enum Kind: Hashable, Sendable {
    /// Read, together with other readers.
    case shared
    /// Write, alone.
    case exclusive
  }

  /// What the holder may do.
  package let kind: Kind
  /// What was done about an interrupted change found on the way, nil when there was none.
  package let recovery: Recovery?

  let descriptor: Descriptor
}

extension RegistryDirectory {
  /// Waits for the right to read or write, then finishes or undoes what a killed gov has left.
  ///
  /// The waiting is counted in naps, so that no clock is read here.
  package func lock(
    _ kind: RegistryLock.Kind, waiting milliseconds: Int = 5000
  ) throws(DiskError) -> RegistryLock {
    let folder = folder
    if kind == .exclusive, !folder.isWritable(".") { throw .registryReadOnly(path) }
    let descriptor = try DiskError.naming(path) { () throws(SystemError) in
      try folder.open(".", O_RDONLY | O_DIRECTORY)
    }
    try wait(for: kind, on: descriptor, milliseconds)
    try checkPresence()
    var recovery: Recovery?
    if try needsRecovery() {
      if kind == .shared { try wait(for: .exclusive, on: descriptor, milliseconds) }
      // Another reader may have been here while we waited.
      if try needsRecovery() { recovery = try recover() }
      if kind == .shared { try wait(for: .shared, on: descriptor, milliseconds) }
    }
    return RegistryLock(kind: kind, recovery: recovery, descriptor: descriptor)
  }

  private func wait(
    for kind: RegistryLock.Kind, on descriptor: borrowing Descriptor, _ milliseconds: Int
  ) throws(DiskError) {
    let number = descriptor.number
    let operation = kind == .exclusive ? LOCK_EX : LOCK_SH
    var waited = 0
    while true {
      do throws(SystemError) {
        try SystemError.check { flock(number, operation | LOCK_NB) }
        return
      } catch {
        guard error.code == EWOULDBLOCK else { throw DiskError(error, path) }
      }
      guard waited < milliseconds else {
        // Only a writer keeps a reader out.
        throw .registryBusy(path, isWriting: kind == .shared, milliseconds: milliseconds)
      }
      let nap = min(10, milliseconds - waited)
      usleep(UInt32(nap) * 1000)
      waited += nap
    }
  }
}
