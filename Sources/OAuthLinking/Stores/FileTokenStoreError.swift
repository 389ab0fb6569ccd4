// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why a file of a ``FileTokenStore`` cannot be read or written. It names paths, and shows no contents.
public struct FileTokenStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong. The set is open.
    public struct Code: Sendable, Hashable, RawRepresentable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Users other than the owner may use the file or its folder.
        public static let permissions = Code(rawValue: "others than their owner may use the token files")
        /// The file or its folder belongs to another user.
        public static let owner = Code(rawValue: "the token files belong to another user")
        /// It is not a regular file, but a link, a pipe or a folder.
        public static let notAFile = Code(rawValue: "the token file is no regular file")
        /// It is not a folder.
        public static let notAFolder = Code(rawValue: "the token folder is no folder")
        /// The file does not contain a grant.
        public static let unreadable = Code(rawValue: "what is in the token file is no grant")
        /// Another process kept the folder locked for too long; nothing was changed.
        public static let locked = Code(rawValue: "another process keeps the token folder locked")
        /// The disk did not answer in time; the grant may have been saved or not.
        public static let unresponsive = Code(rawValue: "the token folder did not answer in time")
        /// The system refused; see ``FileTokenStoreError/detail``.
        public static let system = Code(rawValue: "the token file could not be used")
    }

    /// What went wrong.
    public let code: Code
    /// More about it: path, mode and owner, the call and the system's number, or the place of the mistake in the contents.
    public let detail: String?

    public init(_ code: Code, detail: String? = nil) {
        self.code = code
        self.detail = detail
    }

    /// What went wrong, in one line.
    public var description: String { code.rawValue + (detail.map { " (\($0))" } ?? "") }
}
