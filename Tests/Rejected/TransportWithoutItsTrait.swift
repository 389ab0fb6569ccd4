// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The transport on AsyncHTTPClient needs a trait of the package; without it, the error names the trait.
import LinkedHTTPAsyncClient

let transport = AsyncHTTPClientTransport()
// expected: switch on the trait AsyncHTTPClient
