// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An error in a document or one of its lists.
public struct APLRuntimeError: JSONModel, Hashable {
    /// The part that the error is about.
    public var type: Kind?
    /// The reason.
    public var reason: Reason?
    /// A message for developers.
    public var message: String?
    /// The token of the document (``Kind/list``).
    public var token: String?
    /// The list's id (``Kind/list``).
    public var listID: String?
    /// The version of the list (``Kind/list``).
    public var listVersion: Int?
    /// The index of the operation in the directive that failed (``Kind/list``).
    public var operationIndex: Int?

    // Made by .ci/models from the properties above.
    public init(
        type: Kind? = nil, reason: Reason? = nil, message: String? = nil, token: String? = nil, listID: String? = nil,
        listVersion: Int? = nil, operationIndex: Int? = nil
    ) {
        self.type = type
        self.reason = reason
        self.message = message
        self.token = token
        self.listID = listID
        self.listVersion = listVersion
        self.operationIndex = operationIndex
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "reason": reason = try json.optional(Reason.self)
            case "message": message = try json.optionalString()
            case "token": token = try json.optionalString()
            case "listId": listID = try json.optionalString()
            case "listVersion": listVersion = try json.optionalInt()
            case "operationIndex": operationIndex = try json.optionalInt()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("reason", reason)
            json.member("message", message)
            json.member("token", token)
            json.member("listId", listID)
            json.member("listVersion", listVersion)
            json.member("operationIndex", operationIndex)
        }
    }
}

extension APLRuntimeError {
    /// The part that an APL error is about; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A dynamic list.
        public static var list: Self { Self(rawValue: "LIST_ERROR") }
        /// A sound of a document for audio.
        public static var audioSource: Self { Self(rawValue: "AUDIO_SOURCE_ERROR") }
        /// The document.
        public static var document: Self { Self(rawValue: "DOCUMENT_ERROR") }
        /// A document that the document links to.
        public static var link: Self { Self(rawValue: "LINK_ERROR") }
        /// Rendering the document.
        public static var render: Self { Self(rawValue: "RENDER_ERROR") }
    }
}

extension APLRuntimeError {
    /// The reason of an APL error; an open set.
    public struct Reason: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The cause is unknown.
        public static var unknown: Self { Self(rawValue: "UNKNOWN_ERROR") }
        /// The server failed.
        public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
        /// The resource was not found.
        public static var notFound: Self { Self(rawValue: "NOT_FOUND_ERROR") }
        /// No secure connection could be made.
        public static var sslHandshake: Self { Self(rawValue: "SSL_HANDSHAKE_ERROR") }
        /// The request timed out.
        public static var timeout: Self { Self(rawValue: "TIMEOUT_ERROR") }
        /// The URL is malformed.
        public static var invalidURI: Self { Self(rawValue: "INVALID_URI_ERROR") }
        /// The URL is not https.
        public static var https: Self { Self(rawValue: "HTTPS_ERROR") }
        /// An internal error of the device.
        public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
        /// The token belongs to another document.
        public static var invalidPresentationToken: Self { Self(rawValue: "INVALID_PRESENTATION_TOKEN") }
        /// There is no such list.
        public static var invalidListID: Self { Self(rawValue: "INVALID_LIST_ID") }
        /// The list is malformed.
        public static var invalidDatasource: Self { Self(rawValue: "INVALID_DATASOURCE") }
        /// There is no such operation.
        public static var invalidOperation: Self { Self(rawValue: "INVALID_OPERATION") }
        /// A version of the list is missing.
        public static var missingListVersion: Self { Self(rawValue: "MISSING_LIST_VERSION") }
        /// The version of the list was sent before.
        public static var duplicateListVersion: Self { Self(rawValue: "DUPLICATE_LIST_VERSION") }
        /// The index is beyond the list.
        public static var listIndexOutOfRange: Self { Self(rawValue: "LIST_INDEX_OUT_OF_RANGE") }
        /// The directive has no version of the list.
        public static var missingListVersionInSendData: Self { Self(rawValue: "MISSING_LIST_VERSION_IN_SEND_DATA") }
        /// The items did not arrive in time.
        public static var loadTimeout: Self { Self(rawValue: "LOAD_TIMEOUT") }
        /// The list is not the one that was asked for.
        public static var inconsistentListID: Self { Self(rawValue: "INCONSISTENT_LIST_ID") }
        /// The page is not the one that was asked for.
        public static var inconsistentPageToken: Self { Self(rawValue: "INCONSISTENT_PAGE_TOKEN") }
        /// The page was sent before with other items.
        public static var inconsistentPageItems: Self { Self(rawValue: "INCONSISTENT_PAGE_ITEMS") }
        /// The page was sent before.
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
