// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import LinkedHTTPURLSession
internal import MixtapeDemo
internal import MixtapeSkill
internal import MixtapeTerminal

/// `mixtape respond`: reads an envelope, writes the answer.
func respond(_ options: [String], _ environment: [String: String]) async {
    guard options.allSatisfy({ $0 == "--demo" || $0 == "--cgi" }) else {
        fail("mixtape respond takes --demo and --cgi, and nothing else.")
    }
    let http: any HTTP.Transport = options.contains("--demo") ? DemoSpotify().transport : URLSessionTransport()
    if options.contains("--cgi") { return await respondByCGI(over: http, environment) }
    let id = environment["ALEXA_SKILL_ID"]
    if id?.isEmpty ?? true { complain("ALEXA_SKILL_ID is not set: requests to any skill are answered.") }
    let answer = await Respond(
        to: readInput(), skillID: id, over: http, remembering: memory(environment), log: log(environment))
    do {
        try FileHandle.standardOutput.write(contentsOf: Data(answer.body + [0x0A]))
    } catch { fail("The answer cannot be written.", code: 1) }
    if let problem = answer.problem { fail("No answer for Alexa: \(problem)", code: answer.exitCode) }
}

/// `mixtape respond --cgi`: a refused request is answered, too, so that the program ends with 0.
private func respondByCGI(over http: any HTTP.Transport, _ environment: [String: String]) async {
    do {
        let body = readInput(Respond.length(environment))
        let answer = try await Respond.cgi(body, environment: environment, over: http, log: log(environment))
        try FileHandle.standardOutput.write(contentsOf: Data(answer.body))
        if let problem = answer.problem { complain("Refused: \(problem)") }
    } catch { fail("No answer: \(error)", code: 1) }
}

/// `mixtape validate`: writes what is fine and what is not.
func validate(_ options: [String]) async {
    var package = SkillPackage.embedded
    var rest = options[...]
    while let option = rest.popFirst() {
        guard let path = rest.popFirst() else { fail("\(option) needs a file.\n\(usage)") }
        guard let bytes = FileManager.default.contents(atPath: path).map(Array.init) else {
            fail("\(path) cannot be read.")
        }
        switch option {
        case "--model": package.interactionModel = bytes
        case "--manifest": package.manifest = bytes
        case "--account-linking": package.accountLinking = bytes
        default: fail("mixtape validate knows no \(option).\n\(usage)")
        }
    }
    let skill = Mixtape(over: DemoSpotify().transport).skill
    let validation = await Validation(of: skill, scopes: Mixtape.scopes, in: package)
    for line in validation.lines { write(line) }
    exit(validation.exitCode)
}
