// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import Foundation

let usage = """
    mixtape             talk to the skill: type what you would say; lines may come from a pipe
    mixtape respond     answer a request envelope from standard input
        --demo              with the demo Spotify in place of the real one
        --cgi               answer as the CGI program of a web server
    mixtape validate    check the skill against its files and against what certification asks for
        --model FILE            another interaction model
        --manifest FILE         another manifest
        --account-linking FILE  another account-linking configuration

    SPOTIFY_ACCESS_TOKEN    talk about the account of this token, at the real Spotify
    ALEXA_SKILL_ID          the skill whose requests are answered; unset means any
    MIXTAPE_MEMORY          a folder in which the skill remembers its users; unset means until the program ends
    MIXTAPE_LOG             set to anything: the skill's log goes to standard error
    """

/// Writes a line to standard output.
func write(_ line: String, terminator: String = "\n") {
    try? FileHandle.standardOutput.write(contentsOf: Data("\(line)\(terminator)".utf8))
}

/// Reads standard input up to its end, or up to one byte more than an envelope may have: then it is refused as too long, and
/// an endless input does not fill the memory.
///
/// - Parameter length: The bytes to read, where it is known.
func readInput(_ length: Int = .max) -> [UInt8] {
    let most = min(length, Skill.longestRequest + 1)
    var input = Data()
    while input.count < most, let more = try? FileHandle.standardInput.read(upToCount: most - input.count),
        !more.isEmpty
    {
        input += more
    }
    return Array(input)
}

/// Writes a line to standard error.
@Sendable func complain(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8))
}

/// Writes a line to standard error, and ends the program.
func fail(_ line: String, code: Int32 = 2) -> Never {
    complain(line)
    exit(code)
}

/// Returns the log: none, or where the environment says.
func log(_ environment: [String: String]) -> @Sendable (String) -> Void {
    guard environment["MIXTAPE_LOG"] != nil else { return { _ in } }
    return { complain($0) }
}

/// Returns the folder in which the skill remembers its users, if there is one.
func memoryFolder(_ environment: [String: String]) -> String? {
    environment["MIXTAPE_MEMORY"].flatMap { $0.isEmpty ? nil : $0 }
}

/// Returns where the skill remembers its users.
func memory(_ environment: [String: String]) -> any AttributeStore {
    memoryFolder(environment).map { FileAttributeStore(folder: $0) } ?? InMemoryAttributeStore()
}
