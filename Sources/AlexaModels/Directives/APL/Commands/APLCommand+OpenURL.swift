// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Opens a page or an app.
    public struct OpenURL: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "OpenURL"
        /// When and how it is carried out.
        public var options: Options
        /// The URL.
        public var source: String
        /// What is done if it cannot be opened.
        public var onFail: [APLCommand] {
            get { listedOnFail.value }
            set { listedOnFail.value = newValue }
        }
        private var listedOnFail = Listed<[APLCommand]>()

        /// Makes one of its members.
        public init(source: String, onFail: [APLCommand] = [], options: Options = Options()) {
            self.options = options
            self.source = source
            self.onFail = onFail
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            var source: String?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "source": source = try json.optionalString()
                case "onFail": listedOnFail = Listed(stated: try json.optionalArray(of: APLCommand.self))
                default: try options.read(key, from: &json)
                }
            }
            guard let source else { throw json.error(.missing("source")) }
            self.source = source
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("source", source)
                json.member("onFail", listedOnFail.stated)
            }
        }
    }
}
