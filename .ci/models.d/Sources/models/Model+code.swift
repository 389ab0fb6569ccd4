// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Model {
    /// The generated code for the struct's own braces: members are read directly into their properties.
    var code: String {
        let required = members.filter(\.isRequired)
        return code(
            storing: fields.map { "    self.\($0.property) = \($0.stored)" },
            locals: required, parts: part.map { ["    \($0.name) = \($0.type)()"] } ?? [],
            target: { $0.isRequired ? $0.name : $0.property }, required.map { "    self.\($0.name) = \($0.name)" })
    }

    /// The generated code for an extension. There the compiler's memberwise initializer creates the value, in one step.
    var codeForExtension: String {
        code(
            storing: ["    self.init(\(fields.map { "\($0.name): \($0.stored)" }.joined(separator: ", ")))"],
            locals: fields, parts: [], target: \.name,
            ["    self.init(\(fields.map { "\($0.name): \($0.name)" }.joined(separator: ", ")))"])
    }

    private func code(
        storing given: [String], locals: [Field], parts: [String], target: (Field) -> String, _ read: [String]
    ) -> String {
        let made = [
            needsInitializer ? initializer(given) : nil,
            needsReading ? reading(into: target, locals.map { "    var \($0.name) = \($0.start)" } + parts, read) : nil,
            needsWriting ? writing : nil,
        ]
        return made.compactMap { $0?.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var part: Field? { fields.first(where: \.isPart) }
    private var members: [Field] { fields.filter { !$0.isPart } }

    /// A parameter for each member; a request's head is the first, and a command's options are the last.
    private func initializer(_ given: [String]) -> [String] {
        let head = part.map { $0.type == "RequestHead" ? [$0] : [] } ?? []
        let ordered = head + members + (part.map { $0.type == "RequestHead" ? [] : [$0] } ?? [])
        let parameters = ordered.map { "\($0.name): \($0.type)\($0.default.map { " = \($0)" } ?? "")" }
        return ["\(access)init(\(parameters.joined(separator: ", "))) {"] + given + ["}"]
    }

    private func reading(into target: (Field) -> String, _ start: [String], _ end: [String]) -> [String] {
        let cases = members.map { "        case \"\($0.wire)\": \(target($0)) = \($0.reading)" }
        let required = members.filter(\.isRequired).map {
            "    guard let \($0.name) else { throw json.error(.missing(\"\($0.wire)\")) }"
        }
        let rest = part.map { "try \($0.name).read(member, from: &json)" } ?? "try json.skip()"
        return ["\(access)init(from json: inout JSONReader) throws(JSONError) {"] + start
            + ["    try json.beginObject()", "    while let member = try json.nextKey() {", "        switch member {"]
            + cases + ["        default: \(rest)", "        }", "    }"] + required + end + ["}"]
    }

    private var writing: [String] {
        var lines = ["\(access)func write(to json: inout JSONWriter) {", "    json.object { json in"]
        if let part, part.type == "RequestHead" {
            lines.append("        \(part.name).write(type: type, to: &json)")
        } else {
            if hasType { lines.append("        json.member(\"type\", Self.type)") }
            if let part { lines.append("        \(part.name).write(to: &json)") }
        }
        lines += members.map { "        json.member(\"\($0.wire)\", \($0.property))" }
        return lines + ["    }", "}"]
    }
}
