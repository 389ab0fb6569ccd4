// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A verifier is made for an endpoint and over a transport, so that one import is enough.
@_exported public import AlexaSkill
@_exported public import LinkedHTTP
