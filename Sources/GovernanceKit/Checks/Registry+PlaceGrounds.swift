// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Why what is held in a place cannot still be held; nothing where it can, or where it ended.
  package func flaw(
    inOutliving scope: Scope?, _ until: Day?, _ inspection: Inspection
  ) -> String? {
    guard let scope, let ended = place(scope)?.ended else { return nil }
    let zone = inspection.charter(at: ended.basis.at).zone
    let day = zone.day(of: ended.basis.at)
    guard until.map({ $0 > day }) ?? true else { return nil }
    return flaw(inPlace: scope, at: ended.basis.at, zone)
  }
}
