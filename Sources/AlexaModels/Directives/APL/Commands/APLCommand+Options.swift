// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// The properties that all commands have. Each value may be an APL expression, for instance `"${data.index}"`.
    public struct Options: Sendable, Hashable {
        /// The delay before the command runs, in milliseconds.
        public var delay: JSON?
        /// A message for developers.
        public var description: String?
        /// Whether the screen stays on until the command has finished.
        public var screenLock: JSON?
        /// The name of the sequencer that runs the command: another command on the same sequencer interrupts it.
        public var sequencer: String?
        /// The condition: whether the command runs.
        public var when: JSON?

        public init(
            delay: JSON? = nil, description: String? = nil, screenLock: JSON? = nil, sequencer: String? = nil,
            when: JSON? = nil
        ) {
            self.delay = delay
            self.description = description
            self.screenLock = screenLock
            self.sequencer = sequencer
            self.when = when
        }

        /// Reads a member of the options, and skips any other.
        mutating func read(_ key: JSONReader.Key, from json: inout JSONReader) throws(JSONError) {
            switch key {
            case "delay": delay = try json.optional(JSON.self)
            case "description": description = try json.optionalString()
            case "screenLock": screenLock = try json.optional(JSON.self)
            case "sequencer": sequencer = try json.optionalString()
            case "when": when = try json.optional(JSON.self)
            default: try json.skip()
            }
        }

        func write(to json: inout JSONWriter) {
            json.member("delay", delay)
            json.member("description", description)
            json.member("screenLock", screenLock)
            json.member("sequencer", sequencer)
            json.member("when", when)
        }
    }
}
