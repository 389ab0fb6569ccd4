// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why a file of a store cannot be read or written. It names paths, and shows neither keys nor contents.
public struct FileStoreError: Error, Sendable, Hashable, CustomStringConvertible {
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
        /// The file is not as the store wrote it: cut off, changed or foreign. It stays as it is until it is deleted.
        public static let unreadable = Code(rawValue: "unreadable")
        /// It is larger than 1 MiB, so that it was not written or read.
        public static let tooLarge = Code(rawValue: "tooLarge")
        /// The disk, or the user's share of it, is full; what was stored before is still there.
        public static let full = Code(rawValue: "full")
        /// The disk, or another process with the lock, took too long; nothing was changed.
        public static let busy = Code(rawValue: "busy")
        /// The disk did not answer in time; a save may have been made or not.
        public static let unresponsive = Code(rawValue: "unresponsive")
        /// The system refused; see ``FileStoreError/detail``.
        public static let system = Code(rawValue: "system")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .permissions: "others than their owner may use the stored files"
            case .owner: "the stored files belong to another user"
            case .notAFile: "the stored file is no regular file"
            case .notAFolder: "the store's folder is no folder"
            case .unreadable: "the stored file is damaged"
            case .tooLarge: "the stored file would be too large"
            case .full: "the store's disk is full"
            case .busy: "the store's folder was busy for too long"
            case .unresponsive: "the store's folder did not answer in time"
            case .system: "the stored file could not be used"
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
