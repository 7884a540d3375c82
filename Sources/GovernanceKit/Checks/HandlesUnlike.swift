// SPDX-License-Identifier: Apache-2.0

/// No login can be mistaken for another.
package enum HandlesUnlike: Check {
  package static let name = "handles-unlike"
  package static let law = "no id or login looks like that of somebody else"

  package static func problems(in inspection: inout Inspection) {
    var seen: [String: PersonID] = [:]
    for person in inspection.registry.sortedPeople {
      let path = RegistryLayout.person(person.id)
      let names = Set([person.id.text] + person.accounts.map(\.handle)).sorted()
      for name in names {
        let key = skeleton(name)
        if let other = seen[key], other != person.id {
          inspection.note(
            path, ["id"], "'\(name)' looks like '\(other)', who is somebody else",
            help: "make sure that nobody poses as somebody else", severity: .warning)
        }
      }
      for name in names where seen[skeleton(name)] == nil { seen[skeleton(name)] = person.id }
    }
  }

  /// What a login looks like at a glance: letters and digits that are easily mixed up become one.
  ///
  /// After Unicode TS 39's skeletons, for the characters that logins can have.
  package static func skeleton(_ name: String) -> String {
    var text = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "0": text += "o"
      case "1", "l", "|": text += "i"
      case "5": text += "s"
      case "8": text += "b"
      case "-", "_", ".": continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    var result = ""
    var previous: Character?
    for character in text {
      // "rn" and "vv" look like "m" and "w".
      if character == "n", previous == "r" {
        result.removeLast()
        result.append("m")
      } else if character == "v", previous == "v" {
        result.removeLast()
        result.append("w")
      } else {
        result.append(character)
      }
      previous = character
    }
    return result
  }
}
