// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A provider is spoken to over a transport, and its tokens go into a client: one import is enough.
@_exported public import LinkedHTTP
