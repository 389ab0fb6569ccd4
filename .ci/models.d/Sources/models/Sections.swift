// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SwiftParser

/// A file without its generated sections. A section reaches from its marker to the end of the enclosing block.
struct Sections {
    static let marker = "// Made by .ci/models from the properties above."

    /// The lines that are written by hand, markers included.
    private var lines: [Substring] = []

    struct NoModel: Error, CustomStringConvertible {
        let name: String
        var description: String { "the marker in \(name) stands in no struct that is a JSONModel" }
    }

    init(of text: String) {
        var indentation: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let marker = indentation {
                guard !line.isEmpty, line.indentation < marker else { continue }
                indentation = nil
            }
            lines.append(line)
            if line.drop(while: { $0 == " " }) == Self.marker { indentation = line.indentation }
        }
    }

    /// The file with its sections written anew.
    func text(naming: Naming) throws -> String {
        let models = Parser.parse(source: lines.joined(separator: "\n")).models(naming: naming)
        var made: [String] = []
        for (place, line) in lines.enumerated() {
            made.append(String(line))
            guard line.drop(while: { $0 == " " }) == Self.marker else { continue }
            let name = owner(ofLineAt: place)
            guard let model = models.first(where: { $0.name == name.path }) else { throw NoModel(name: name.path) }
            let code = name.isExtension ? model.codeForExtension : model.code
            made += code.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.isEmpty ? "" : String(repeating: " ", count: line.indentation) + $0
            }
        }
        return made.joined(separator: "\n")
    }

    /// The type that a line stands in: the headers of the blocks around it, from the outermost to the innermost.
    private func owner(ofLineAt place: Int) -> (path: String, isExtension: Bool) {
        var names: [String] = []
        var isExtension = false
        var inner = lines[place].indentation
        for line in lines[..<place].reversed() where !line.isEmpty && line.indentation < inner {
            inner = line.indentation
            let words = line.split(whereSeparator: { $0 == " " || $0 == ":" })
            guard let keyword = words.firstIndex(where: { ["struct", "enum", "extension"].contains($0) }) else {
                continue
            }
            if names.isEmpty { isExtension = words[keyword] == "extension" }
            names.insert(String(words[keyword + 1].prefix { $0 != "<" }), at: 0)
        }
        return (names.joined(separator: "."), isExtension)
    }
}

extension Substring {
    fileprivate var indentation: Int { prefix { $0 == " " }.count }
}
