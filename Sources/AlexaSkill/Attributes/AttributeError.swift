// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why lasting attributes could not be read or changed. Where that is not said otherwise, nothing was changed.
///
/// It has a reply of its own, for a handler that does not catch it. It names attributes, never their values or their owner.
public struct AttributeError: ReplyableError, CustomStringConvertible {
    /// What went wrong. The set is open.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
        public let rawValue: String
        /// A code of your own.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The skill has no store.
        public static let noStore = Code(rawValue: "noStore")
        /// The request does not say whose attributes are meant: it has no user, or no device.
        public static let noOwner = Code(rawValue: "noOwner")
        /// The store failed; ``AttributeError/cause`` is what it threw. A change may have been stored or not.
        public static let unavailable = Code(rawValue: "unavailable")
        /// Other turns stored a change first, four times in a row.
        public static let conflict = Code(rawValue: "conflict")
        /// More turns change the same owner's attributes at once than this process lets wait: 256.
        public static let busy = Code(rawValue: "busy")
        /// What is stored is not of the key's type, or, without a ``AttributeError/name``, not a JSON object. Nothing is saved
        /// that could not be read again, such as an array in more than 120 others.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The new value has no JSON, such as a `Double` that is not finite; or the name is the SDK's own.
        public static let unencodable = Code(rawValue: "unencodable")
        /// All attributes of the owner together would be larger than ``LastingAttributes/maximumSize``.
        public static let tooLarge = Code(rawValue: "tooLarge")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .noStore: "the skill has no store for attributes"
            case .noOwner: "the request does not say whose attributes are meant"
            case .unavailable: "the store of the attributes failed"
            case .conflict: "other turns changed the attributes first, again and again"
            case .busy: "too many turns wait to change the same attributes"
            case .unreadable: "what is stored is not of the type asked for"
            case .unencodable: "the value cannot be stored"
            case .tooLarge: "the attributes would be too large"
            default: rawValue
            }
        }
    }

    /// What went wrong.
    public let code: Code
    /// The attribute's name, where the error is about one.
    public let name: String?
    /// What the store threw, or why a value cannot be read.
    public let cause: (any Error)?

    /// An error.
    public init(_ code: Code, name: String? = nil, cause: (any Error)? = nil) {
        self.code = code
        self.name = name
        self.cause = cause
    }

    /// A sentence for the user; the skill's `onEvent` gets the error.
    public func reply(in turn: Turn<Guest>) -> Reply {
        switch code {
        case .unavailable: "Sorry, I can't remember things right now. Please try again in a moment."
        case .conflict, .busy: "Sorry, I couldn't make a note of that. Please try again."
        case .unreadable: "Sorry, I can't make sense of my notes. Please try again later."
        case .noOwner: "Sorry, I don't know who is asking, and so I can't look it up."
        default: "Sorry, something went wrong. Please try again later."
        }
    }

    /// What went wrong, and the attribute's name.
    public var description: String { code.description + (name.map { ": \($0)" } ?? "") }
}

extension AttributeError: CustomReflectable {
    /// The description: the cause may quote a value.
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
