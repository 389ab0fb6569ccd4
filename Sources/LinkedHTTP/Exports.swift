// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Tokens, scopes and deadlines are part of every signature here: one import is enough.
@_exported public import LinkedCore
