// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaServices
public import AlexaTesting

/// `mixtape validate`: the skill against its files, and against what certification asks for.
public struct Validation: Sendable {
    /// The checks that passed.
    public internal(set) var fine: [String] = []
    /// The mistakes.
    public internal(set) var defects: [String] = []

    /// 0 if nothing is wrong, 1 otherwise.
    public var exitCode: Int32 { defects.isEmpty ? 0 : 1 }

    /// A line for each finding, and one at the end that counts.
    public var lines: [String] {
        fine.map { "ok      \($0)" } + defects.map { "defect  \($0)" } + [
            defects.isEmpty ? "no defects" : defects.count == 1 ? "1 defect" : "\(defects.count) defects"
        ]
    }

    /// Validates a skill; nothing is sent anywhere.
    ///
    /// - Parameters:
    ///   - skill: The skill whose routes are checked.
    ///   - scopes: What the skill's handlers need of the linked account.
    ///   - services: The operations of Alexa's own services that the skill's handlers use.
    ///   - package: The files to check it against.
    public init(
        of skill: Skill, scopes: Set<Scope>, services: [AlexaServices.Operation] = [], in package: SkillPackage
    ) async {
        if let model = read("interaction model", { () throws(JSONError) in try package.model() }) {
            checkModel(model)
            checkRoutes(of: skill, model)
            await checkAnswers(of: skill, model)
            if let manifest = read("manifest", { () throws(JSONError) in try JSON(parsing: package.manifest) }) {
                checkManifest(manifest, model)
                checkPermissions(package, services)
            }
        }
        checkAccountLinking(package, scopes, isNeeded: skill.needsLinkedAccount)
    }

    /// Reads a file, or notes why it cannot be read.
    mutating func read<Value>(_ name: String, _ read: () throws(JSONError) -> Value) -> Value? {
        do throws(JSONError) {
            return try read()
        } catch {
            defects.append("the \(name) cannot be read: \(error)")
            return nil
        }
    }

    /// Notes one finding: good, or bad and why.
    mutating func note(_ isFine: Bool, _ good: String, else bad: String) {
        if isFine { fine.append(good) } else { defects.append(bad) }
    }

    /// Routes against the interaction model.
    private mutating func checkRoutes(of skill: Skill, _ model: InteractionModel) {
        let found = skill.validate(against: model)
        defects += found.map(\.description)
        guard found.isEmpty else { return }
        let slots = model.intents.map(\.slots.count).reduce(0, +)
        fine.append("routes: \(model.intents.count) intents, each with one handler; \(slots) slots, each read")
    }
}
