// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// When and how a command is carried out. Each value may be an expression of APL, for instance `"${data.index}"`.
    public struct Options: Sendable, Hashable {
        /// Milliseconds to wait before.
        public var delay: JSON?
        /// A text for developers.
        public var description: String?
        /// Whether the screen stays on until it is done.
        public var screenLock: JSON?
        /// The name of the sequencer that carries it out: a command on the same one interrupts it.
        public var sequencer: String?
        /// Whether it is carried out at all.
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

        /// Reads a member that belongs to the options, and passes over any other.
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
