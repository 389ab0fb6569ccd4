// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The known gaps of each file: a list of lines `FILE<tab>GAP`; `#` begins a comment.
public struct KnownGaps: Sendable {
    private var gaps: [String: [String]] = [:]

    public init() {}

    public init(_ list: String) {
        for line in list.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", maxSplits: 1).map(String.init)
            gaps[columns[0], default: []] += columns.dropFirst()
        }
    }

    func gaps(of file: String) -> [String] { gaps[file] ?? [] }

    /// The files that have known gaps.
    var files: [String] { gaps.filter { !$0.value.isEmpty }.keys.sorted() }

    /// Whether the list has an entry for a file, also one without gaps.
    func hasSeen(_ file: String) -> Bool { gaps[file] != nil }

    mutating func set(_ gaps: [String], of file: String) { self.gaps[file] = gaps }

    /// The list in its written form.
    public var list: String {
        gaps.sorted { $0.key < $1.key }.flatMap { file, gaps in gaps.map { "\(file)\t\($0)\n" } }.joined()
    }
}
