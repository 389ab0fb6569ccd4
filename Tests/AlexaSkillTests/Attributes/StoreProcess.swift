// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import LinkedCore
import Synchronization

/// A running program of `Tests/StoreProcess`, which SwiftPM builds beside the tests.
final class StoreProcess {
    private let process = Process()
    private let input = Pipe()
    private let ended = Promise<Int32, any Error>()
    private let lines: AsyncStream<String>

    init(_ arguments: String...) throws {
        let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let folder = (tests ?? Bundle.main.executableURL ?? URL(filePath: ".")).deletingLastPathComponent()
        process.executableURL = folder.appending(path: "StoreProcess")
        process.arguments = arguments
        process.standardInput = input
        let output = Pipe()
        process.standardOutput = output
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        self.lines = lines
        process.terminationHandler = { [ended] in ended.decide(.success($0.terminationStatus)) }
        try process.run()
        // A readability handler may crash in libdispatch when the pipe closes.
        LinkedCore.Thread.detach {
            let pending = Pending()
            while case let data = output.fileHandleForReading.availableData, !data.isEmpty {
                for text in pending.lines(with: data) { line.yield(text) }
            }
            line.finish()
        }
    }

    /// The next line that the process writes; `nil` after the last.
    func line() async -> String? {
        for await line in lines { return line }
        return nil
    }

    /// Lets a process that waits begin.
    func go() { try? input.fileHandleForWriting.write(contentsOf: Data("\n".utf8)) }

    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits for the end; returns the code, or the signal's number.
    func status() async -> Int32? { try? await ended.value() }

    /// Bytes of a line whose end was not read yet.
    private final class Pending: Sendable {
        private let rest = Mutex<[UInt8]>([])

        func lines(with data: Data) -> [String] {
            rest.withLock { rest in
                rest += data
                var lines = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
                let last = lines.popLast() ?? []
                defer { rest = Array(last) }
                return lines.map { String(decoding: $0, as: UTF8.self) }
            }
        }
    }
}
