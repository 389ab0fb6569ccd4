// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Whoever sends over AsyncHTTPClient speaks of requests and responses: one import is enough.
@_exported public import LinkedHTTP
