// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A test of a skill also needs AlexaSkill, so that one import is enough.
@_exported public import AlexaSkill
