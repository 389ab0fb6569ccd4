// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Code that uses the transport needs requests and responses too, so that one import is enough.
@_exported public import LinkedHTTP
