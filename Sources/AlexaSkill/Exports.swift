// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// What a skill's author needs beside this module: the wire's types and the words both halves of the SDK share.

@_exported public import AlexaModels
@_exported public import LinkedCore
