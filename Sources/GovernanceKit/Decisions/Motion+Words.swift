// SPDX-License-Identifier: Apache-2.0

extension Motion {
  /// The motion in a language, with the charter's titles.
  package func sentence(in language: Language, _ charter: Charter) -> String {
    guard language == .chinese else { return sentence }
    let who = person?.text ?? ""
    let role = role.map { charter.roleWords($0, in: language) } ?? ""
    let place = scope.map { "\($0) 的 " } ?? ""
    let body = body.map { charter.bodyWords($0, in: language) } ?? ""
    if kind == .remove { return "\(who) 离任\(body)".spacedForChinese }
    switch kind {
    case .promote: return "晋升 \(who) 为 \(place)\(role)".spacedForChinese
    case .revoke: return "取消 \(who) 的 \(place)\(role) 角色".spacedForChinese
    case .resolve: return "决议：\(text ?? "")"
    case .appoint: return "任命 \(who) 为\(body)\(seat ?? "member")".spacedForChinese
    default: return sentence
    }
  }
}
