// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Everything that Alexa sends to a skill in one request.
///
/// Reading fails only for a body that is not JSON, is no object, or has no `request` with a `type`.
/// Any other malformed part is left out and listed in ``problems``.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html>
public struct RequestEnvelope: JSONModel {
    /// The contents, behind one reference: an envelope is large and is passed on often.
    @usableFromInline private(set) var parts: Parts

    /// The version of the format, `1.0`.
    public var version: String {
        @inlinable get { parts.version }
        set { parts = parts.with(version: newValue, session, context, request) }
    }
    /// The conversation; absent from requests outside of one, such as `AudioPlayer` and `AlexaSkillEvent` requests.
    public var session: Session? {
        @inlinable get { parts.session }
        set { parts = parts.with(version: version, newValue, context, request) }
    }
    /// The state of the device and of Alexa.
    public var context: Context {
        @inlinable get { parts.context }
        set { parts = parts.with(version: version, session, newValue, request) }
    }
    /// The request: the user said something, a stream ended, an account was linked, …
    public var request: AlexaRequest {
        @inlinable get { parts.request }
        set { parts = parts.with(version: version, session, context, newValue) }
    }
    /// The malformed parts that were left out, at most 16.
    public var problems: [JSONError] { parts.problems }

    public init(
        version: String = "1.0", session: Session? = nil, context: Context? = nil, request: AlexaRequest
    ) {
        parts = Parts(version: version, session: session, context: context ?? Context(), request: request)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        _ = try json.peek()
        let start = json.offset
        var version = "1.0"
        var session: Session?
        var context: Context?
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
        parts = Parts(
            version: version, session: consume session, context: consume context, request: request,
            problems: json.problems, kept: json.rawBody(from: start))
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("version", version)
            json.member("session", session)
            if parts.hadContext || context != Context() { json.member("context", context) }
            json.member("request", request)
        }
    }
}

extension RequestEnvelope {
    /// The whole body as received, with tokens redacted; for an envelope created or changed in code, its JSON.
    public var rawBytes: [UInt8] { parts.kept?.redactedBytes ?? jsonBytes() }

    /// The whole body as JSON, with members that have no model. Tokens read `REDACTED`. Parsed at each access.
    public var body: JSON { (try? JSON(parsing: rawBytes)) ?? .null }
}

extension RequestEnvelope: Hashable {
    /// Compares the modelled values of two envelopes; other members of the JSON are not compared.
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
    /// The body as received, with tokens redacted.
    public var description: String { String(decoding: rawBytes, as: UTF8.self) }

    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "version": version, "session": session as Any, "context": context, "request": request,
                "problems": problems,
            ])
    }
}

extension RequestEnvelope {
    /// The contents of an envelope. They are immutable: a changed envelope gets new parts.
    @usableFromInline
    final class Parts: Sendable {
        @usableFromInline let version: String
        @usableFromInline let session: Session?
        @usableFromInline let context: Context
        @usableFromInline let request: AlexaRequest
        let problems: [JSONError]
        /// The body as received; `nil` once something is changed.
        let kept: RawBody?
        let hadContext: Bool

        init(
            version: String, session: consuming Session?, context: consuming Context?, request: AlexaRequest,
            problems: [JSONError] = [],
            kept: RawBody? = nil
        ) {
            self.version = version
            self.session = session
            hadContext = context != nil
            self.context = context ?? Context()
            self.request = request
            self.problems = problems
            self.kept = kept
        }

        /// Returns new parts with these members.
        func with(version: String, _ session: Session?, _ context: Context, _ request: AlexaRequest) -> Parts {
            Parts(
                version: version, session: session, context: hadContext || context != Context() ? context : nil,
                request: request, problems: problems)
        }
    }
}
