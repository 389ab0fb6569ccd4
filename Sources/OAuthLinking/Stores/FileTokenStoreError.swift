// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A file of a ``FileTokenStore`` cannot be read or written. It shows no path and nothing of what is in the file.
public struct FileTokenStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong. The set is open.
    public struct Code: Sendable, Hashable, RawRepresentable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Others than its owner may read the file.
        public static let permissions = Code(rawValue: "the token file can be read by others than its owner")
        /// It is no regular file: a link, a folder.
        public static let notAFile = Code(rawValue: "the token file is no regular file")
        /// What is in the file is no grant.
        public static let unreadable = Code(rawValue: "what is in the token file is no grant")
        /// The system refused; see ``FileTokenStoreError/detail``.
        public static let system = Code(rawValue: "the token file could not be used")
    }

    /// What went wrong.
    public let code: Code
    /// More about it: the call and the system's number, or where the contents are wrong.
    public let detail: String?

    /// An error.
    public init(_ code: Code, detail: String? = nil) {
        self.code = code
        self.detail = detail
    }

    /// What went wrong, in one line.
    public var description: String { code.rawValue + (detail.map { " (\($0))" } ?? "") }
}
