// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Logging

extension Settings {
    /// Reads the settings of a server from environment variables.
    ///
    /// | variable | meaning | if unset |
    /// |---|---|---|
    /// | `ALEXA_SKILL_ID` | the id of the skill | an error |
    /// | `PORT` | the port to listen on, 0 to 65535 | 8080 |
    /// | `HOST` | the address to listen on | `0.0.0.0`, or `127.0.0.1` if forged requests are accepted |
    /// | `LOG_LEVEL` | `trace`, `debug`, `info`, `notice`, `warning`, `error` or `critical` | `info` |
    /// | `SHUTDOWN_DELAY_SECONDS` | how long requests are accepted after SIGTERM, 0 to 60 | 1 |
    /// | `ALEXA_ACCEPT_FORGED_REQUESTS` | `only-on-this-machine`: answer requests that nobody signed | verify |
    ///
    /// An empty variable counts as unset. Forged requests are accepted on a loopback address only.
    ///
    /// - Parameter variable: Returns the value of a variable, usually of the process: `Environment().get`.
    /// - Throws: ``SettingsError`` with everything that is wrong.
    public init(_ variable: @escaping (String) -> String?) throws(SettingsError) {
        self.init(skillID: nil)
        var variables = Variables(variable)
        skillID = variables["ALEXA_SKILL_ID", "the id of a skill: amzn1.ask.skill. and more", Self.skillID]
        if !variables.has("ALEXA_SKILL_ID") {
            variables.problems.append("ALEXA_SKILL_ID is not set; the developer console shows the skill's id")
        }
        readCommon(&variables)
        if let delay = variables["SHUTDOWN_DELAY_SECONDS", "a number of seconds from 0 to 60", { number($0, upTo: 60) }]
        {
            leavingTime = .seconds(delay)
        }
        let isForgedAccepted = variables["ALEXA_ACCEPT_FORGED_REQUESTS", "unset, or only-on-this-machine"] {
            $0 == "only-on-this-machine" ? true : nil
        }
        if isForgedAccepted == true {
            verifiesRequests = false
            host = "127.0.0.1"
        }
        if let address = variables["HOST", "an address", { $0 }] {
            host = address
            if !verifiesRequests, !["127.0.0.1", "::1", "localhost"].contains(address) {
                variables.problems.append(
                    "HOST has to be 127.0.0.1, ::1 or localhost while forged requests are accepted")
            }
        }
        try variables.check()
    }

    /// Reads the settings for work on this machine, ``localWork``, with `PORT` and `LOG_LEVEL` from the environment.
    ///
    /// - Throws: ``SettingsError`` with everything that is wrong.
    public init(localWork variable: @escaping (String) -> String?) throws(SettingsError) {
        self = .localWork
        var variables = Variables(variable)
        readCommon(&variables)
        try variables.check()
    }

    private mutating func readCommon(_ variables: inout Variables) {
        if let port = variables["PORT", "a number from 0 to 65535", { number($0, upTo: 65_535) }] { self.port = port }
        let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
        if let level = variables["LOG_LEVEL", "one of \(levels)", Logger.Level.init(rawValue:)] { logLevel = level }
    }

    private static func skillID(_ text: String) -> String? {
        let prefix = "amzn1.ask.skill."
        let isGood = text.hasPrefix(prefix) && text.utf8.count > prefix.utf8.count && text.utf8.count <= 256
        return isGood && text.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? text : nil
    }
}

private func number(_ text: String, upTo most: Int) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number <= most else {
        return nil
    }
    return number
}

/// Reads environment variables, and collects what is wrong with them.
private struct Variables {
    private let variable: (String) -> String?
    var problems: [String] = []

    init(_ variable: @escaping (String) -> String?) { self.variable = variable }

    func has(_ name: String) -> Bool { variable(name)?.isEmpty == false }

    /// Returns the converted value; `nil` if the variable is unset, empty, or against the rule.
    subscript<Value>(name: String, rule: String, convert: (String) -> Value?) -> Value? {
        mutating get {
            guard let text = variable(name), !text.isEmpty else { return nil }
            let value = convert(text)
            if value == nil { problems.append("\(name) has to be \(rule)") }
            return value
        }
    }

    func check() throws(SettingsError) {
        guard problems.isEmpty else { throw SettingsError(problems: problems) }
    }
}

/// Says what is wrong with the environment of a server. It names variables, and shows no values.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, a sentence for each variable.
    public let problems: [String]

    public var description: String { problems.joined(separator: "\n") }
}
