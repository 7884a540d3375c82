// SPDX-License-Identifier: Apache-2.0

extension DatesInOrder {
  /// A project or component is entered, changed and ended in this order, and not in the future.
  static func check(_ place: some Place, _ path: String, _ inspection: inout Inspection) {
    past(place.at, path, ["at"], &inspection)
    var last = place.at
    for (index, former) in place.formerModules.enumerated() {
      after(
        former.until, last, path, ["formerModules", .index(index), "until"], &inspection)
      last = max(last, former.until)
    }
    guard let ended = place.ended else { return }
    past(ended.basis.at, path, ["ended", "basis", "at"], &inspection)
    after(ended.basis.at, last, path, ["ended", "basis", "at"], &inspection)
  }
}
