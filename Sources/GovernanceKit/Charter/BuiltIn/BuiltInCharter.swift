// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// A charter that comes with gov; a registry keeps its own copy of the text.
public enum BuiltInCharter: String, CaseIterable, Sendable {
  /// GreatSQL's governance page: two ladders, a TOC and a PMC.
  case greatsql
  /// TiKV's five roles and SIGs of 2019.
  case tikv
  /// TiKV's SIGs with their own rules, as they stood in July 2021.
  case tikvSIGs = "tikv-sigs"
  /// TiKV's teams since July 2021.
  case tikvTeams = "tikv-teams"
  /// Milvus's charters of 2021: SIGs and a TSC.
  case milvus
  /// Milvus's rules since 2022.
  case milvus2022 = "milvus-2022"
  /// openGemini's roles and votes since August 2024.
  case opengemini
  /// openGemini's council charter of 2023: a Council and two committees below it.
  case opengemini2023 = "opengemini-2023"

  /// The charter that a registry begins with where none is named.
  public static let standard = BuiltInCharter.greatsql

  /// The charter's text in its canonical spelling.
  public var text: String {
    switch self {
    case .greatsql: Self.greatsqlText
    case .tikv: Self.tikvText
    case .tikvSIGs: Self.tikvSIGsText
    case .tikvTeams: Self.tikvTeamsText
    case .milvus: Self.milvusText
    case .milvus2022: Self.milvus2022Text
    case .opengemini: Self.openGeminiText
    case .opengemini2023: Self.openGemini2023Text
    }
  }

  /// The charter.
  public var charter: Charter {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: Array(text.utf8))
    } catch {
      preconditionFailure("the built-in charter '\(rawValue)' is no JSON: \(error)")
    }
    var problems = Problems()
    guard let charter = Charter.read(document.root, &problems), document.duplicates.isEmpty else {
      let all = document.duplicates + problems.list
      preconditionFailure(
        "the built-in charter '\(rawValue)' is broken: \(all.map(\.description))")
    }
    return charter
  }
}
