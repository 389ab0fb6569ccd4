// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A device that is connected to the user's device, for instance a gadget.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/alexa-gadgets-toolkit/send-gadget-custom-directive-from-skill.html>.
    public struct Endpoint: JSONModel, Hashable {
        /// The endpoint's id.
        public var id: String  // "endpointId"
        /// The name that the user gave it.
        public var friendlyName: PersonalText?
        /// The interfaces that it has.
        @JSONList public var capabilities: [EndpointCapability]

        // Made by .ci/models from the properties above.
        public init(id: String, friendlyName: PersonalText? = nil, capabilities: [EndpointCapability] = []) {
            self.id = id
            self.friendlyName = friendlyName
            self._capabilities = JSONList(stated: capabilities.isEmpty ? nil : capabilities)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var id = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "endpointId": id = try json.optionalString()
                case "friendlyName": friendlyName = try json.optional(PersonalText.self)
                case "capabilities":
                    _capabilities = JSONList(stated: try json.optionalArray(of: EndpointCapability.self))
                default: try json.skip()
                }
            }
            guard let id else { throw json.error(.missing("endpointId")) }
            self.id = id
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("endpointId", id)
                json.member("friendlyName", friendlyName)
                json.member("capabilities", _capabilities)
            }
        }
    }

    /// An interface of an endpoint.
    public struct EndpointCapability: JSONModel, Hashable {
        /// The interface's name, for instance `Custom.ColorCyclerGadget`.
        public var interface: String?
        /// The kind of the interface, for instance `AlexaInterface`.
        public var type: String?
        /// The interface's version.
        public var version: String?

        // Made by .ci/models from the properties above.
        public init(interface: String? = nil, type: String? = nil, version: String? = nil) {
            self.interface = interface
            self.type = type
            self.version = version
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "interface": interface = try json.optionalString()
                case "type": type = try json.optionalString()
                case "version": version = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("interface", interface)
                json.member("type", type)
                json.member("version", version)
            }
        }
    }

    /// The answer to a request for all endpoints.
    public struct EndpointList: JSONModel, Hashable {
        /// The endpoints.
        @JSONList public var endpoints: [Endpoint]

        // Made by .ci/models from the properties above.
        public init(endpoints: [Endpoint] = []) {
            self._endpoints = JSONList(stated: endpoints.isEmpty ? nil : endpoints)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "endpoints": _endpoints = JSONList(stated: try json.optionalArray(of: Endpoint.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("endpoints", _endpoints)
            }
        }
    }
}
