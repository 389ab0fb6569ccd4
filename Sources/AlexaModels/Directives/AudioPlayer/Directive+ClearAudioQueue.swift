// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Clears the queue of streams.
    public struct ClearAudioQueue: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "AudioPlayer.ClearQueue"
        /// What happens to the stream that is playing.
        public var clearBehavior: ClearBehavior = .clearEnqueued

        // Made by .ci/models from the properties above.
        public init(clearBehavior: ClearBehavior = .clearEnqueued) {
            self.clearBehavior = clearBehavior
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "clearBehavior": clearBehavior = try json.optional(ClearBehavior.self) ?? clearBehavior
                default: try json.skip()
                }
            }
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
    /// What happens to the playing stream when the queue is cleared; an open set.
    public struct ClearBehavior: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The stream stops.
        public static var clearAll: Self { Self(rawValue: "CLEAR_ALL") }
        /// The stream continues.
        public static var clearEnqueued: Self { Self(rawValue: "CLEAR_ENQUEUED") }
    }
}
