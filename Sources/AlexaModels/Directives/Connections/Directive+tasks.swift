// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension Directive {
    /// Starts a task; see ``ConnectionTask`` for those that Alexa itself offers.
    ///
    /// - Parameters:
    ///   - task: The task with its input.
    ///   - onCompletion: Whether the session continues after the task; it does if `nil`.
    ///   - token: The skill's token for the task, which ``SessionResumedRequest`` returns.
    public static func start(
        _ task: ConnectionTask, onCompletion: StartConnection.OnCompletion? = nil, token: String? = nil
    ) -> Self {
        .startConnection(StartConnection(uri: task.uri, input: task.input, onCompletion: onCompletion, token: token))
    }
}
