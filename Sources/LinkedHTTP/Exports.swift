// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Tokens, scopes and deadlines are in the signatures of this module, so that one import is enough.
@_exported public import LinkedCore
