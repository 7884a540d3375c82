// SPDX-License-Identifier: Apache-2.0

extension Motion {
  /// The motion as a document in a language says it.
  package func sentence(in language: Language, _ charter: Charter) -> String {
    guard language == .chinese else { return sentence }
    let who = person?.text ?? ""
    let place = scope.map { "（\($0)）" } ?? ""
    let title = role.map { charter.roleWords($0, in: language) } ?? ""
    let committee = body.map { charter.bodyWords($0, in: language) } ?? ""
    let seatWords =
      body.flatMap { charter.body($0) }?.seats.first { $0.id.text == seat }?.title?
      .text(in: language.rawValue) ?? seat ?? ""
    return switch kind {
    case .promote: "\(who) 晋升为 \(title)\(place)"
    case .revoke: "取消 \(who) 的 \(title)\(place)"
    case .resolve: "决议：\(text ?? "")"
    case .appoint: "\(who) 任\(committee)\(seatWords)"
    case .remove: "\(who) 离任\(committee)"
    default: sentence
    }
  }
}
