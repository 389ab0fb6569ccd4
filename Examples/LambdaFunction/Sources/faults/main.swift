// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LambdaRuntime

if HostProcess.variable("FAULTS_RAW") != nil {
    await answerRaw()
} else {
    await LambdaProgram.run { id in FaultySkill(id: id).skill }
}
