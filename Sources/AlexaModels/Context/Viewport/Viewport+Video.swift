// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Viewport {
    /// The video that a screen plays.
    public struct Video: JSONModel, Hashable {
        /// The codecs it knows.
        @JSONList public var codecs: [Codec]

        // Made by .ci/models from the properties above.
        public init(codecs: [Codec] = []) {
            self._codecs = JSONList(stated: codecs.isEmpty ? nil : codecs)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var codecs = JSONList<Codec>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "codecs": codecs = JSONList(stated: try json.optionalArray(of: Codec.self))
                default: try json.skip()
                }
            }
            self._codecs = codecs
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("codecs", _codecs)
            }
        }
    }
}

extension Viewport {
    /// A codec for video; an open set.
    public struct Codec: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// H.264, level 4.1.
        public static var h264Level41: Self { Self(rawValue: "H_264_41") }
        /// H.264, level 4.2.
        public static var h264Level42: Self { Self(rawValue: "H_264_42") }
    }
}
