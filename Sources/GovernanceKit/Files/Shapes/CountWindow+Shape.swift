// SPDX-License-Identifier: Apache-2.0

extension CountWindow: WordDatum {}
extension CountOnce: WordDatum {}
