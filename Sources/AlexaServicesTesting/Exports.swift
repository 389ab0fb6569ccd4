// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The faked services are for a test of the services, so that one import is enough.
@_exported public import AlexaServices
