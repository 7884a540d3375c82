// SPDX-License-Identifier: Apache-2.0
import Synchronization

@testable import gov

/// What a run of `gov` left behind.
struct Outcome: Equatable {
  var exit: Int32 = 0
  var stdout = ""
  var stderr = ""
}

/// Memory that a sink writes to.
final class Capture: Sendable {
  private let storage = Mutex("")

  var text: String { storage.withLock { $0 } }

  var sink: Sink {
    Sink { text in
      self.storage.withLock { $0 += text }
      return 0
    }
  }
}

extension Gov {
  /// Runs a command line in this process, in a context whose sinks are replaced.
  static func outcome(_ words: [String], in context: Context) -> Outcome {
    let output = Capture()
    let error = Capture()
    var context = context
    context.output = output.sink
    context.error = error.sink
    let exit = run(words, in: context)
    return Outcome(exit: exit.rawValue, stdout: output.text, stderr: error.text)
  }
}

extension Context {
  /// A world with nothing in it: no environment, no terminal, and a clock that stands still.
  static func ofTest(
    directory: String = "/nowhere", environment: [String: String] = [:], input: String = ""
  ) -> Context {
    Context(
      directory: directory, environment: environment, output: Capture().sink,
      error: Capture().sink, readStandardInput: { .success(Array(input.utf8)) },
      clock: { 1_767_225_600 })
  }
}
