// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import FlyingFox
internal import Foundation
internal import LinkedHTTPURLSession
internal import MixtapeSkill
internal import SkillServer

let environment = ProcessInfo.processInfo.environment
let mixtape = Mixtape(id: environment["ALEXA_SKILL_ID"], over: HTTP.Client(URLSessionTransport()))
// Only this machine can reach it. On the internet, verify: the README says how.
let endpoint = try Endpoint(mixtape.skill, verifying: .unverified)
let server = try await skillServer(endpoint, port: UInt16(environment["PORT"] ?? "") ?? 8080)
try await server.run()
