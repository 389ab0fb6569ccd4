// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

// models camelCase|snakeCase FILE...: writes in each file what stands behind a marker. README.md says how to use it.
guard CommandLine.arguments.count > 2, let naming = Naming(rawValue: CommandLine.arguments[1]) else {
    print("usage: models camelCase|snakeCase FILE...")
    exit(2)
}
for path in CommandLine.arguments.dropFirst(2) {
    do {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let made = try Sections(of: text).text(naming: naming)
        if made != text { try made.write(toFile: path, atomically: true, encoding: .utf8) }
    } catch {
        print("\(path): \(error)")
        exit(1)
    }
}
