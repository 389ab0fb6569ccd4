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
        @JSONList public var onFail: [APLCommand]

        // Made by .ci/models from the properties above.
        public init(source: String, onFail: [APLCommand] = [], options: Options = Options()) {
            self.options = options
            self.source = source
            self._onFail = JSONList(stated: onFail.isEmpty ? nil : onFail)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var source = String?.none
            var onFail = JSONList<APLCommand>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "source": source = try json.optionalString()
                case "onFail": onFail = JSONList(stated: try json.optionalArray(of: APLCommand.self))
                default: try options.read(member, from: &json)
                }
            }
            guard let source else { throw json.error(.missing("source")) }
            self.options = options
            self.source = source
            self._onFail = onFail
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("source", source)
                json.member("onFail", _onFail)
            }
        }
    }
}
