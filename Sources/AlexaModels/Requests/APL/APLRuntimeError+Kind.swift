// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLRuntimeError {
    /// What an error of a document is about; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A list of APL.
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
