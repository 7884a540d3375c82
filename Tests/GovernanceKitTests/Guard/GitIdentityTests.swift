// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Who somebody is to git` {
  @Test(arguments: [
    ("1234+alice@users.noreply.github.com", "github alice"),
    ("alice@users.noreply.github.com", "github alice"),
    ("al+ice@users.noreply.github.com", "github al+ice"),
    ("77-alice-b@users.noreply.gitlab.com", "gitlab alice-b"),
    ("9+alice@user.noreply.gitee.com", "gitee alice"),
    ("1234+@users.noreply.github.com", "nobody"),
    ("@users.noreply.github.com", "nobody"), ("alice@example.org", "nobody"),
    ("alice@users.noreply.github.com.example.org", "nobody"), ("alice", "nobody"), ("", "nobody"),
  ])
  func `a forge's own address says a login`(_ address: String, _ expected: String) {
    let account = GitIdentity(name: "", email: address).account
    #expect((account.map { "\($0.forge) \($0.handle)" } ?? "nobody") == expected)
  }

  @Test(arguments: [
    ("Nadia", "nadia@example.org", "nadia"),
    ("Somebody", "5+nadia@users.noreply.github.com", "nadia"),
    ("nadia", "5+nadia@users.noreply.github.com", "nadia"),
    ("omar", "5+nadia@users.noreply.github.com", "nobody"),
    ("Somebody", "bo@example.org", "nobody"), ("", "", "nobody"),
  ])
  func `one person is named, or nobody`(_ name: String, _ email: String, _ expected: String) throws
  {
    let registry = try CommunityFiles.community().registry()
    let person = registry.person(of: GitIdentity(name: name, email: email))
    #expect((person?.id.text ?? "nobody") == expected)
  }
}
