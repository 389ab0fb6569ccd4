// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Foundation
import Testing

private let casesFolder = ProcessInfo.processInfo.environment["SIGNATURE_CASES"]

/// `.ci/signature-counterpart` runs this, and asks other verifiers about what it writes.
@Suite("Other verifiers", .enabled(if: casesFolder != nil, "SIGNATURE_CASES names no folder"))
struct CounterpartTests {
    @Test("Get what was given to this one, with its verdicts")
    func write() async throws {
        let folder = URL(fileURLWithPath: try #require(casesFolder))
        let now = SignatureTests.now
        var cases: [(kind: String, labels: [String], request: SignedRequest)] = []
        for example in SignatureCase.all { cases.append(("picked", [example.name], try example.made(now: now))) }
        for example in GeneratedCase.cases(200, now: now) {
            cases.append(("generated", [example.shape] + example.faults, example.request))
        }
        var table = ""
        for (index, (kind, labels, request)) in cases.enumerated() {
            let place = folder.appending(path: "\(index)")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try Data(request.file).write(to: place.appending(path: "file.pem"))
            try Data(request.anchors.utf8).write(to: place.appending(path: "anchors.pem"))
            try Data(request.body).write(to: place.appending(path: "body"))
            try Data(request.signature.utf8).write(to: place.appending(path: "signature"))
            let verdict = try await request.verdict()?.rawValue ?? "accepted"
            table += "\(index)\t\(kind)\t\(now.secondsSince1970)\t\(verdict)\t\(labels.joined(separator: "|"))\n"
        }
        try Data(table.utf8).write(to: folder.appending(path: "cases.tsv"))
        print("\(cases.count) cases")
    }
}
#endif
