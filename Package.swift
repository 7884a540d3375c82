// swift-tools-version: 6.2

import PackageDescription

/// Every target is compiled under the same rules; each is explained in its proposal.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .strictMemorySafety(),  // SE-0458
]

let package = Package(
  name: "gov",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "GovernanceKit", targets: ["GovernanceKit", "Counting"]),
    .executable(name: "gov", targets: ["gov"]),
  ],
  targets: [
    // Bytes to positioned JSON values and back. Knows nothing of governance.
    .target(name: "StrictJSON", swiftSettings: settings),
    // Motions and elections, counted exactly. Knows nothing of registries.
    .target(name: "Counting", dependencies: ["StrictJSON"], swiftSettings: settings),
    // The model, the rules, and the only code that touches a registry's files.
    .target(
      name: "GovernanceKit",
      dependencies: ["StrictJSON", "Counting"],
      swiftSettings: settings),
    // Words to calls, values to text or JSON.
    .executableTarget(
      name: "gov",
      dependencies: ["GovernanceKit", "StrictJSON", "Counting"],
      swiftSettings: settings),
    // Killed by tests while it writes; see the tests of the disk.
    .executableTarget(
      name: "crash-writer", dependencies: ["GovernanceKit"], path: "Tests/CrashWriter",
      swiftSettings: settings),
    // How fast elections are counted: swift run -c release benchmark-elections
    .executableTarget(
      name: "benchmark-elections",
      dependencies: ["Counting"],
      path: "Tests/Benchmarks/Elections",
      swiftSettings: settings),
    // How fast registries answer: swift run -c release benchmark-registry
    .executableTarget(
      name: "benchmark-registry",
      dependencies: ["Counting", "GovernanceKit"],
      path: "Tests/Benchmarks/Registry",
      swiftSettings: settings),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: settings),
    .testTarget(name: "CountingTests", dependencies: ["Counting"], swiftSettings: settings),
    .testTarget(
      name: "GovernanceKitTests",
      dependencies: ["GovernanceKit", "StrictJSON", "Counting", "crash-writer"],
      swiftSettings: settings),
    .testTarget(
      name: "govTests",
      dependencies: ["gov", "GovernanceKit", "StrictJSON", "Counting"],
      exclude: ["Transcripts"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
