// SPDX-License-Identifier: Apache-2.0

extension Unicode.Scalar {
  /// Whether this is a control, a line separator or a format character, which hides what it does.
  ///
  /// Format characters (Cf) are listed as of Unicode 16 and not asked of the standard library, whose
  /// version differs between systems: the same value must be spelled by the same bytes everywhere.
  var isUnseen: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0x20...0xAC: false
    case 0xAD, 0x0600...0x0605, 0x061C, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x180E: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0x110BD, 0x110CD, 0x13430...0x1343F: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0001, 0xE0020...0xE007F: true
    default: false
    }
  }
}
