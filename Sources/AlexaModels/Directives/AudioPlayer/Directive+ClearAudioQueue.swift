// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Empties the queue of streams.
    public struct ClearAudioQueue: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "AudioPlayer.ClearQueue"
        /// What becomes of the stream that plays now.
        public var clearBehavior: ClearBehavior = .clearEnqueued

        // Made by .ci/models from the properties above.
        public init(clearBehavior: ClearBehavior = .clearEnqueued) {
            self.clearBehavior = clearBehavior
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var clearBehavior = .clearEnqueued as ClearBehavior
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "clearBehavior": clearBehavior = try json.optional(ClearBehavior.self) ?? clearBehavior
                default: try json.skip()
                }
            }
            self.clearBehavior = clearBehavior
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("clearBehavior", clearBehavior)
            }
        }
    }
}

extension Directive.ClearAudioQueue {
    /// What becomes of the stream that plays when the queue is emptied; an open set.
    public struct ClearBehavior: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It stops.
        public static var clearAll: Self { Self(rawValue: "CLEAR_ALL") }
        /// It goes on.
        public static var clearEnqueued: Self { Self(rawValue: "CLEAR_ENQUEUED") }
    }
}
