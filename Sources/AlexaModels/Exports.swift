// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The JSON and token types of LinkedCore are part of this module's API.
@_exported public import LinkedCore
