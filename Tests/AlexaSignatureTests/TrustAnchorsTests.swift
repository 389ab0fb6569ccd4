// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Foundation
import Testing

@Suite("Trust anchors")
struct TrustAnchorsTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "anchors-\(UUID().uuidString)")

    /// Runs the test with a folder of its own.
    private func inFolder(_ body: (URL) throws -> Void) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test("Are read from text, with words around them")
    func text() throws {
        let pem = Genuine.request.anchors
        #expect(try TrustAnchors(pem: pem).count == 1)
        #expect(try TrustAnchors(pem: "# Example Root\n\(pem)\n\n\(pem)").count == 2)
        #expect(try TrustAnchors(pem: pem).path == nil)
    }

    @Test(
        "Are nothing but certificates",
        arguments: [
            ("", TrustAnchorsError.Code.noCertificate), ("a text", .noCertificate),
            ("-----BEGIN CERTIFICATE-----\n", .malformed),
            ("-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n", .malformed),
            ("-----BEGIN PUBLIC KEY-----\nMAMCAQA=\n-----END PUBLIC KEY-----\n", .malformed),
        ])
    func malformed(text: String, code: TrustAnchorsError.Code) {
        let error = #expect(throws: TrustAnchorsError.self) { try TrustAnchors(pem: text) }
        #expect(error?.code == code)
    }

    @Test("Of the system are in the first file that has some; what cannot be read in it is left out")
    func system() throws {
        try inFolder { folder in
            let paths = ["missing", "empty", "words", "good", "other"].map { folder.appending(path: $0).path }
            let pem = Genuine.request.anchors
            try Data().write(to: folder.appending(path: "empty"))
            try Data("words".utf8).write(to: folder.appending(path: "words"))
            let broken = "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n"
            let trusted = "-----BEGIN TRUSTED CERTIFICATE-----\nMAMCAQA=\n-----END TRUSTED CERTIFICATE-----\n"
            try Data((broken + pem + trusted + pem).utf8).write(to: folder.appending(path: "good"))
            try Data(pem.utf8).write(to: folder.appending(path: "other"))
            let anchors = try TrustAnchors.system(named: nil, otherwise: paths)
            #expect(anchors.count == 2)
            #expect(anchors.path == paths[3])
            #expect(try TrustAnchors.system(named: "", otherwise: paths).count == 2)
            #expect(try TrustAnchors.system(named: paths[4], otherwise: paths).count == 1)
        }
    }

    @Test("That are nowhere make an error that names the places")
    func none() throws {
        try inFolder { folder in
            let paths = ["a", "b"].map { folder.appending(path: $0).path }
            let error = #expect(throws: TrustAnchorsError.self) {
                try TrustAnchors.system(named: nil, otherwise: paths)
            }
            #expect(error?.code == .notFound)
            #expect(error?.paths == paths)
            #expect(error?.description.contains(paths[1]) == true)
        }
    }

    @Test("Of SSL_CERT_FILE are the only ones, also if it names nothing good")
    func named() throws {
        try inFolder { folder in
            let good = folder.appending(path: "good").path
            try Data(Genuine.request.anchors.utf8).write(to: URL(fileURLWithPath: good))
            for name in [folder.appending(path: "missing").path, folder.path, "/dev/null", "/dev/zero", "relative"] {
                let error = #expect(throws: TrustAnchorsError.self) {
                    try TrustAnchors.system(named: name, otherwise: [good])
                }
                #expect(error?.paths == [name])
                #expect(error?.detail == "SSL_CERT_FILE names it")
            }
        }
    }

    @Test(
        "Of this machine are read",
        .enabled(if: TrustAnchors.systemPaths.contains { FileManager.default.fileExists(atPath: $0) }))
    func here() throws {
        #expect(try TrustAnchors.system().count > 20)
    }

    @Test("Are shown by their number and file")
    func shown() throws {
        #expect(try TrustAnchors(pem: Genuine.request.anchors).description == "TrustAnchors(1)")
    }
}
#endif
