// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A file of a ``FileTokenStore`` cannot be read or written. It names paths, and shows nothing of what is in a file.
public struct FileTokenStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong. The set is open.
    public struct Code: Sendable, Hashable, RawRepresentable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Others than its owner may use the file, or the folder that it is in.
        public static let permissions = Code(rawValue: "others than their owner may use the token files")
        /// The file, or the folder that it is in, is another user's.
        public static let owner = Code(rawValue: "the token files belong to another user")
        /// It is no regular file: a link, a pipe, a folder.
        public static let notAFile = Code(rawValue: "the token file is no regular file")
        /// It is no folder.
        public static let notAFolder = Code(rawValue: "the token folder is no folder")
        /// What is in the file is no grant.
        public static let unreadable = Code(rawValue: "what is in the token file is no grant")
        /// Another process kept the folder locked for as long as could be waited; nothing was changed.
        public static let locked = Code(rawValue: "another process keeps the token folder locked")
        /// The disk did not answer in time; what was to be saved may be, or not.
        public static let unresponsive = Code(rawValue: "the token folder did not answer in time")
        /// The system refused; see ``FileTokenStoreError/detail``.
        public static let system = Code(rawValue: "the token file could not be used")
    }

    /// What went wrong.
    public let code: Code
    /// More about it: path, mode and owner, the call and the system's number, or where the contents are wrong.
    public let detail: String?

    /// An error.
    public init(_ code: Code, detail: String? = nil) {
        self.code = code
        self.detail = detail
    }

    /// What went wrong, in one line.
    public var description: String { code.rawValue + (detail.map { " (\($0))" } ?? "") }
}
