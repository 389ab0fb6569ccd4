// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import LinkedHTTPURLSession
internal import MixtapeTerminal

let environment = ProcessInfo.processInfo.environment
let arguments = Array(CommandLine.arguments.dropFirst())

switch arguments.first {
case nil: await talk(environment)
case "respond": await respond(Array(arguments.dropFirst()), environment)
case "validate": await validate(Array(arguments.dropFirst()))
case "help", "--help", "-h": write(usage)
default: fail("mixtape knows no \"\(arguments[0])\".\n\(usage)")
}
