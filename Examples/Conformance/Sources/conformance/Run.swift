// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Foundation

/// A file, and how it is checked.
struct Body: Sendable {
    let file: String
    var freeForm = FreeForm.spotify
    let check: @Sendable ([UInt8]) async -> Outcome

    var name: String { URL(filePath: file).lastPathComponent }
    var bytes: [UInt8]? { (try? Data(contentsOf: URL(filePath: file))).map { [UInt8]($0) } }
}

/// The options and the files after the command's name.
struct Run: Sendable {
    static let usage = "[--known LIST [--update] | --mutants COUNT]"

    private(set) var files: [String] = []
    private(set) var options: [String: String] = [:]

    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--update": options[argument] = ""
            case "--as", "--table", "--known", "--mutants":
                guard let value = rest.popFirst() else { return nil }
                options[argument] = value
            case _ where argument.hasPrefix("-"): return nil
            default: files.append(argument)
            }
        }
    }

    /// Prints what is found, and returns the exit code: 1 if any body failed, or there was none.
    func over(_ bodies: [Body]) async -> Int32 {
        guard let mutants = options["--mutants"] else { return await check(bodies) }
        guard let count = Int(mutants), count > 0 else {
            complain("\(mutants) is no number of mutants")
            return 2
        }
        return await mutate(bodies, count)
    }

    private func check(_ bodies: [Body]) async -> Int32 {
        guard let path = options["--known"] else { return await tally(bodies, print: true).exitCode }
        let list = URL(filePath: path)
        guard let text = try? String(contentsOf: list, encoding: .utf8) else {
            complain("cannot read \(path)")
            return 2
        }
        guard options["--update"] != nil else { return await tally(bodies, KnownGaps(text), print: true).exitCode }
        let comments = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { "\($0)\n" }.joined()
        let found = await tally(bodies).found
        do {
            try (comments + found.list).write(to: list, atomically: true, encoding: .utf8)
        } catch {
            complain("cannot write \(path)")
            return 2
        }
        return await tally(bodies, found, print: true).exitCode
    }

    private func tally(_ bodies: [Body], _ known: KnownGaps = KnownGaps(), print isShown: Bool = false) async -> Tally {
        var tally = Tally(known: known)
        for body in bodies {
            let outcome: Outcome
            if let bytes = body.bytes {
                outcome = await body.check(bytes)
            } else {
                outcome = Outcome(failures: ["cannot be opened"])
            }
            for line in tally.lines(for: body.name, outcome) where isShown { print(line) }
        }
        if isShown { print(tally.summary) }
        return tally
    }

    private func mutate(_ bodies: [Body], _ count: Int) async -> Int32 {
        var mutants = Mutants(seed: 1)
        for body in bodies {
            guard let bytes = body.bytes else { continue }
            await mutants.add(body.name, bytes, body.freeForm, body.check)
        }
        let result = await mutants.run(count)
        for line in result.unnoticed { print("unnoticed \(line)") }
        print("\(result.made) mutants, \(result.unnoticed.count) unnoticed")
        return result.made == count && result.unnoticed.count * 100 <= count ? 0 : 1
    }
}
