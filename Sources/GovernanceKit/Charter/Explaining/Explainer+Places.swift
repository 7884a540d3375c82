// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  /// Where a role is held, and what that counts for.
  func place(of role: RoleRule, heldBy holder: String) -> Statement {
    if role.kind != nil || role.heldIn.count == 1 {
      let places = scope?.text ?? words(role.heldIn)
      return say("\(holder) hold it in \(places)", "由\(holder)在\(places)中担任")
    }
    let parts = role.heldIn.filter { $0 == RoleRule.projectWord || $0 == RoleRule.componentWord }
    var meaning: [Statement] = []
    if role.isOfCommunity {
      meaning.append(
        say("held in the whole community, it counts in each part", "在整个社区中担任的，在各部分同样有效"))
    }
    if !parts.isEmpty {
      meaning.append(
        say(
          "held in \(words(parts)), it counts there and in what that is a part of, and in no other",
          "在\(words(parts))中担任的，在该处及其所属整体中有效，在别处无效"))
    }
    let places = words(role.heldIn)
    return say("\(holder) hold it in \(places)", "由\(holder)在\(places)中担任", parts: meaning)
  }

  /// Places in which a role may be held, in words.
  private func words(_ places: [String]) -> String {
    places.map { place in
      switch place {
      case RoleRule.communityWord: language.pick("the whole community", "整个社区")
      case RoleRule.projectWord: language.pick("a project", "某个项目")
      case RoleRule.componentWord: language.pick("a component", "某个组件")
      default: language.pick("a \(groupWords(place))", groupWords(place))
      }
    }.joined(separator: language.pick(" or ", "或"))
  }
}
