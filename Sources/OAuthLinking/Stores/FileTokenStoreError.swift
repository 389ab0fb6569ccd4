// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why a file of a ``FileTokenStore`` cannot be read or written. It names paths, and shows no contents.
public struct FileTokenStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong. The set is open.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
        public let rawValue: String
        /// A code of your own.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Users other than the owner may use the file or its folder.
        public static let permissions = Code(rawValue: "permissions")
        /// The file or its folder belongs to another user.
        public static let owner = Code(rawValue: "owner")
        /// It is not a regular file, but a link, a pipe or a folder.
        public static let notAFile = Code(rawValue: "notAFile")
        /// It is not a folder.
        public static let notAFolder = Code(rawValue: "notAFolder")
        /// The file does not contain a grant.
        public static let unreadable = Code(rawValue: "unreadable")
        /// Another process kept the folder locked for too long; nothing was changed.
        public static let locked = Code(rawValue: "locked")
        /// The disk did not answer in time; the grant may have been saved or not.
        public static let unresponsive = Code(rawValue: "unresponsive")
        /// The system refused; see ``FileTokenStoreError/detail``.
        public static let system = Code(rawValue: "system")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .permissions: "others than their owner may use the token files"
            case .owner: "the token files belong to another user"
            case .notAFile: "the token file is no regular file"
            case .notAFolder: "the token folder is no folder"
            case .unreadable: "what is in the token file is no grant"
            case .locked: "another process keeps the token folder locked"
            case .unresponsive: "the token folder did not answer in time"
            case .system: "the token file could not be used"
            default: rawValue
            }
        }
    }

    /// What went wrong.
    public let code: Code
    /// More about it: path, mode and owner, the call and the system's number, or the place of the mistake in the contents.
    public let detail: String?

    /// An error.
    public init(_ code: Code, detail: String? = nil) {
        self.code = code
        self.detail = detail
    }

    /// What went wrong, in one line.
    public var description: String { code.description + (detail.map { " (\($0))" } ?? "") }
}
