// SPDX-License-Identifier: Apache-2.0

/// The command line's entry point.
@main
enum Gov {
  static func main() {}
}
