// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The places where a body may have any value, so that no change there is damage.
///
/// A path consists of keys, without indices; `*.` at its start means any keys.
public struct FreeForm: Sendable {
    /// Keys that are skipped at the start of a path, so that a part alone is known too.
    var wrappers: Set<String> = []
    /// Values that are kept as JSON, or that may be of more than one kind.
    var values: [String] = []
    /// Objects whose keys are data.
    var maps: [String] = []
    /// Keys that have two spellings.
    var spellings: [String] = []

    func isFree(valueAt path: [Place.Step]) -> Bool { matches(values, path) }

    func isFree(keyAt path: [Place.Step]) -> Bool {
        matches(maps, path.dropLast()) || matches(spellings, path)
    }

    private func matches(_ patterns: [String], _ path: [Place.Step]) -> Bool {
        let keys = path.compactMap { if case .key(let key) = $0 { key } else { nil } }.drop { wrappers.contains($0) }
        let joined = keys.joined(separator: ".")
        return patterns.contains { joined == $0 || $0.hasPrefix("*.") && ".\(joined)".hasSuffix($0.dropFirst()) }
    }
}

extension FreeForm {
    /// The places in requests whose content comes from a skill, a document or a page.
    public static let requests = FreeForm(
        wrappers: ["request"],
        values: [
            "session.attributes", "*.supportedInterfaces", "context.Automotive", "context.Extensions.available",
            "task.input", "cause.result", "payload", "message", "arguments", "components", "source",
            "apiRequest.arguments", "events.payload", "expirationPayload", "error.content.commands.content",
            "error.content.failedCommand.content", "target", "metadata", "context.AppLink.sendToDevice",
            "*.Alexa.Presentation.APL.dataSources",
            // Seen both as a number and as a text.
            "timestamp", "timeStamp", "eventCreationTime", "eventPublishingTime", "cause.status.code", "status.code",
        ],
        maps: ["*.slots", "*.scopes"],
        spellings: ["timeStamp"])

    /// The places in responses whose content the skill decides: documents, data, and members of commands that may be
    /// expressions.
    public static let responses = FreeForm(
        wrappers: ["response", "directives", "reprompt"],
        values: [
            "sessionAttributes", "apiResponse", "document", "datasources", "sources", "packages", "items",
            "operations.item", "operations.items", "input", "payload", "result", "message", "data", "request.headers",
            "dataStorePackage", "eventFilter.filterExpression", "expiration.expirationPayload", "status.code",
            "commands.delay", "commands.distance", "commands.value", "commands.arguments",
        ],
        maps: ["*.slots"])

    /// The places that Spotify sends in more than one form.
    public static let spotify = FreeForm(
        values: ["error", "*.release_date"],
        maps: ["*.external_urls", "*.external_ids", "*.disallows"])

    /// The places in bodies of Alexa's services whose content the skill decides, and those that may be of more than one kind.
    public static let services = FreeForm(
        values: [
            "*.task.input", "*.content", "*.data", "*.localizedAttributes",
            // A time may be a text or a number.
            "*.createdTime", "*.updatedTime", "*.lastModifiedTime", "*.triggerTime", "*.requestTime",
            "*.expectedArrival", "*.enterTimestamp", "*.timestamp", "*.expiryTime",
        ],
        // An operation of an unknown type is kept as it is.
        spellings: ["*.operation.type"])
}
