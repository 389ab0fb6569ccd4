// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Providers need a transport, and their tokens a client, so that one import is enough.
@_exported public import LinkedHTTP
