// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

/// The first form of a page, as far as a login form goes.
struct HTMLForm {
    /// Where it is sent; empty is the page's own address.
    var action = ""
    /// Whether it is posted.
    var isPost = false
    /// Its fields, with what stands in them.
    var fields: [Field] = []

    struct Field {
        var name: String
        var value: String
        var type: String
    }

    /// - Parameter page: HTML; `nil` if there is no form in it.
    init?(in page: String) {
        var isInside = false
        for tag in Self.tags(of: page) {
            switch tag.name {
            case "form" where !isInside:
                isInside = true
                action = tag["action"] ?? ""
                isPost = tag["method"]?.lowercased() == "post"
            case "/form" where isInside: return
            case "input" where isInside, "button" where isInside: add(tag)
            default: break
            }
        }
        if !isInside { return nil }
    }

    private mutating func add(_ tag: Tag) {
        guard let name = tag["name"], !name.isEmpty else { return }
        let type = (tag["type"] ?? (tag.name == "button" ? "submit" : "text")).lowercased()
        if type == "radio", fields.contains(where: { $0.name == name }) { return }
        // Of several buttons a person presses the first; the second is usually "no".
        if type == "submit", fields.contains(where: { $0.type == "submit" }) { return }
        fields.append(Field(name: name, value: tag["value"] ?? (type == "checkbox" ? "on" : ""), type: type))
    }

    /// What is sent when a user logs in and agrees.
    func filled(user: String, password: String) -> HTTP.Query {
        var query = HTTP.Query()
        for field in fields {
            switch field.type {
            case "password": query.add(field.name, password)
            case "text", "email": query.add(field.name, field.value.isEmpty ? user : field.value)
            default: query.add(field.name, field.value)
            }
        }
        return query
    }

    private struct Tag {
        var name: String
        var attributes: [(name: String, value: String)] = []
        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private static func tags(of page: String) -> [Tag] {
        var tags: [Tag] = []
        var rest = page.prefix(256 * 1024)
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            if rest.hasPrefix("!--") {
                guard let end = rest.range(of: "-->") else { return tags }
                rest = rest[end.upperBound...]
                continue
            }
            tags.append(tag(&rest))
        }
        return tags
    }

    private static func tag(_ rest: inout Substring) -> Tag {
        let name = rest.prefix { !$0.isWhitespace && $0 != ">" }
        rest = rest.dropFirst(name.count)
        var tag = Tag(name: name.lowercased())
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "/" }
            guard let next = rest.first, next != ">" else { return tag }
            let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" }
            rest = rest.dropFirst(max(name.count, 1)).drop(while: \.isWhitespace)
            var value = Substring()
            if rest.first == "=" {
                rest = rest.dropFirst().drop(while: \.isWhitespace)
                if let quote = rest.first, quote == "\"" || quote == "'" {
                    value = rest.dropFirst().prefix { $0 != quote }
                    rest = rest.dropFirst(value.count + 1).dropFirst()
                } else {
                    value = rest.prefix { !$0.isWhitespace && $0 != ">" }
                    rest = rest.dropFirst(value.count)
                }
            }
            tag.attributes.append((name.lowercased(), unescaped(value)))
        }
    }

    private static func unescaped(_ text: Substring) -> String {
        let entities = ["&quot;": "\"", "&#39;": "'", "&#34;": "\"", "&lt;": "<", "&gt;": ">", "&amp;": "&"]
        return entities.sorted { $0.key != "&amp;" && $1.key == "&amp;" }
            .reduce(String(text)) {
                $0.split(separator: $1.key, omittingEmptySubsequences: false).joined(separator: $1.value)
            }
    }
}

extension Substring {
    /// Where `text` stands first.
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
