// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

/// The files that Amazon's CLI takes: interaction model, manifest, account linking.
public struct SkillPackage: Sendable {
    /// The bytes of `interactionModels/custom/en-US.json`.
    public var interactionModel: [UInt8]
    /// The bytes of `skill.json`.
    public var manifest: [UInt8]
    /// The bytes of `accountLinking.json`; `nil` if there is no such file.
    public var accountLinking: [UInt8]?

    /// The files of the folder `skill-package`, as they were when the program was built.
    public static let embedded = SkillPackage(
        interactionModel: PackageResources.en_US_json, manifest: PackageResources.skill_json,
        accountLinking: PackageResources.accountLinking_json)

    /// The interaction model, read.
    public func model() throws(JSONError) -> InteractionModel { try InteractionModel(json: interactionModel) }
}
