// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import SwiftParser

// models camelCase|snakeCase FILE...: writes at the end of each file how its models are read and written.
let marker = "// MARK: - Reading and writing, made of the declarations above by .ci/models\n"

guard CommandLine.arguments.count > 2, let naming = Naming(rawValue: CommandLine.arguments[1]) else {
    print("usage: models camelCase|snakeCase FILE...")
    exit(2)
}
for path in CommandLine.arguments.dropFirst(2) {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let declared = text.components(separatedBy: marker)[0]
    let models = Parser.parse(source: declared).models(naming: naming)
    var made = declared
    if !models.isEmpty {
        while made.hasSuffix("\n\n") { made.removeLast() }
        made += "\n" + marker + "\n" + models.map(\.code).joined(separator: "\n\n") + "\n"
    }
    if made != text { try made.write(toFile: path, atomically: true, encoding: .utf8) }
}
