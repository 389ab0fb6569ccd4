// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension Directive {
    /// Starts a task; see ``ConnectionTask`` for those that Alexa itself offers.
    ///
    /// - Parameters:
    ///   - task: What is to be done, and with what.
    ///   - onCompletion: Whether the session goes on afterwards. Without it, it does.
    ///   - token: The skill's name for it, which comes back in ``SessionResumedRequest``.
    public static func start(
        _ task: ConnectionTask, onCompletion: StartConnection.OnCompletion? = nil, token: String? = nil
    ) -> Self {
        .startConnection(StartConnection(uri: task.uri, input: task.input, onCompletion: onCompletion, token: token))
    }
}
