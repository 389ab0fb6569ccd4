// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLRuntimeError {
    /// What went wrong with a document; an open set.
    public struct Reason: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nobody knows.
        public static var unknown: Self { Self(rawValue: "UNKNOWN_ERROR") }
        /// The server that has it failed.
        public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
        /// It was not found.
        public static var notFound: Self { Self(rawValue: "NOT_FOUND_ERROR") }
        /// No secure connection could be made.
        public static var sslHandshake: Self { Self(rawValue: "SSL_HANDSHAKE_ERROR") }
        /// It took too long.
        public static var timeout: Self { Self(rawValue: "TIMEOUT_ERROR") }
        /// The URL is malformed.
        public static var invalidURI: Self { Self(rawValue: "INVALID_URI_ERROR") }
        /// The URL is not https.
        public static var https: Self { Self(rawValue: "HTTPS_ERROR") }
        /// The device failed.
        public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
        /// The token is of another document.
        public static var invalidPresentationToken: Self { Self(rawValue: "INVALID_PRESENTATION_TOKEN") }
        /// There is no such list.
        public static var invalidListID: Self { Self(rawValue: "INVALID_LIST_ID") }
        /// The list is malformed.
        public static var invalidDatasource: Self { Self(rawValue: "INVALID_DATASOURCE") }
        /// There is no such operation.
        public static var invalidOperation: Self { Self(rawValue: "INVALID_OPERATION") }
        /// A version of the list is missing.
        public static var missingListVersion: Self { Self(rawValue: "MISSING_LIST_VERSION") }
        /// That version of the list came before.
        public static var duplicateListVersion: Self { Self(rawValue: "DUPLICATE_LIST_VERSION") }
        /// The index is beyond the list.
        public static var listIndexOutOfRange: Self { Self(rawValue: "LIST_INDEX_OUT_OF_RANGE") }
        /// The directive has no version of the list.
        public static var missingListVersionInSendData: Self { Self(rawValue: "MISSING_LIST_VERSION_IN_SEND_DATA") }
        /// Items did not come in time.
        public static var loadTimeout: Self { Self(rawValue: "LOAD_TIMEOUT") }
        /// The list is not the one that was asked for.
        public static var inconsistentListID: Self { Self(rawValue: "INCONSISTENT_LIST_ID") }
        /// The page is not the one that was asked for.
        public static var inconsistentPageToken: Self { Self(rawValue: "INCONSISTENT_PAGE_TOKEN") }
        /// The page came before with other items.
        public static var inconsistentPageItems: Self { Self(rawValue: "INCONSISTENT_PAGE_ITEMS") }
        /// The page came before.
        public static var duplicatePageToken: Self { Self(rawValue: "DUPLICATE_PAGE_TOKEN") }
        /// There is an item at the index.
        public static var occupiedListIndex: Self { Self(rawValue: "OCCUPIED_LIST_INDEX") }
        /// The index is beyond what was asked for.
        public static var loadIndexOutOfRange: Self { Self(rawValue: "LOAD_INDEX_OUT_OF_RANGE") }
        /// The ranges contradict each other.
        public static var inconsistentRange: Self { Self(rawValue: "INCONSISTENT_RANGE") }
        /// Items are missing.
        public static var missingListItems: Self { Self(rawValue: "MISSING_LIST_ITEMS") }
    }
}
