// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// What became of changes to the data store.
    public struct DataStoreAnswer: JSONModel, Hashable {
        /// The result for each device.
        @JSONList public var results: [DispatchResult]
        /// The id of the changes that wait for devices which are offline.
        public var queuedResultID: String?

        // Made by .ci/models from the properties above.
        public init(results: [DispatchResult] = [], queuedResultID: String? = nil) {
            self._results = JSONList(stated: results.isEmpty ? nil : results)
            self.queuedResultID = queuedResultID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "results": _results = JSONList(stated: try json.optionalArray(of: DispatchResult.self))
                case "queuedResultId": queuedResultID = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("results", _results)
                json.member("queuedResultId", queuedResultID)
            }
        }
    }

    /// What became of changes on one device.
    public struct DispatchResult: JSONModel, Hashable {
        /// The device's id.
        public var deviceID: String?
        /// The result.
        public var type: Kind?
        /// A message for developers.
        public var message: String?

        // Made by .ci/models from the properties above.
        public init(deviceID: String? = nil, type: Kind? = nil, message: String? = nil) {
            self.deviceID = deviceID
            self.type = type
            self.message = message
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "deviceId": deviceID = try json.optionalString()
                case "type": type = try json.optional(Kind.self)
                case "message": message = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("deviceId", deviceID)
                json.member("type", type)
                json.member("message", message)
            }
        }
    }

    /// A page of the results of changes that waited.
    public struct QueuedResultPage: JSONModel, Hashable, ListPage {
        /// The result for each device.
        @JSONList public var items: [DispatchResult]
        /// Where the next page begins.
        public var paginationContext: PaginationContext?

        // Made by .ci/models from the properties above.
        public init(items: [DispatchResult] = [], paginationContext: PaginationContext? = nil) {
            self._items = JSONList(stated: items.isEmpty ? nil : items)
            self.paginationContext = paginationContext
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "items": _items = JSONList(stated: try json.optionalArray(of: DispatchResult.self))
                case "paginationContext": paginationContext = try json.optional(PaginationContext.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("items", _items)
                json.member("paginationContext", paginationContext)
            }
        }
    }
}

extension AlexaServices.QueuedResultPage {
    /// The beginning of the next page; `nil` on the last one.
    public var next: String? { paginationContext?.nextToken }

    /// What is said about a page.
    public struct PaginationContext: JSONModel, Hashable {
        /// How many results there are.
        public var totalCount: Int?
        /// The beginning of the page before.
        public var previousToken: String?
        /// The beginning of the next page.
        public var nextToken: String?

        // Made by .ci/models from the properties above.
        public init(totalCount: Int? = nil, previousToken: String? = nil, nextToken: String? = nil) {
            self.totalCount = totalCount
            self.previousToken = previousToken
            self.nextToken = nextToken
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "totalCount": totalCount = try json.optionalInt()
                case "previousToken": previousToken = try json.optionalString()
                case "nextToken": nextToken = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("totalCount", totalCount)
                json.member("previousToken", previousToken)
                json.member("nextToken", nextToken)
            }
        }
    }
}

extension AlexaServices.DispatchResult {
    /// What became of changes on a device; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They were made.
        public static var success: Self { Self(rawValue: "SUCCESS") }
        /// There is no such device, or it has no data store.
        public static var invalidDevice: Self { Self(rawValue: "INVALID_DEVICE") }
        /// The device cannot be reached now.
        public static var deviceUnavailable: Self { Self(rawValue: "DEVICE_UNAVAILABLE") }
        /// The device cannot be reached any more.
        public static var devicePermanentlyUnavailable: Self { Self(rawValue: "DEVICE_PERMANENTLY_UNAVAILABLE") }
        /// Other changes were made at the same time.
        public static var concurrencyError: Self { Self(rawValue: "CONCURRENCY_ERROR") }
        /// Alexa failed.
        public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
        /// Too many changes wait for the device.
        public static var tooManyPending: Self { Self(rawValue: "PENDING_REQUEST_COUNT_EXCEEDS_LIMIT") }
    }
}
