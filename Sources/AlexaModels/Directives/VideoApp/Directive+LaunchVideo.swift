// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Plays a video. The response must not say whether the session ends.
    ///
    /// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/videoapp-interface-reference.html>
    public struct LaunchVideo: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "VideoApp.Launch"
        /// The video.
        public var videoItem: VideoItem

        // Made by .ci/models from the properties above.
        public init(videoItem: VideoItem) {
            self.videoItem = videoItem
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var videoItem = VideoItem?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "videoItem": videoItem = try json.optional(VideoItem.self)
                default: try json.skip()
                }
            }
            guard let videoItem else { throw json.error(.missing("videoItem")) }
            self.videoItem = videoItem
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("videoItem", videoItem)
            }
        }
    }
}
