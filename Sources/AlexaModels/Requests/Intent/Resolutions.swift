// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// How Alexa matched what the user said against the values of a slot type.
public struct Resolutions: JSONModel, Hashable {
    /// The result of each authority: the slot type's static values and the skill's dynamic entities.
    @JSONList public var authorities: [Resolution]  // "resolutionsPerAuthority"

    public init(_ authorities: [Resolution] = []) { self.authorities = authorities }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "resolutionsPerAuthority": _authorities = JSONList(stated: try json.optionalArray(of: Resolution.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("resolutionsPerAuthority", _authorities)
        }
    }
}

/// The result of one authority.
public struct Resolution: JSONModel, Hashable {
    /// The authority: `amzn1.er-authority.echo-sdk.<skill id>.<slot type>` for static values,
    /// `amzn1.er-authority.echo-sdk.dynamic.<skill id>.<slot type>` for dynamic entities.
    public var authority: String?
    /// The outcome.
    public var status: Status?
    /// The values that match, best first; empty without a match.
    public var values: [ResolvedValue] {
        get { listedValues.value }
        set { listedValues.value = newValue }
    }
    private var listedValues = Listed<[ResolvedValue]>()

    public init(authority: String? = nil, status: Status? = nil, values: [ResolvedValue] = []) {
        self.authority = authority
        self.status = status
        self.values = values
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "authority": authority = try json.optionalString()
            case "status": status = try json.attempt(Status.coded)
            case "values": listedValues = Listed(stated: try json.optionalArray(of: ResolvedValue.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("authority", authority)
            if let status {
                json.key("status")
                json.object { json in json.member("code", status) }
            }
            json.member("values", listedValues.stated)
        }
    }
}

extension Resolution {
    /// The outcome of a resolution; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// What the user said matches a value or a synonym (`ER_SUCCESS_MATCH`).
        public static var match: Self { Self(rawValue: "ER_SUCCESS_MATCH") }
        /// It matches none (`ER_SUCCESS_NO_MATCH`).
        public static var noMatch: Self { Self(rawValue: "ER_SUCCESS_NO_MATCH") }
        /// Resolution took too long (`ER_ERROR_TIMEOUT`).
        public static var timeout: Self { Self(rawValue: "ER_ERROR_TIMEOUT") }
        /// Resolution failed (`ER_ERROR_EXCEPTION`).
        public static var exception: Self { Self(rawValue: "ER_ERROR_EXCEPTION") }

        /// Reads the status from the object that contains it.
        static func coded(_ json: inout JSONReader) throws(JSONError) -> Self {
            var code: Self?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "code": code = try json.optional(Self.self)
                default: try json.skip()
                }
            }
            guard let code else { throw json.error(.missing("code")) }
            return code
        }
    }
}

/// A value of a slot type that matches what the user said.
public struct ResolvedValue: JSONModel, Hashable {
    /// The value's canonical name in the interaction model.
    public var name: String?
    /// The value's id in the interaction model, if it has one.
    public var id: String?

    public init(name: String? = nil, id: String? = nil) {
        self.name = name
        self.id = id
    }

    /// Reads the value from the object it is wrapped in: `{"value": {"name": …, "id": …}}`.
    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            guard key == "value", try json.peek() == .object else {
                try json.skip()
                continue
            }
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.optionalString()
                case "id": id = try json.optionalString()
                default: try json.skip()
                }
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("value")
            json.object { json in
                json.member("name", name)
                json.member("id", id)
            }
        }
    }
}
