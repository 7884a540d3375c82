// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension RegistryReader {
  /// What candidates said in an open vote.
  mutating func candidacies(in name: String) throws(FileError) -> [Candidacy] {
    let folder = "\(RegistryLayout.votes)/\(name)/candidacies"
    var found: [Candidacy] = []
    for file in try files(in: folder) {
      let path = "\(folder)/\(file)"
      guard let (candidacy, node) = try record(Candidacy.self, at: path) else { continue }
      expect(path, RegistryLayout.candidacy(VoteID(name), candidacy.person), node["person"])
      found.append(candidacy)
    }
    return found.sorted { $0.person < $1.person }
  }

  /// What decides the ties of a vote that has closed.
  mutating func readDraw(of name: String) throws(FileError) {
    let path = RegistryLayout.draw(VoteID(name))
    guard try isThere(path) else { return }
    draws[VoteID(name)] = try record(Draw.self, at: path)?.record
  }

  /// Puts every draw to its vote, once the votes are read.
  mutating func attachDraws() {
    for (id, draw) in draws { attach(draw, to: id) }
    draws = [:]
  }
}
