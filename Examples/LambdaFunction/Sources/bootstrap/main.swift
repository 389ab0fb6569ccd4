// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LambdaRuntime
internal import LinkedHTTPAsyncClient
internal import MixtapeSkill

// One for all events: it keeps its connections to Spotify.
let http = FreshTransport { AsyncHTTPClientTransport() }
await LambdaProgram.run { id in Mixtape(id: id, over: http, log: HostProcess.log).skill }
