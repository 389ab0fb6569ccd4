// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Header fields, in order; a name may occur more than once (RFC 9110 section 5).
    ///
    /// Printing them shows `REDACTED` instead of credentials, and links without their query.
    public struct Headers: Sendable, Hashable {
        /// One field.
        public struct Field: Sendable, Hashable {
            /// The field's name.
            public var name: Name
            /// The field's value; checked for line breaks when the request is sent.
            public var value: String
            /// The only origin that the field may be sent to, which ``HTTP/Request/validate()`` checks; `nil` for any.
            ///
            /// It belongs to the field: setting the value again by its name makes a field for any origin.
            public var origin: Origin?

            public init(name: Name, value: String, origin: Origin? = nil) {
                self.name = name
                self.value = value
                self.origin = origin
            }
        }

        private var fields: [Field]

        /// Makes headers without fields.
        public init() { fields = [] }

        /// Makes headers of these fields, in their order.
        public init(_ fields: some Sequence<Field>) { self.fields = Array(fields) }

        /// The first value of `name`; setting replaces all of them, `nil` removes them.
        public subscript(name: Name) -> String? {
            get { fields.first { $0.name == name }?.value }
            set {
                guard let newValue else { return fields.removeAll { $0.name == name } }
                guard let first = fields.firstIndex(where: { $0.name == name }) else {
                    return fields.append(Field(name: name, value: newValue))
                }
                fields[first] = Field(name: fields[first].name, value: newValue)
                let kept = fields.index(after: first)
                let others = fields[kept...].filter { $0.name != name }
                fields.replaceSubrange(kept..., with: others)
            }
        }

        /// Every value of `name`, in order.
        public func all(_ name: Name) -> [String] {
            fields.filter { $0.name == name }.map(\.value)
        }

        /// Adds a field, and keeps those of the same name.
        ///
        /// - Parameter origin: The only origin that the field may be sent to; `nil` for any.
        public mutating func add(_ name: Name, _ value: String, for origin: Origin? = nil) {
            fields.append(Field(name: name, value: value, origin: origin))
        }

        /// These fields without the secret ones.
        public var withoutSecrets: Headers { Headers(fields.filter { !$0.name.isSecret }) }

        /// These fields with every value changed by `transform`.
        func mapValues(_ transform: (String) -> String) -> Headers {
            Headers(fields.map { Field(name: $0.name, value: transform($0.value)) })
        }
    }
}

extension HTTP.Headers: RandomAccessCollection {
    public var startIndex: Int { fields.startIndex }
    public var endIndex: Int { fields.endIndex }
    public subscript(position: Int) -> Field { fields[position] }
}

extension HTTP.Headers: ExpressibleByDictionaryLiteral {
    /// Makes headers of the literal's fields, in order; a name may occur more than once.
    public init(dictionaryLiteral elements: (Name, String)...) {
        self.init(elements.map { Field(name: $0.0, value: $0.1) })
    }
}

extension HTTP.Headers.Field: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `name: value`, or `name: REDACTED` if the field is secret.
    public var description: String { "\(name): \(printedValue)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }

    private var printedValue: String {
        if name.isSecret { return redactedText }
        guard name.isLink, let mark = value.firstIndex(where: { $0 == "?" || $0 == "#" }) else { return value }
        return "\(value[..<mark])?…"
    }
}

extension HTTP.Headers: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The fields in order, secrets redacted.
    public var description: String { "[\(map(\.description).joined(separator: ", "))]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
