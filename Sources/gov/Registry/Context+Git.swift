// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension Context {
  /// The one person whose id or account is git's user.name, or the name in git's user.email.
  func gitLogin(_ registry: Registry?) -> String? {
    nil
  }
}
