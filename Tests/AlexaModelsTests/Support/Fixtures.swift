// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import Foundation
import LinkedCore
import Testing

/// The bodies beside the tests.
enum Fixtures {
    static func bytes(_ path: String) throws -> [UInt8] {
        let url = Bundle.module.resourceURL?.appending(path: "Fixtures/\(path)")
        return [UInt8](try Data(contentsOf: url ?? URL(filePath: path)))
    }

    static func json(_ path: String) throws -> JSON { try JSON(parsing: bytes(path)) }

    /// The names of the files in a folder, without `.json`. Where there are none, a name that no file has: a test over no
    /// fixture would pass.
    static func names(in folder: String) -> [String] {
        let path = Bundle.module.resourceURL?.appending(path: "Fixtures/\(folder)").path() ?? folder
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let names = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
        return names.isEmpty ? ["there is no fixture in \(folder)"] : names
    }
}

/// Records that a body read as another kind of value than it should.
func anotherKind(_ location: SourceLocation = #_sourceLocation) {
    Issue.record("read as another kind", sourceLocation: location)
}
