// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Requests, transports, tokens and scopes are part of every signature here: one import is enough.
@_exported public import LinkedHTTP
