// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A test of a skill imports AlexaTesting and has the skill's module with it.
@_exported public import AlexaSkill
