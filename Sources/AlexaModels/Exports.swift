// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A skill imports AlexaModels and has LinkedCore's JSON and tokens with it.
@_exported public import LinkedCore
