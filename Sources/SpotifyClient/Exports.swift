// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Requests, transports, tokens and scopes are in the signatures of this module, so that one import is enough.
@_exported public import LinkedHTTP
