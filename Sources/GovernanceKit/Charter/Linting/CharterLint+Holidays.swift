// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// A holiday ends after it begins, and what makes up for it is a day that would be off.
  mutating func checkHolidays() {
    let root = CharterPath()["holidays"]
    for (index, holiday) in charter.holidays.enumerated() {
      let last = holiday.through ?? holiday.from
      if last < holiday.from {
        error(
          at: root[index]["through"],
          "a holiday ends on or after its first day: '\(last)' is before '\(holiday.from)'")
      } else if last.number - holiday.from.number >= 366 {
        error(at: root[index]["through"], "a holiday is listed year by year, and is no longer")
      }
      for (place, day) in holiday.worked.enumerated() {
        let path = root[index]["worked"][place]
        if charter.holidays.contains(where: { $0.holds(day) }) {
          error(at: path, "'\(day)' is a day off, and cannot be worked as well")
        } else if day.weekday <= 5 {
          warn(at: path, "'\(day)' is from Monday to Friday and worked anyhow", help: "remove it")
        }
      }
    }
  }
}
