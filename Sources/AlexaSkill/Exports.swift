// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A skill's author also needs the types of Alexa's JSON, and what both halves of the SDK share.

@_exported public import AlexaModels
@_exported public import LinkedCore
