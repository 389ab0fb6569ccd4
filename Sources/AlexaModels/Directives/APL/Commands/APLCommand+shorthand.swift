// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Runs commands one after the other.
    public static func sequential(_ commands: APLCommand...) -> Self { .sequential(Sequential(commands: commands)) }

    /// Runs commands in parallel.
    public static func parallel(_ commands: APLCommand...) -> Self { .parallel(Parallel(commands: commands)) }

    /// Waits for some time.
    public static func idle(milliseconds: Int) -> Self {
        .idle(Idle(options: Options(delay: .number(JSONNumber(milliseconds)))))
    }

    /// Reads the text of a component out.
    public static func speak(_ componentID: String) -> Self { .speakItem(SpeakItem(componentID: componentID)) }

    /// Changes a property of a component.
    public static func set(_ property: String, to value: JSON, of componentID: String? = nil) -> Self {
        .setValue(SetValue(property: property, value: value, componentID: componentID))
    }
}
