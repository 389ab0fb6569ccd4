// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The services are made from an envelope and over a transport, so that one import is enough.
@_exported public import AlexaModels
@_exported public import LinkedHTTP
