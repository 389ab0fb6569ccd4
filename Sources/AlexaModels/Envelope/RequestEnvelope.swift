// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Everything that Alexa sends to a skill in one request.
///
/// Only what is needed to answer can fail it: a body that is not JSON, is no object, or has no `request` with a `type`.
/// Whatever else is malformed costs only itself and is listed in ``problems``.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html>
public struct RequestEnvelope: JSONModel {
    /// The version of the format, `1.0`.
    public var version: String { didSet { kept = nil } }
    /// The conversation; absent from requests outside of one, such as `AudioPlayer` and `AlexaSkillEvent` requests.
    public var session: Session? { didSet { kept = nil } }
    /// The state of the device and of Alexa.
    public var context: Context { didSet { kept = nil } }
    /// What happened: the user said something, a stream ended, an account was linked, …
    public var request: AlexaRequest { didSet { kept = nil } }
    /// What was malformed and passed over, at most 16.
    public private(set) var problems: [JSONError] = []

    private var kept: KeptBody?
    private var hadContext = true

    /// Makes one of its members.
    public init(
        version: String = "1.0", session: Session? = nil, context: Context = Context(), request: AlexaRequest
    ) {
        self.version = version
        self.session = session
        self.context = context
        self.request = request
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        _ = try json.peek()
        let start = json.offset
        // Put together at the end: what is read into `self` member by member is copied once more.
        var (version, session, context) = ("1.0", Session?.none, Context?.none)
        var request: AlexaRequest?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "request": request = try json.readNull() ? nil : try AlexaRequest(from: &json)
            case "session": session = try json.optional(Session.self)
            case "context":
                guard let read = try json.optional(Context.self) else { continue }
                context = read
            case "version": version = try json.optionalString() ?? "1.0"
            default: try json.skip()
            }
        }
        guard let request else { throw json.error(.missing("request")) }
        self.version = version
        self.session = session
        hadContext = context != nil
        self.context = context ?? Context()
        self.request = request
        problems = json.problems
        kept = json.kept(from: start)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("version", version)
            json.member("session", session)
            if hadContext || context != Context() { json.member("context", context) }
            json.member("request", request)
        }
    }
}

extension RequestEnvelope {
    /// The whole body as it came, tokens cut out; for an envelope that was made or changed here, what it is written as.
    public var keptBytes: [UInt8] { kept?.redactedBytes ?? json() }

    /// The whole body as JSON, with what the models do not know. Tokens read `REDACTED`. Parsed each time it is asked for.
    public var body: JSON { (try? JSON(parsing: keptBytes)) ?? .null }
}

extension RequestEnvelope: Hashable {
    /// Whether both say the same, as far as the models know it.
    public static func == (left: Self, right: Self) -> Bool {
        left.request == right.request && left.context == right.context && left.session == right.session
            && left.version == right.version
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(request)
        hasher.combine(session)
    }
}

extension RequestEnvelope: CustomStringConvertible, CustomReflectable {
    /// The body as it came, tokens cut out.
    public var description: String { String(decoding: keptBytes, as: UTF8.self) }

    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "version": version, "session": session as Any, "context": context, "request": request,
                "problems": problems,
            ])
    }
}
