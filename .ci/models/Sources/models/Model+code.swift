// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Model {
    /// The extension with what is not written by hand.
    var code: String {
        let parts = [needsInitializer ? initializer : nil, needsReading ? reading : nil, needsWriting ? writing : nil]
        return "extension \(name) {\n\(parts.compactMap { $0 }.joined(separator: "\n\n"))\n}"
    }

    private var part: Field? { fields.first(where: \.isPart) }
    private var members: [Field] { fields.filter { !$0.isPart } }

    /// A parameter for each member; a request's head is the first, and a command's options are the last.
    private var initializer: String {
        let head = part.map { $0.type == "RequestHead" ? [$0] : [] } ?? []
        let ordered = head + members + (part.map { $0.type == "RequestHead" ? [] : [$0] } ?? [])
        let parameters = ordered.map { "\($0.name): \($0.type)\($0.default.map { " = \($0)" } ?? "")" }
        let values = fields.map { "\($0.name): \($0.stored)" }
        return """
                \(access)init(\(parameters.joined(separator: ", "))) {
                    self.init(\(values.joined(separator: ", ")))
                }
            """
    }

    private var reading: String {
        let locals = fields.map { "        var \($0.name) = \($0.start)" }
        let cases = members.map { "            case \"\($0.wire)\": \($0.name) = \($0.reading)" }
        let required = members.filter(\.isRequired).map {
            "        guard let \($0.name) else { throw json.error(.missing(\"\($0.wire)\")) }"
        }
        let values = fields.map { "\($0.name): \($0.name)" }.joined(separator: ", ")
        let stored =
            isMemberwise ? ["        self.init(\(values))"] : fields.map { "        self.\($0.property) = \($0.name)" }
        let rest = part.map { "try \($0.name).read(key, from: &json)" } ?? "try json.skip()"
        let lines =
            ["    \(access)init(from json: inout JSONReader) throws(JSONError) {"] + locals
            + ["        try json.beginObject()", "        while let key = try json.nextKey() {", "            switch key {"]
            + cases + ["            default: \(rest)", "            }", "        }"] + required + stored + ["    }"]
        return lines.joined(separator: "\n")
    }

    private var writing: String {
        var lines = ["    \(access)func write(to json: inout JSONWriter) {", "        json.object { json in"]
        if let part, part.type == "RequestHead" {
            lines.append("            \(part.name).write(type: type, to: &json)")
        } else {
            if hasType { lines.append("            json.member(\"type\", Self.type)") }
            if let part { lines.append("            \(part.name).write(to: &json)") }
        }
        lines += members.map { "            json.member(\"\($0.wire)\", \($0.property))" }
        return (lines + ["        }", "    }"]).joined(separator: "\n")
    }
}
