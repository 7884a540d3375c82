// SPDX-License-Identifier: Apache-2.0

/// What a ballot on a motion says.
public enum MotionChoice: String, Sendable, Hashable, CaseIterable {
  /// For the motion.
  case yes
  /// Against the motion.
  case no
  /// Neither; the voter takes part without taking a side.
  case abstain
  /// Against the motion, and no majority carries it.
  case veto
}
