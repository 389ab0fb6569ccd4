// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import Foundation
internal import GarageSkill
internal import LinkedHTTPURLSession
internal import OAuthLinking

let usage = """
    garage respond           answer a request envelope from standard input
    garage account-linking   write the file for `ask smapi update-account-linking-info`

    GARAGE_API               where the API is (https://api.garage.example/v1)
    ALEXA_SKILL_ID           the skill whose requests are answered; unset means any
    GARAGE_CLIENT_SECRET     what Alexa proves itself with; goes into the account linking file
    """

func write(_ bytes: [UInt8]) { try? FileHandle.standardOutput.write(contentsOf: Data(bytes + [0x0A])) }

func fail(_ line: String) -> Never {
    try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8))
    exit(2)
}

let environment = ProcessInfo.processInfo.environment
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments {
case ["respond"]:
    guard let api = try? HTTP.URL(environment["GARAGE_API"] ?? "https://api.garage.example/v1") else {
        fail("GARAGE_API is no URL.")
    }
    let skill = GarageSkill(id: environment["ALEXA_SKILL_ID"], api: api, over: HTTP.Client(URLSessionTransport())).skill
    // Read one byte more than a skill accepts, so that it refuses a longer input, and an endless one does not fill the memory.
    var request = Data()
    while request.count <= Skill.longestRequest, let more = try? FileHandle.standardInput.read(upToCount: 1 << 16),
        !more.isEmpty
    {
        request += more
    }
    write(await skill.respond(to: Array(request)).body)
case ["account-linking"]:
    do {
        let secret = environment["GARAGE_CLIENT_SECRET"].map { ClientSecret($0) }
        write(try GarageSkill.accountLinking.cliJSON(clientSecret: secret))
    } catch { fail("\(error)") }
default:
    fail(usage)
}
