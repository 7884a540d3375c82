// SPDX-License-Identifier: Apache-2.0

extension BuiltInCharter {
  /// openGemini's council charter of 2023 as data.
  static let openGemini2023Text = #"""
    {}

    """#
}
