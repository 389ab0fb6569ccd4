// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a JSON text, and at which byte.
///
/// The text itself is never part of the error, because it may hold a secret.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong; an open set.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        public let description: String
        private init(_ description: String) { self.description = description }

        /// The text ends in the middle of a value.
        public static let unexpectedEnd = Self("the text ends in the middle of a value")
        /// A byte that RFC 8259 does not allow in its place.
        public static let unexpectedByte = Self("unexpected byte")
        /// Something other than white space follows the value.
        public static let trailingBytes = Self("bytes follow the end of the value")
        /// A number that RFC 8259 section 6 does not allow, such as `01` or `1.`.
        public static let malformedNumber = Self("malformed number")
        /// A number with a fraction where an integer belongs.
        public static let notAnInteger = Self("number with a fraction where an integer belongs")
        /// A number that the type asked for cannot hold.
        public static let numberOutOfRange = Self("number out of range")
        /// An escape that RFC 8259 section 7 does not allow, such as `\x`.
        public static let malformedEscape = Self("malformed escape in a string")
        /// A control character below U+0020 that is not escaped.
        public static let controlCharacter = Self("unescaped control character in a string")
        /// Bytes that are not UTF-8.
        public static let invalidUTF8 = Self("invalid UTF-8 in a string")
        /// More containers inside each other than ``JSONReader/Limits/depth`` allows.
        public static let tooDeep = Self("nested too deeply")
        /// More bytes than ``JSONReader/Limits/bytes`` allows.
        public static let tooLarge = Self("more bytes than allowed")
        /// A value of another kind than the one asked for.
        public static func expected(_ kind: JSONReader.Kind, found: JSONReader.Kind) -> Self {
            Self("expected \(kind), found \(found)")
        }
        /// A member that has to be there is missing, or null.
        public static func missing(_ member: StaticString) -> Self { Self("missing \"\(member)\"") }
        /// A value that is well-formed and that the reader cannot accept.
        public static func invalid(_ what: StaticString) -> Self { Self("invalid \(what)") }
    }

    /// What went wrong.
    public let code: Code
    /// The offset of the byte, counted from 0.
    public let offset: Int

    public init(_ code: Code, at offset: Int) {
        self.code = code
        self.offset = offset
    }

    public var description: String { "\(code.description) at byte \(offset)" }
}
